internal import GRDB
internal import Workshop

/// Which sessions of the index are linked: something went from one to the other.
struct LinkedSessions {
  /// Sessions that are linked to each other, by however many steps.
  struct Group {
    /// Their numbers; of a session of which there are copies, all of them.
    var numbers: [Int64] = []
    /// Whether anything was taken back in one of them, or got other words.
    var takesBack = false
    /// Whether somebody took permission back in one of them.
    var hasGone = false
  }

  private var neighbours: [String: Set<String>] = [:]
  private var rows: [String: Group] = [:]
  private var groups: [String: Group] = [:]

  /// Reads the links.
  init(_ db: Database) throws {
    let links = try Row.fetchCursor(db, sql: "SELECT session, other FROM link")
    while let link = try links.next() {
      let (session, other): (String, String) = (link[0], link[1])
      neighbours[session, default: []].insert(other)
      neighbours[other, default: []].insert(session)
    }
    let linked = try Row.fetchCursor(
      db,
      sql: """
        SELECT number, id, takesBack, gone FROM session JOIN permissions USING (number)
        WHERE id IN (SELECT session FROM link UNION SELECT other FROM link)
        """)
    while let row = try linked.next() {
      rows[row[1], default: Group()].numbers.append(row[0])
      if row[2] { rows[row[1], default: Group()].takesBack = true }
      if row[3] { rows[row[1], default: Group()].hasGone = true }
    }
  }

  /// The sessions that are linked to one, and that one where it is known; none where nothing is linked
  /// to it.
  ///
  /// - Parameters:
  ///   - id: The id of the session.
  ///   - others: The ids of sessions that are linked to it, as far as they are known otherwise.
  /// - Returns: All of them, by however many steps they are linked.
  mutating func group(of id: String, and others: Set<String> = []) -> Group {
    if let known = groups[id], others.isEmpty { return known }
    guard neighbours[id] != nil || !others.isEmpty else { return Group() }
    var (found, waiting): (Set<String>, [String]) = (others.union([id]), [id] + others)
    while let next = waiting.popLast() {
      for other in neighbours[next] ?? [] where found.insert(other).inserted {
        waiting.append(other)
      }
    }
    var group = Group()
    for row in found.compactMap({ rows[$0] }) {
      group.numbers += row.numbers
      group.takesBack = group.takesBack || row.takesBack
      group.hasGone = group.hasGone || row.hasGone
    }
    for id in found { groups[id] = group }
    return group
  }
}

extension LinkedSessions.Group {
  /// What its sessions say of who may be named and quoted.
  func permissions(_ db: Database) throws -> [SessionPermissions] {
    try numbers.map { try SessionPermissions(of: $0, db) }
  }
}

extension SessionPermissions {
  /// What the index has of a session.
  init(of number: Int64, _ db: Database) throws {
    let statement = try db.cachedStatement(sql: "SELECT said FROM permissions WHERE number = ?")
    guard let text = try String.fetchOne(statement, arguments: [number]),
      let read = PermissionsText.permissions(in: text)
    else {
      // Nothing may be told of a session of which it is not known what may be told.
      throw DatabaseError(resultCode: .SQLITE_CORRUPT)
    }
    self = read
  }
}
