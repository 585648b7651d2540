internal import GRDB
public import Workshop

extension Archive {
  /// The actions that are open in any session.
  ///
  /// An action that went from one session to another is one action: the copy that counts is the one that
  /// heard of it last, and of those that heard the same, the one in the session that was opened last.
  ///
  /// - Parameters:
  ///   - order: In which order.
  ///   - owner: Only those of people with this code, or of whoever is found by this name as far as names
  ///     are told (`PersonFinder`); `nil` for everybody's.
  ///   - audience: For whom; what it may not be told is left out.
  /// - Returns: All of them.
  /// - Throws: Why there is no answer.
  public mutating func openActions(
    by order: ActionOrder = .date, owner: String? = nil, for audience: Audience
  ) throws(ArchiveError) -> [OpenAction] {
    let all = try asking(for: audience) { db, veils, sessions in
      try Self.latest(sessions, db).compactMap { action, session in
        try OpenAction(action, in: session, by: veils.veil(over: session))
      }
    }
    let wanted = try owner.map { name throws(ArchiveError) in
      try OwnerSearch(name, among: all)
    }
    return all.filter { wanted?.holds($0) ?? true }.sorted { left, right in
      order == .date
        ? (left.dateKey, left.session.path, left.id) < (right.dateKey, right.session.path, right.id)
        : (left.ownerKey, left.dateKey, left.id) < (right.ownerKey, right.dateKey, right.id)
    }
  }

  /// Everything that somebody promised in any session, by the name that they give as their own: what is open
  /// by its date, then what is over.
  ///
  /// - Parameters:
  ///   - name: The whole name or the surname; whether it may be shown to others makes no difference.
  ///   - audience: For whom; those who were not there cannot give their own name.
  /// - Returns: Each action once, as the session has it that heard of it last.
  /// - Throws: Why there is no answer.
  public mutating func promises(
    of name: String, for audience: Audience
  ) throws(ArchiveError) -> [OpenAction] {
    guard !audience.isOutside else { return [] }
    let all = try asking(for: audience) { db, veils, sessions in
      try Self.latest(sessions, db, isWanted: { _ in true }).compactMap { action, session in
        guard let owner = action.owner,
          try veils.owners(called: name, in: session).contains(owner)
        else { return nil as (action: OpenAction, isOver: Bool)? }
        return try OpenAction(action, in: session, by: veils.veil(over: session))
          .flatMap { $0.owner == nil ? nil : ($0, !action.isOpen) }
      }
    }
    return all.sorted { left, right in
      let (one, other) = (left.action, right.action)
      return (left.isOver ? 1 : 0, one.dateKey, one.session.path, one.id)
        < (right.isOver ? 1 : 0, other.dateKey, other.session.path, other.id)
    }.map(\.action)
  }

  private static func latest(
    _ sessions: [ArchivedSession], _ db: Database,
    isWanted: (ListedAction) -> Bool = \.isOpen
  ) throws -> [(action: ListedAction, session: ArchivedSession)] {
    let statement = try db.makeStatement(sql: "SELECT actions FROM contents WHERE number = ?")
    var latest: [OneThing: (action: ListedAction, session: ArchivedSession)] = [:]
    for session in sessions.sorted(by: isOpenedEarlier) where session.counts.actions > 0 {
      let text = try String.fetchOne(statement, arguments: [session.number]) ?? ""
      for action in Packing.rows(text).compactMap(ListedAction.init) {
        if let known = latest[action.thing], known.action.heard > action.heard { continue }
        latest[action.thing] = (action, session)
      }
    }
    return latest.values.filter { isWanted($0.action) }
  }

  /// The order in which sessions were opened, in which things went from one to the next.
  static func isOpenedEarlier(_ left: ArchivedSession, _ right: ArchivedSession) -> Bool {
    (left.opened, left.path) < (right.opened, right.path)
  }
}

extension OpenAction {
  fileprivate var dateKey: Int { due?.daysSince1970 ?? .max }

  fileprivate var ownerKey: String {
    // A letter after all others, so that those without an owner come last.
    guard owner != nil else { return "\u{10FFFF}" }
    return Folding.folded(name.isEmpty ? label : name)
  }
}

/// Whose actions are wanted.
private struct OwnerSearch {
  private let code: SpokenID?
  /// The names that are meant, folded.
  private let names: Set<String>

  /// Finds the owner among those of some actions.
  ///
  /// - Throws: That several people may be meant.
  init(_ text: String, among actions: [OpenAction]) throws(ArchiveError) {
    code = SpokenID(spoken: text).flatMap { $0.kind == .person ? $0 : nil }
    let all = Set(actions.map(\.name)).subtracting([""]).sorted()
    let finder = PersonFinder(
      all.enumerated().map { (id: SpokenID(.person, $0 + 1), name: $1) })
    var found: [String] = []
    switch finder.find(text) {
    case .one(let one): found = [all[one.number - 1]]
    case .several(let several): found = several.map { all[$0.number - 1] }
    case .nobody: break
    }
    names = Set(found.map(Folding.folded))
    if names.count > 1 { throw .unclear(text, found) }
  }

  func holds(_ action: OpenAction) -> Bool {
    guard let owner = action.owner else { return false }
    if let code { return owner == code }
    return names.contains(Folding.folded(action.name))
  }
}
