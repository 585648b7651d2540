/// What can be asked about people.
public enum PeopleCommand: Sendable, Hashable {
  /// Counts the people and the tables.
  case count(people: Int, tables: Int)
  /// Puts a person on the list; the first one without name and history takes the name.
  case add(name: String?, hats: [String])
  /// Changes name or hats; `nil` leaves one as it is, an empty name takes it away.
  case change(SpokenID, name: String?, hats: [String]?)
  /// Seats a person at a table; `nil` is at none.
  case seat(SpokenID, table: String?)
  /// Notes that a person came in.
  case arrive(SpokenID)
  /// Notes that a person left.
  case leave(SpokenID)
  /// Records what a person allows.
  case permit(SpokenID, People.Permission)
  /// Records that a person takes every permission back.
  case withdraw(SpokenID)
  /// Brings a person along from an earlier session, not here yet.
  ///
  /// The code from the origin is kept where it is free.
  case bring(name: String, hats: [String], origin: Origin)
  /// Records, for the facilitator only, what would help a person.
  case need(SpokenID, String)
}

extension Session {
  func decide(_ command: PeopleCommand) throws(Rejection) -> PeopleEvent {
    switch command {
    case .count(let people, let tables): return try decideCount(people: people, tables: tables)
    case .add(let name, let hats): return try decideAdd(name: name, hats: hats)
    case .change(let person, let name, let hats):
      try known(person: person)
      let name = try name.flatMap { name throws(Rejection) in try Self.checkedName(name) ?? "" }
      return .changed(person: person, name: name, hats: hats)
    case .seat(let person, let table):
      try known(person: person)
      if let table { try known(table: table) }
      return .seated(person: person, table: table)
    case .arrive(let person):
      try known(person: person)
      guard people[person]?.isPresent == false else {
        throw Rejection("\(people.label(person)) is here already.")
      }
      return .arrived(person: person)
    case .leave(let person):
      try known(person: person)
      guard people[person]?.isPresent == true else {
        throw Rejection("\(people.label(person)) is not here.")
      }
      return .left(person: person)
    case .permit(let person, let permission):
      try known(person: person)
      return .permitted(person: person, permission)
    case .withdraw(let person):
      try known(person: person)
      guard people[person]?.hasWithdrawn == false else {
        throw Rejection("\(people.label(person)) has taken permission back already.")
      }
      return .withdrew(person: person)
    case .bring(let name, let hats, let origin):
      return .added(
        person: try numbers.next(.person, preferring: origin.item),
        name: try Self.checkedName(name),
        hats: hats, table: nil, isAway: true, origin: origin)
    case .need(let person, let needs):
      try known(person: person)
      return .needing(person: person, needs: try Words.checked(needs, "What would help"))
    }
  }

  private func decideCount(people count: Int, tables: Int) throws(Rejection) -> PeopleEvent {
    guard (0...999).contains(count) else {
      throw Rejection("\(count) people cannot be listed; 0 to 999 can.")
    }
    guard (0...26).contains(tables) else {
      throw Rejection("\(tables) tables cannot be lettered; 0 to 26 can.")
    }
    guard count >= people.all.count else {
      throw Rejection("\(people.all.count) people are on the list. Say who left instead.")
    }
    return .counted(people: count, tables: tables, codes: try newCodes(count - people.all.count))
  }

  /// Codes for a number of new people after all that were given out, where an undo took some away, or some
  /// came from an earlier session; `nil` where they just go on.
  private func newCodes(_ count: Int) throws(Rejection) -> ClosedRange<Int>? {
    let last = numbers.last(.person)
    guard count > 0, last > people.all.count else { return nil }
    guard last + count <= People.most else {
      throw Rejection(
        "There are codes for \(People.most - last) more people, and \(count) are new. "
          + "Go on in a new session.")
    }
    return last + 1...last + count
  }

  private func decideAdd(name: String?, hats: [String]) throws(Rejection) -> PeopleEvent {
    let name = try name.flatMap { name throws(Rejection) in try Self.checkedName(name) }
    if let name, let awaited = awaited(called: name) { return .arrived(person: awaited) }
    if name != nil || !hats.isEmpty, let free = people.all.first(where: isBlank) {
      return .changed(person: free.id, name: name, hats: hats.isEmpty ? nil : hats)
    }
    return .added(
      person: try numbers.next(.person), name: name, hats: hats, table: nil, isAway: false,
      origin: nil)
  }

  /// The only person with this name who is not here: brought along from an earlier session, or coming back.
  ///
  /// A name that two people have does not say which of them is meant.
  private func awaited(called name: String) -> SpokenID? {
    let away = people.all.filter { !$0.isPresent && $0.name.lowercased() == name.lowercased() }
    return away.count == 1 ? away.first?.id : nil
  }

  private static func checkedName(_ name: String) throws(Rejection) -> String? {
    Words.trimmed(name).isEmpty ? nil : try Words.line(name, "The name", atMost: 80)
  }
}

extension Session {
  /// Whether all that is known about the person is that somebody is there.
  ///
  /// A code that is owner, helper or stands by an idea is somebody already, and must not get a
  /// newcomer's name.
  fileprivate func isBlank(_ person: People.Person) -> Bool {
    person.isBlank && !choices.all.contains { $0.standing[person.id] != nil }
      && !actions.all.contains { $0.owner == person.id || $0.helpers.contains(person.id) }
  }
}

extension People.Person {
  fileprivate var isBlank: Bool {
    name.isEmpty && hats.isEmpty && !isHeard && permission == nil && isPresent && needs.isEmpty
  }
}
