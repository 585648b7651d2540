internal import GRDB
public import Workshop

/// Answers for an audience.
extension Archive {
  /// The sessions of the folders, by the names of their files, as an audience may know them.
  ///
  /// - Parameter audience: For whom; whoever was not there is told nothing of files that cannot be read,
  ///   nor of a second copy.
  /// - Returns: All of them.
  /// - Throws: Why there is no answer.
  public mutating func sessions(
    for audience: Audience
  ) throws(ArchiveError) -> [ArchivedSession] {
    guard audience.isOutside else { return sessions }
    return try asking(for: audience) { _, veils, sessions in
      try sessions.map { try $0.told(by: veils.veil(over: $0)) }
    }
  }

  /// What the sessions that are linked to one say of who may be named and quoted, and of words that were
  /// taken back; that one is among them where it is known.
  ///
  /// Sessions of other folders are among them as far as the index knows them.
  ///
  /// - Parameters:
  ///   - id: The session's id.
  ///   - others: The ids of sessions that are linked to it, for one that the index may not know.
  /// - Returns: What they say, in no order.
  /// - Throws: Why there is no answer.
  public mutating func permissions(
    linkedTo id: String, and others: Set<String> = []
  ) throws(ArchiveError) -> [SessionPermissions] {
    try asking(for: .facilitator) { _, veils, _ in
      try veils.permissions(linkedTo: id, and: others)
    }
  }

  /// Asks the index for an audience; see `answering`.
  mutating func asking<Answer>(
    for audience: Audience, _ question: (Database, inout Veils, [ArchivedSession]) throws -> Answer
  ) throws(ArchiveError) -> Answer {
    let seed = surroundings.seed
    return try answering { index, sessions in
      try index.queue.inDatabase { db in
        var veils = try Veils(for: audience, seed: seed, db)
        return try question(db, &veils, sessions)
      }
    }
  }
}
