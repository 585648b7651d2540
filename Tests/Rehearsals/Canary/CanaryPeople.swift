import Workshop

/// What the people of some sessions allow in the end, worked out slowly from the table of what each
/// audience may see.
struct CanaryPeople {
  /// Somebody, by where they were first met.
  struct Key: Hashable {
    var session: String
    var code: SpokenID?
  }

  private struct Known {
    var name = ""
    var isGone = false
    var permission: People.Permission?
    var namedAt = Int.min
    var permittedAt = Int.min
  }

  private var known: [Key: Known] = [:]
  private var keys: [[SpokenID: Key]] = []

  init(_ sessions: [CanarySession]) {
    for session in sessions {
      var codes: [SpokenID: Key] = [:]
      for person in session.history.session.people.all {
        var key = Key(session: session.id, code: person.id)
        if let there = person.origin, let id = there.session, let item = there.item {
          key = Key(session: id, code: item)
        }
        codes[person.id] = key
        take(person, key, session.history)
      }
      keys.append(codes)
    }
  }

  private mutating func take(_ person: People.Person, _ key: Key, _ history: SessionHistory) {
    var (named, permitted) = (Int.min + 1, Int.min + 1)
    for recorded in history.events where history.counts(recorded) {
      let at = recorded.at.milliseconds
      switch recorded.event {
      case .people(.added(person.id, .some, _, _, _, _)),
        .people(.changed(person.id, .some, _, _)):
        named = at
      case .people(.listed(let people)) where people.contains { $0.person == person.id }:
        named = at
      case .people(.permitted(person.id, let permission)):
        permitted = permission.saidBefore?.milliseconds ?? at
      case .people(.permittedTogether(let people)):
        for one in people where one.person == person.id {
          permitted = one.permission.saidBefore?.milliseconds ?? at
        }
      case .people(.withdrew(person.id)): permitted = at
      default: break
      }
    }
    var one = known[key] ?? Known()
    if named > one.namedAt { (one.name, one.namedAt) = (person.name, named) }
    if permitted > one.permittedAt {
      (one.permission, one.isGone) = (person.permission, person.hasWithdrawn)
      one.permittedAt = permitted
    }
    known[key] = one
  }

  private func known(_ person: SpokenID?, in session: Int) -> Known? {
    person.flatMap { keys[session][$0] }.flatMap { known[$0] }
  }

  /// Whether somebody took permission back.
  func isGone(_ person: SpokenID?, in session: Int) -> Bool {
    known(person, in: session)?.isGone ?? false
  }

  /// Whether somebody's words may be told to an audience; words of nobody in particular may.
  func quotes(_ person: SpokenID?, in session: Int, to audience: Audience) -> Bool {
    guard person != nil else { return true }
    if isGone(person, in: session) { return false }
    guard audience == .partners || audience == .anyone else { return true }
    let words = known(person, in: session)?.permission?.words
    return words == .anyone || words == .partners && audience == .partners
  }

  /// What somebody is called for an audience; `nil` where that is not told.
  func name(_ person: SpokenID, in session: Int, to audience: Audience) -> String? {
    guard let known = known(person, in: session), !known.isGone else { return nil }
    switch audience {
    case .facilitator, .room: return known.name
    case .people, .partners:
      let may = known.permission.map { $0.name != .room && !$0.isByInitials } ?? false
      return may ? known.name : nil
    case .anyone:
      let may = known.permission.map { $0.name == .anyone && !$0.isByInitials } ?? false
      return may ? known.name : nil
    }
  }
}
