/// Who somebody of the earlier sessions is: the same name is one person.
enum EarlierPerson: Hashable {
  /// By name, in small letters.
  case named(String)
  /// Without a name, by the code in one session only.
  case unnamed(session: String, SpokenID)
}

/// The people of the earlier sessions, as one list.
struct EarlierPeople {
  private var names: [EarlierPerson: String] = [:]
  private var hats: [EarlierPerson: [String]] = [:]
  private var withdrawn: Set<EarlierPerson> = []

  init(_ sessions: [EarlierSession]) {
    for earlier in sessions {
      for person in earlier.session.people.all {
        let key = Self.key(person.id, in: earlier)
        // Who took consent back in one session took it back: none of them tells the name.
        if person.hasWithdrawn { withdrawn.insert(key) }
        names[key] = Words.trimmed(person.name)
        hats[key] = (hats[key, default: []] + person.hats).uniqued()
      }
    }
  }

  /// Who a code of a session means; `nil` where nothing of that person is to be kept.
  func person(_ code: SpokenID, in earlier: EarlierSession) -> EarlierPerson? {
    guard code.kind == .person else { return nil }
    let key = Self.key(code, in: earlier)
    return withdrawn.contains(key) ? nil : key
  }

  /// Whether somebody took consent back.
  func hasWithdrawn(_ code: SpokenID, in earlier: EarlierSession) -> Bool {
    withdrawn.contains(Self.key(code, in: earlier))
  }

  /// What brings somebody along.
  func bringing(_ person: EarlierPerson) -> Command {
    .people(.bring(name: names[person] ?? "", hats: hats[person] ?? []))
  }

  private static func key(_ code: SpokenID, in earlier: EarlierSession) -> EarlierPerson {
    let name = Words.trimmed(earlier.session.people[code]?.name ?? "")
    return name.isEmpty ? .unnamed(session: earlier.id, code) : .named(name.lowercased())
  }
}
