/// Who somebody of the earlier sessions is: the same name is one person, unless two in one session have it.
enum EarlierPerson: Hashable {
  /// By name, in small letters.
  case named(String)
  /// Without a name, or with the name of somebody else there: by the code in one session only.
  case coded(session: String, SpokenID)
}

/// The people of the earlier sessions, as one list.
struct EarlierPeople {
  private var names: [EarlierPerson: String] = [:]
  private var hats: [EarlierPerson: [String]] = [:]
  private var withdrawn: Set<EarlierPerson> = []
  /// The names under which somebody took permission back: none of them is told, whoever it may be.
  private var withdrawnNames: Set<String> = []

  init(_ sessions: [EarlierSession]) {
    for earlier in sessions {
      for person in earlier.session.people.all {
        let key = Self.key(person.id, in: earlier)
        if person.hasWithdrawn {
          withdrawn.insert(key)
          withdrawnNames.insert(Self.name(person))
        }
        names[key] = Words.trimmed(person.name)
        hats[key] = (hats[key, default: []] + person.hats).uniqued()
      }
    }
  }

  /// Who a code of a session means; `nil` where nothing of that person is to be kept.
  func person(_ code: SpokenID, in earlier: EarlierSession) -> EarlierPerson? {
    guard code.kind == .person else { return nil }
    return hasWithdrawn(code, in: earlier) ? nil : Self.key(code, in: earlier)
  }

  /// Whether somebody took permission back, or may be the one who did.
  func hasWithdrawn(_ code: SpokenID, in earlier: EarlierSession) -> Bool {
    if withdrawn.contains(Self.key(code, in: earlier)) { return true }
    let name = earlier.session.people[code].map(Self.name) ?? ""
    return !name.isEmpty && withdrawnNames.contains(name)
  }

  /// What brings somebody along.
  func bringing(_ person: EarlierPerson) -> Command {
    .people(.bring(name: names[person] ?? "", hats: hats[person] ?? []))
  }

  private static func key(_ code: SpokenID, in earlier: EarlierSession) -> EarlierPerson {
    let people = earlier.session.people
    let name = people[code].map(Self.name) ?? ""
    let isAlone = people.all.count { Self.name($0) == name } == 1
    return name.isEmpty || !isAlone ? .coded(session: earlier.id, code) : .named(name)
  }

  private static func name(_ person: People.Person) -> String {
    Words.trimmed(person.name).lowercased()
  }
}
