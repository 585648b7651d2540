/// What can be asked about people.
public enum PeopleCommand: Sendable, Hashable {
  /// Counts the people and the tables.
  case count(people: Int, tables: Int)
  /// Puts a person on the list, maybe at a table; the first one without name and history takes the name.
  case add(name: String?, hats: [String], table: String? = nil)
  /// Puts everybody of a list on the list.
  case list([Newcomer])
  /// Takes people off the list who were put up by mistake.
  case remove([SpokenID])
  /// Changes name or hats; `nil` leaves one as it is, an empty name takes it away.
  case change(SpokenID, name: String?, hats: [String]?)
  /// Seats a person at a table; `nil` is at none.
  case seat(SpokenID, table: String?)
  /// Notes that a person came in.
  case arrive(SpokenID)
  /// Notes that several people are here.
  case arriveTogether([SpokenID])
  /// Notes that a person left.
  case leave(SpokenID)
  /// Records what a person allows.
  case permit(SpokenID, People.Permission)
  /// Records what people answer about their names and words: these, or together everybody in the room who
  /// has not answered alone.
  case answer([SpokenID], People.Permission.Answer, isTogether: Bool)
  /// Records that a person takes every permission back.
  case withdraw(SpokenID)
  /// Brings a person along from an earlier session, not here yet.
  ///
  /// The code from the origin is kept where it is free, or where nothing is known of who has it; so those
  /// who were expected by their number alone are not expected twice.
  case bring(name: String, hats: [String], origin: Origin)
  /// Records, for the facilitator only, what would help a person.
  case need(SpokenID, String)

  /// Somebody of a list of names.
  public struct Newcomer: Sendable, Hashable {
    /// What the person is called.
    public var name: String
    /// Roles in the room.
    public var hats: [String]

    /// Makes one, without hats unless they are given.
    public init(_ name: String, hats: [String] = []) { (self.name, self.hats) = (name, hats) }
  }
}

extension Session {
  func decide(_ command: PeopleCommand) throws(Rejection) -> PeopleEvent {
    switch command {
    case .count(let people, let tables): return try decideCount(people: people, tables: tables)
    case .add(let name, let hats, let table):
      if let table { try known(table: table) }
      return try decideAdd(name: name, hats: try Self.checkedHats(hats), table: table)
    case .list(let names): return try decideList(names)
    case .remove(let people): return try decideRemoval(people)
    case .change(let person, let name, let hats):
      try known(person: person)
      let name = try name.flatMap { name throws(Rejection) in try Self.checkedName(name) ?? "" }
      let hats = try hats.map { hats throws(Rejection) in try Self.checkedHats(hats) }
      return .changed(person: person, name: name, hats: hats, table: nil)
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
    case .arriveTogether(let people): return try decideArrivals(people)
    case .leave(let person):
      try known(person: person)
      guard people[person]?.isPresent == true else {
        throw Rejection("\(people.label(person)) is not here.")
      }
      return .left(person: person)
    case .permit(let person, let permission):
      try known(person: person)
      return .permitted(person: person, permission)
    case .answer(let people, let answer, let isTogether):
      return try decideAnswer(answer, of: people, isTogether: isTogether)
    case .withdraw(let person):
      try known(person: person)
      guard people[person]?.hasWithdrawn == false else {
        throw Rejection("\(people.label(person)) has taken permission back already.")
      }
      return .withdrew(person: person)
    case .bring(let name, let hats, let origin):
      return .added(
        person: try codeOfSomebodyBrought(from: origin),
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
    let here = people.all.count(where: \.isPresent)
    if count < here { return try decideFewer(here - count, of: here, tables: tables) }
    let new = count - here
    // Those who are on the list and not here are no part of the count, so the new codes are named.
    let isPlain = here == people.all.count
    return .counted(people: count, tables: tables, codes: try newCodes(new, named: !isPlain))
  }

  /// Takes those off the list again of whom nothing is known, where fewer came than were expected.
  private func decideFewer(
    _ fewer: Int, of here: Int, tables: Int
  ) throws(Rejection) -> PeopleEvent {
    let blank = people.all.filter(isBlank).suffix(fewer).map(\.id)
    guard blank.count == fewer, tables == people.tables.count else {
      throw Rejection("\(here) people are here. Say who left instead.")
    }
    return .removed(blank)
  }

  /// Codes for a number of new people after all that were given out, where an undo took some away, or some
  /// came from an earlier session; `nil` where they just go on, unless they have to be named.
  private func newCodes(_ count: Int, named: Bool = false) throws(Rejection) -> ClosedRange<Int>? {
    let last = numbers.last(.person)
    guard count > 0, named || last > people.all.count else { return nil }
    guard last + count <= People.most else {
      throw Rejection(
        "There are codes for \(People.most - last) more people, and \(count) are new. "
          + "Go on in a new session.")
    }
    return last + 1...last + count
  }

  private func decideAdd(
    name: String?, hats: [String], table: String?
  ) throws(Rejection) -> PeopleEvent {
    let name = try name.flatMap { name throws(Rejection) in try Self.checkedName(name) }
    if let name, let awaited = awaited(called: name) {
      guard table == nil else {
        let code = awaited.spoken
        throw Rejection(
          "\(people.label(awaited)) is expected. Write \(code) when they come, then \(code) @\(table ?? "")."
        )
      }
      return .arrived(person: awaited)
    }
    if name != nil || !hats.isEmpty, let free = people.all.first(where: isBlank) {
      return .changed(
        person: free.id, name: name, hats: hats.isEmpty ? nil : hats, table: table)
    }
    return .added(
      person: try numbers.next(.person), name: name, hats: hats, table: table, isAway: false,
      origin: nil)
  }

  /// The only person with this name who is not here: brought along from an earlier session, or coming back.
  ///
  /// A name that two people have does not say which of them is meant.
  private func awaited(called name: String) -> SpokenID? {
    let away = PersonFinder(people.all.filter { !$0.isPresent }.map { ($0.id, $0.name) })
    guard case .one(let person)? = away.find(name, [.whole]) else { return nil }
    return person
  }

  /// The code for somebody who was brought along.
  private func codeOfSomebodyBrought(from origin: Origin) throws(Rejection) -> SpokenID {
    if let there = origin.item, let person = people[there], isBlank(person) { return there }
    // The last of those of whom nothing is known, so that the others keep the codes they had.
    let isKept = origin.item.map { $0.number > numbers.last(.person) } ?? false
    if !isKept, let blank = people.all.last(where: isBlank) { return blank.id }
    return try numbers.next(.person, preferring: origin.item)
  }

  private static func checkedHats(_ hats: [String]) throws(Rejection) -> [String] {
    try hats.map { hat throws(Rejection) in
      Words.trimmed(hat).isEmpty ? hat : try Words.line(hat, "The hat", atMost: 80)
    }
  }

  static func checkedName(_ name: String) throws(Rejection) -> String? {
    Words.trimmed(name).isEmpty ? nil : try Words.line(name, "The name", atMost: 80)
  }
}

extension Session {
  /// Whether all that is known about the person is that somebody is there.
  ///
  /// A code that is owner, helper or stands by an idea is somebody already, and must not get a
  /// newcomer's name.
  func isBlank(_ person: People.Person) -> Bool {
    person.isBlank && !choices.all.contains { $0.standing[person.id] != nil }
      && !actions.all.contains { $0.owner == person.id || $0.helpers.contains(person.id) }
  }
}

extension People.Person {
  fileprivate var isBlank: Bool {
    name.isEmpty && hats.isEmpty && !isHeard && permission == nil && isPresent && needs.isEmpty
  }
}
