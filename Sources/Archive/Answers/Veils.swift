internal import GRDB
internal import Workshop

/// What an audience may not see of the sessions of an index: a veil over each, made when it is asked for.
struct Veils {
  private let audience: Audience
  private let seed: UInt64
  private let db: Database
  private var linked: LinkedSessions
  private var permissions: [Int64: SessionPermissions] = [:]
  private var veils: [Int64: Veil] = [:]

  /// Prepares them for an answer.
  ///
  /// - Parameters:
  ///   - audience: For whom the answer is.
  ///   - seed: By what people are numbered for those who were not there.
  ///   - db: The index.
  /// - Throws: What SQLite answered.
  init(for audience: Audience, seed: UInt64, _ db: Database) throws {
    (self.audience, self.seed, self.db) = (audience, seed, db)
    linked = try LinkedSessions(db)
  }

  /// Whether all that the index holds of a session for this audience may be told as it is: so its hits
  /// need not be looked at to be counted.
  mutating func tellsAll(of session: ArchivedSession) -> Bool {
    !audience.isOutside && !linked.group(of: session.id).takesBack
  }

  /// The veil over a session.
  mutating func veil(over session: ArchivedSession) throws -> Veil {
    if let veil = veils[session.number] { return veil }
    let others = try linked.group(of: session.id).numbers.map { try permissions(of: $0) }
    let veil = Veil(
      for: audience, over: try permissions(of: session.number), linked: others,
      // Each session is numbered in another way, so that no code leads from one to the next.
      seed: session.id.utf8.reduce(seed) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 })
    veils[session.number] = veil
    return veil
  }

  /// Who gives this name as their own in a session; see `SessionPermissions.owners`.
  mutating func owners(called name: String, in session: ArchivedSession) throws -> [SpokenID] {
    try permissions(of: session.number).owners(called: name)
  }

  /// What sessions say that are linked to one; see `LinkedSessions.group`.
  mutating func permissions(
    linkedTo id: String, and others: Set<String>
  ) throws -> [SessionPermissions] {
    try linked.group(of: id, and: others).numbers.map { try permissions(of: $0) }
  }

  private mutating func permissions(of number: Int64) throws -> SessionPermissions {
    if let known = permissions[number] { return known }
    let read = try SessionPermissions(of: number, db)
    permissions[number] = read
    return read
  }
}
