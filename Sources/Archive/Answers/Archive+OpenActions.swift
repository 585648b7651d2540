internal import GRDB
internal import Workshop

extension Archive {
  /// The actions that are open over all sessions.
  ///
  /// An action that went from one session to another is one action: the copy counts that heard of it
  /// last, and of those that heard the same the one in the session that was opened last.
  ///
  /// - Parameters:
  ///   - order: In which order.
  ///   - owner: Only those of the people whose names have words that begin so, or of this code; `nil`
  ///     for everybody's.
  /// - Returns: All of them.
  /// - Throws: Why there is no answer.
  public mutating func openActions(
    by order: ActionOrder = .date, owner: String? = nil
  ) throws(ArchiveError) -> [OpenAction] {
    let all = try answering { index, sessions in
      try index.queue.inDatabase { db in try Self.latest(sessions, db) }
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
  ) throws -> [OpenAction] {
    let statement = try db.makeStatement(sql: "SELECT actions FROM contents WHERE number = ?")
    var latest: [OneThing: (action: ListedAction, session: ArchivedSession)] = [:]
    for session in sessions.sorted(by: isOpenedEarlier) where session.counts.actions > 0 {
      let text = try String.fetchOne(statement, arguments: [session.number]) ?? ""
      for action in Packing.rows(text).compactMap(ListedAction.init) {
        if let known = latest[action.thing], known.action.heard > action.heard { continue }
        latest[action.thing] = (action, session)
      }
    }
    return latest.values.filter(\.action.isOpen).map { OpenAction($0.action, in: $0.session) }
  }

  /// The order in which sessions were opened, and so in which things went from one to the next.
  static func isOpenedEarlier(_ left: ArchivedSession, _ right: ArchivedSession) -> Bool {
    (left.opened, left.path) < (right.opened, right.path)
  }
}

extension OpenAction {
  fileprivate var dateKey: Int { due?.daysSince1970 ?? .max }

  fileprivate var ownerKey: String {
    // A letter behind all others, so that those without an owner come last.
    guard let owner else { return "\u{10FFFF}" }
    return Folding.folded(name.isEmpty ? owner.spoken : name)
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
