internal import GRDB

/// One of the tables of words.
struct WordsTable {
  /// How many are put in by one statement: to begin and end one takes longer than what it does.
  private static let mostAtOnce = 16

  private let db: Database
  private let name: String
  private let insertingMany: Statement
  private let inserting: Statement
  private let deleting: Statement
  private var waiting: [(any DatabaseValueConvertible)?] = []

  /// Prepares a table within a transaction.
  ///
  /// - Parameters:
  ///   - name: Its name.
  ///   - db: The database.
  ///   - isMuch: Whether so much is written that putting it in order can wait.
  /// - Throws: What SQLite answered.
  init(_ name: String, _ db: Database, isMuch: Bool) throws {
    (self.db, self.name) = (db, name)
    // Parts of the table are put together four by four as they come, but not while many come.
    try db.execute(
      sql: "INSERT INTO \(name) (\(name), rank) VALUES ('automerge', ?)",
      arguments: [isMuch ? 0 : 4])
    let insert = "INSERT INTO \(name) (rowid, words) VALUES "
    let marks = Array(repeating: "(?, ?)", count: Self.mostAtOnce).joined(separator: ", ")
    insertingMany = try db.cachedStatement(sql: insert + marks)
    inserting = try db.cachedStatement(sql: insert + "(?, ?)")
    deleting = try db.cachedStatement(
      sql: "INSERT INTO \(name) (\(name), rowid, words) VALUES ('delete', ?, ?)")
  }

  /// Puts words in, soon.
  mutating func insert(_ key: ItemKey, _ words: String) throws {
    guard !words.isEmpty else { return }
    waiting.append(key.number)
    waiting.append(words)
    if waiting.count == 2 * Self.mostAtOnce {
      try execute(insertingMany, waiting)
      waiting.removeAll(keepingCapacity: true)
    }
  }

  /// Takes words out.
  ///
  /// They must be those that were put in: the table itself does not keep them.
  mutating func delete(_ key: ItemKey, _ words: String) throws {
    guard !words.isEmpty else { return }
    try flush()
    try execute(deleting, [key.number, words])
  }

  /// Puts in what still waits.
  mutating func flush() throws {
    for index in stride(from: 0, to: waiting.count, by: 2) {
      try execute(inserting, Array(waiting[index..<(index + 2)]))
    }
    waiting.removeAll(keepingCapacity: true)
  }

  /// Writes the table anew without the words that were taken out, of which it otherwise keeps that
  /// they were there.
  func purge() throws {
    try db.execute(sql: "INSERT INTO \(name) (\(name)) VALUES ('optimize')")
  }

  private func execute(
    _ statement: Statement, _ arguments: [(any DatabaseValueConvertible)?]
  ) throws {
    // To check how many arguments there are, each time, takes a while.
    statement.setUncheckedArguments(StatementArguments(arguments))
    try statement.execute()
  }
}
