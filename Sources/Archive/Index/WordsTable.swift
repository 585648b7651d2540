internal import GRDB

/// One of the tables of words.
struct WordsTable {
  private let db: Database
  private let name: String
  private let inserting: Statement
  private let deleting: Statement

  /// Prepares a table within a transaction.
  ///
  /// - Parameters:
  ///   - name: Its name.
  ///   - db: The database.
  ///   - isMuch: Whether so much is written that putting it in order can wait.
  /// - Throws: What SQLite answered.
  init(_ name: String, _ db: Database, isMuch: Bool) throws {
    (self.db, self.name) = (db, name)
    // Parts of the table are merged four at a time as they come, but not while many come.
    try db.execute(
      sql: "INSERT INTO \(name) (\(name), rank) VALUES ('automerge', ?)",
      arguments: [isMuch ? 0 : 4])
    inserting = try db.cachedStatement(sql: "INSERT INTO \(name) (rowid, words) VALUES (?, ?)")
    deleting = try db.cachedStatement(
      sql: "INSERT INTO \(name) (\(name), rowid, words) VALUES ('delete', ?, ?)")
  }

  /// Adds words.
  func insert(_ key: ItemKey, _ words: String) throws {
    try execute(inserting, key, words)
  }

  /// Removes words.
  ///
  /// They must be the words that were added: the table itself does not keep them.
  func delete(_ key: ItemKey, _ words: String) throws {
    try execute(deleting, key, words)
  }

  /// Rewrites the table without the words that were removed; otherwise it remembers that they were
  /// there.
  func purge() throws {
    try db.execute(sql: "INSERT INTO \(name) (\(name)) VALUES ('optimize')")
  }

  /// One at a time: before a statement that changes several rows, SQLite has the table write everything
  /// it has collected.
  private func execute(_ statement: Statement, _ key: ItemKey, _ words: String) throws {
    guard !words.isEmpty else { return }
    // Checking the number of arguments each time takes a while.
    statement.setUncheckedArguments([key.number, words])
    try statement.execute()
  }
}
