internal import GRDB

/// Writes sessions into the index, within one transaction.
struct IndexWriting {
  private let db: Database
  private let contents: Statement
  private let room: WordsTable
  private let kept: WordsTable
  private var next: Int64
  /// Whether words have to be gone, and not only no longer be found.
  private var hasSecrets = false

  /// Writes into a database in which a transaction has begun.
  init(_ db: Database) throws {
    self.db = db
    contents = try db.cachedStatement(
      sql: "INSERT OR REPLACE INTO contents (number, items, actions, assets) VALUES (?, ?, ?, ?)")
    room = try WordsTable("roomWords", db)
    kept = try WordsTable("keptWords", db)
    next = try Int64.fetchOne(db, sql: "SELECT max(number) FROM session") ?? 0
  }

  /// Puts in a session that was read.
  mutating func write(_ read: ReadSession, _ change: Changes.Change) throws {
    var read = read
    let known = change.known
    if known == nil { next += 1 }
    read.session.number = known?.session.number ?? next
    let number = read.session.number
    let before = try known.map { try words(of: $0.session.number) } ?? []
    if before.isEmpty {
      for words in read.words { try insert(words, number) }
    } else {
      try replace(before, by: read.words, number)
      // A file that only grew still says all that it said.
      if !read.isGrown { hasSecrets = true }
    }
    try contents.execute(arguments: [
      number, read.packed.items, read.packed.actions, read.packed.assets,
    ])
    try KnownSession(read, change).write(db)
  }

  /// Takes out a session that is gone.
  mutating func remove(_ known: KnownSession) throws {
    let number = known.session.number
    for words in try words(of: number) { try delete(words, number) }
    try db.execute(sql: "DELETE FROM contents WHERE number = ?", arguments: [number])
    try db.execute(sql: "DELETE FROM session WHERE number = ?", arguments: [number])
    hasSecrets = true
  }

  /// Ends the writing: what had to go is overwritten.
  func finish() throws {
    guard hasSecrets else { return }
    try room.purge()
    try kept.purge()
  }

  /// What is in the index for a session.
  private func words(of number: Int64) throws -> [ReadSession.Words] {
    let items = try String.fetchOne(
      db, sql: "SELECT items FROM contents WHERE number = ?", arguments: [number])
    return Packing.rows(items ?? "").compactMap(Item.init).map(ReadSession.Words.init)
  }

  private func replace(
    _ before: [ReadSession.Words], by after: [ReadSession.Words], _ number: Int64
  ) throws {
    let (old, new) = (Set(before), Set(after))
    for words in before where !new.contains(words) { try delete(words, number) }
    for words in after where !old.contains(words) { try insert(words, number) }
  }

  private func insert(_ words: ReadSession.Words, _ number: Int64) throws {
    try (words.isKept ? kept : room).insert(ItemKey(session: number, words), words.text)
  }

  private func delete(_ words: ReadSession.Words, _ number: Int64) throws {
    try (words.isKept ? kept : room).delete(ItemKey(session: number, words), words.text)
  }
}

/// One of the tables of words.
struct WordsTable {
  private let db: Database
  private let name: String
  private let inserting: Statement
  private let deleting: Statement

  init(_ name: String, _ db: Database) throws {
    (self.db, self.name) = (db, name)
    inserting = try db.cachedStatement(sql: "INSERT INTO \(name) (rowid, words) VALUES (?, ?)")
    deleting = try db.cachedStatement(
      sql: "INSERT INTO \(name) (\(name), rowid, words) VALUES ('delete', ?, ?)")
  }

  func insert(_ key: ItemKey, _ words: String) throws {
    guard !words.isEmpty else { return }
    try inserting.execute(arguments: [key.number, words])
  }

  /// The words are those that were put in: the table itself does not keep them.
  func delete(_ key: ItemKey, _ words: String) throws {
    guard !words.isEmpty else { return }
    try deleting.execute(arguments: [key.number, words])
  }

  /// Writes the table anew without the words that were taken out, of which it otherwise keeps that
  /// they were there.
  func purge() throws {
    try db.execute(sql: "INSERT INTO \(name) (\(name)) VALUES ('optimize')")
  }
}

extension KnownSession {
  fileprivate init(_ read: ReadSession, _ change: Changes.Change) {
    self.init(
      folder: change.place.folder, name: change.place.name, stamp: change.stamp,
      digest: read.digest, length: read.length, session: read.session)
  }
}
