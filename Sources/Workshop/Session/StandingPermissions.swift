/// What people finally allow, according to this session and those linked to it.
struct StandingPermissions {
  /// Who took permission back, by the codes of the session.
  private(set) var gone: Set<SpokenID> = []
  /// What this session says.
  private let own: [SpokenID: SessionPermissions.Person]
  /// What was said last of each person, in whichever session.
  private var newest: [Root: SessionPermissions.Person] = [:]
  /// Every name that each person was ever called, in whichever session.
  private var everyName: [Root: Set<String>] = [:]
  /// What those were called who are on no list any more, in whichever session.
  private let namesOfRemoved: Set<String>

  /// Puts together what is said of some people.
  ///
  /// - Parameters:
  ///   - own: The people of this session, by their codes.
  ///   - removed: What those were called who are not on its list any more.
  ///   - elsewhere: What the sessions that are linked to it say.
  init(
    of own: [SpokenID: SessionPermissions.Person], removed: [String] = [],
    _ elsewhere: [SessionPermissions]
  ) {
    self.own = own
    namesOfRemoved = Set(removed + elsewhere.flatMap(\.namesOfRemoved))
    for one in elsewhere { for person in one.people.values { take(person) } }
    for person in own.values { take(person) }
    // Somebody of the same name may be the one who took permission back, whoever it is.
    let names =
      elsewhere.isEmpty
      ? [] : Set(newest.values.filter(\.hasWithdrawn).map { Self.plain($0.name) }).subtracting([""])
    gone = Set(
      own.filter {
        isGone($0.value) || !names.isEmpty && names.contains(Self.plain($0.value.name))
      }.keys)
  }

  /// Keeps of each person what was said last.
  private mutating func take(_ person: SessionPermissions.Person) {
    everyName[person.root, default: []].formUnion(person.calledBefore + [person.name])
    guard var known = newest[person.root] else {
      newest[person.root] = person
      return
    }
    if let at = person.permissionSaidAt, isNewer(person, at, than: known.permissionSaidAt) {
      known.permission = person.permission
      known.hasWithdrawn = person.hasWithdrawn
      known.permissionSaidAt = at
    }
    if let at = person.nameSaidAt, at >= known.nameSaidAt ?? at {
      (known.name, known.nameSaidAt) = (person.name, at)
    }
    newest[person.root] = known
  }

  /// Whether what somebody allows was said after something else; what was only brought along is no newer
  /// than what was said at that time.
  private func isNewer(
    _ person: SessionPermissions.Person, _ at: Instant, than other: Instant?
  ) -> Bool {
    guard let other else { return true }
    return person.permission?.saidBefore == nil ? at >= other : at > other
  }

  /// The codes of the session's people, in order.
  var codes: [SpokenID] { own.keys.sorted() }

  /// Whether somebody took permission back, in whichever session.
  func isGone(_ person: SessionPermissions.Person) -> Bool {
    newest[person.root]?.hasWithdrawn ?? person.hasWithdrawn
  }

  /// Whether the words of a person, in whichever session, may be told to an audience.
  func tellsWords(of person: SessionPermissions.Person, to audience: Audience) -> Bool {
    guard audience.isOutside else { return true }
    return (newest[person.root] ?? person).permission?.words.includes(audience) ?? false
  }

  /// What a person of the session allows; `nil` for somebody who was not asked.
  func permission(of code: SpokenID) -> People.Permission? { known(code)?.permission }

  /// The same as a later session takes it over, with the time at which it was said.
  func permissionBefore(of code: SpokenID) -> People.Permission? {
    guard let known = known(code), var permission = known.permission else { return nil }
    permission.saidBefore = known.permissionSaidAt
    return permission
  }

  /// What a person of the session is called for an audience; empty where that is not told.
  func name(of code: SpokenID, for audience: Audience) -> String {
    guard !gone.contains(code), let known = known(code) else { return "" }
    return Self.name(of: known, for: audience)
  }

  private static func name(
    of person: SessionPermissions.Person, for audience: Audience
  ) -> String {
    if audience == .facilitator || audience == .room { return person.name }
    guard !person.hasWithdrawn, let permission = person.permission,
      permission.name.includes(audience)
    else { return "" }
    return permission.isByInitials ? initials(of: person.name) : person.name
  }

  /// The names of people, of this session and of those linked to it, that an audience may not be told:
  /// what somebody was called before is as much theirs as what they are called now.
  func untold(for audience: Audience) -> [String] {
    let told = Dictionary(
      own.map { ($1.root, name(of: $0, for: audience)) }, uniquingKeysWith: { first, _ in first })
    var allowed: Set<String> = []
    let untold = everyName.flatMap { root, names in
      let name = told[root] ?? newest[root].map { Self.name(of: $0, for: audience) } ?? ""
      allowed.insert(name)
      return names.filter { !$0.isEmpty && $0 != name }
    }
    return (untold + namesOfRemoved.subtracting(allowed)).sorted()
  }

  private func known(_ code: SpokenID) -> SessionPermissions.Person? {
    own[code].map { newest[$0.root] ?? $0 }
  }

  /// The same for two names that are the same, also where only a mark is kept of one.
  private static func plain(_ name: String) -> String {
    let mark = NameMark(name).text
    return mark.isEmpty ? Words.trimmed(name).lowercased() : mark
  }

  /// `Rosa Lee` as `R. L.`.
  private static func initials(of name: String) -> String {
    name.split { $0.isWhitespace || $0 == "-" }.compactMap(\.first).map { "\($0)." }
      .joined(separator: " ")
  }
}
