/// Who somebody of the earlier sessions is.
///
/// Somebody who was brought from one of them to another is the same person; otherwise the same name is
/// one person, unless two in one session have it.
enum EarlierPerson: Hashable {
  /// By name, in small letters.
  case named(String)
  /// Without a name, or with the name of somebody else there: by the code in one session only.
  case coded(session: String, SpokenID)
}

/// The people of the earlier sessions, as one list.
struct EarlierPeople {
  /// What is known of somebody.
  private struct Facts {
    var name = ""
    var hats: [String] = []
    var permission: People.Permission?
    var origin: Origin
    /// Whether the person was in a room, and is more than a number to those who were there.
    var wasThere = false
  }

  /// Everybody, in the order in which they are first met.
  private(set) var all: [EarlierPerson] = []
  private let sessions: [String: EarlierSession]
  private var facts: [EarlierPerson: Facts] = [:]
  private var withdrawn: Set<EarlierPerson> = []
  /// The names under which somebody took permission back: none of them is told, whoever it may be.
  private var withdrawnNames: Set<String> = []

  init(_ sessions: [EarlierSession]) {
    self.sessions = Dictionary(
      sessions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for earlier in sessions {
      for person in earlier.session.people.all { meet(person, in: earlier) }
    }
  }

  private mutating func meet(_ person: People.Person, in earlier: EarlierSession) {
    let key = key(person.id, in: earlier)
    if earlier.standing.gone.contains(person.id) {
      withdrawn.insert(key)
      withdrawnNames.insert(Self.name(person))
    }
    if facts[key] == nil { all.append(key) }
    let origin = earlier.origin(of: person.id, broughtFrom: person.origin)
    var known = facts[key] ?? Facts(origin: origin)
    // A name that was taken away later stays away, and a no said anywhere holds.
    known.name = Words.trimmed(earlier.standing.name(of: person.id, for: .room))
    known.hats = (known.hats + person.hats).uniqued()
    known.permission = known.permission.and(earlier.standing.permissionBefore(of: person.id))
    // Of somebody who was only counted there is nothing to be brought.
    let isSomebody = !person.name.isEmpty || !person.hats.isEmpty
    if person.wasHere, isSomebody || person.permission?.isTogether == false {
      known.wasThere = true
    }
    facts[key] = known
  }

  /// Whether somebody was in one of the rooms, and more than a number.
  func wasThere(_ person: EarlierPerson) -> Bool { facts[person]?.wasThere ?? false }

  /// Who a code of a session means; `nil` where nothing of that person is to be kept.
  func person(_ code: SpokenID, in earlier: EarlierSession) -> EarlierPerson? {
    guard code.kind == .person else { return nil }
    return hasWithdrawn(code, in: earlier) ? nil : key(code, in: earlier)
  }

  /// Whether somebody took permission back, or may be the one who did.
  func hasWithdrawn(_ code: SpokenID, in earlier: EarlierSession) -> Bool {
    if hasWithdrawn(key(code, in: earlier)) { return true }
    let name = earlier.session.people[code].map(Self.name) ?? ""
    return !name.isEmpty && withdrawnNames.contains(name)
  }

  /// Whether somebody took permission back, or may be the one who did.
  func hasWithdrawn(_ person: EarlierPerson) -> Bool {
    if withdrawn.contains(person) { return true }
    let name = facts[person].map { $0.name.lowercased() } ?? ""
    return !name.isEmpty && withdrawnNames.contains(name)
  }

  /// What brings somebody along.
  func bringing(_ person: EarlierPerson) -> Command {
    let known = facts[person]
    return .people(
      .bring(
        name: known?.name ?? "", hats: known?.hats ?? [], origin: known?.origin ?? Origin(title: "")
      ))
  }

  /// What somebody allowed; `nil` where that was not asked.
  func permission(of person: EarlierPerson) -> People.Permission? { facts[person]?.permission }

  private func key(_ code: SpokenID, in earlier: EarlierSession) -> EarlierPerson {
    var (code, earlier) = (code, earlier)
    var seen: Set<String> = [earlier.id]
    while let origin = earlier.session.people[code]?.origin, let item = origin.item,
      let id = origin.session, seen.insert(id).inserted
    {
      guard let before = sessions[id] else {
        let name = earlier.session.people[code].map(Self.name) ?? ""
        return name.isEmpty ? .coded(session: id, item) : .named(name)
      }
      (code, earlier) = (item, before)
    }
    let people = earlier.session.people
    let name = people[code].map(Self.name) ?? ""
    let isAlone = people.all.count { Self.name($0) == name } == 1
    return name.isEmpty || !isAlone ? .coded(session: earlier.id, code) : .named(name)
  }

  private static func name(_ person: People.Person) -> String {
    Words.trimmed(person.name).lowercased()
  }
}

extension People.Permission? {
  /// What both allow; one that was not asked says nothing.
  fileprivate func and(_ other: People.Permission?) -> People.Permission? {
    guard let self, let other else { return self ?? other }
    return People.Permission(
      name: min(self.name, other.name), isByInitials: self.isByInitials || other.isByInitials,
      words: min(self.words, other.words), wording: other.wording ?? self.wording,
      isTogether: self.isTogether && other.isTogether,
      saidBefore: [self.saidBefore, other.saidBefore].compactMap(\.self).max())
  }
}
