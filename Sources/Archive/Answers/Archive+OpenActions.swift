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
  ///   - owner: Only those of people with this code, or whose names, as far as they are told, contain a
  ///     word that begins like this; `nil` for everybody's.
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
    let wanted = owner.map(OwnerSearch.init)
    return all.filter { wanted?.holds($0) ?? true }.sorted { left, right in
      order == .date
        ? (left.dateKey, left.session.path, left.id) < (right.dateKey, right.session.path, right.id)
        : (left.ownerKey, left.dateKey, left.id) < (right.ownerKey, right.dateKey, right.id)
    }
  }

  private static func latest(
    _ sessions: [ArchivedSession], _ db: Database
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
    return latest.values.filter(\.action.isOpen)
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
  let words: [String]
  let code: SpokenID?

  init(_ text: String) {
    words = Folding.words(text)
    code = SpokenID(spoken: text).flatMap { $0.kind == .person ? $0 : nil }
  }

  func holds(_ action: OpenAction) -> Bool {
    guard let owner = action.owner else { return false }
    if let code { return owner == code }
    let name = Folding.words(action.name)
    return !words.isEmpty
      && words.allSatisfy { wanted in name.contains { $0.hasPrefix(wanted) } }
  }
}
