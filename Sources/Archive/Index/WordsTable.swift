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
    // Parts of the table are put together four by four as they come, but not while many come.
    try db.execute(
      sql: "INSERT INTO \(name) (\(name), rank) VALUES ('automerge', ?)",
      arguments: [isMuch ? 0 : 4])
    inserting = try db.cachedStatement(sql: "INSERT INTO \(name) (rowid, words) VALUES (?, ?)")
    deleting = try db.cachedStatement(
      sql: "INSERT INTO \(name) (\(name), rowid, words) VALUES ('delete', ?, ?)")
  }

  /// Puts words in.
  func insert(_ key: ItemKey, _ words: String) throws {
    try execute(inserting, key, words)
  }

  /// Takes words out.
  ///
  /// They must be those that were put in: the table itself does not keep them.
  func delete(_ key: ItemKey, _ words: String) throws {
    try execute(deleting, key, words)
  }

  /// Writes the table anew without the words that were taken out, of which it otherwise keeps that
  /// they were there.
  func purge() throws {
    try db.execute(sql: "INSERT INTO \(name) (\(name)) VALUES ('optimize')")
  }

  /// One at a time: before a statement that changes several rows, SQLite lets the table write all that
  /// it has gathered.
  private func execute(_ statement: Statement, _ key: ItemKey, _ words: String) throws {
    guard !words.isEmpty else { return }
    // To check how many arguments there are, each time, takes a while.
    statement.setUncheckedArguments([key.number, words])
    try statement.execute()
  }
}
