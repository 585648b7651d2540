internal import GRDB
internal import Workshop

/// Writes sessions into the index, within one transaction.
struct IndexWriting {
  private let db: Database
  private let contents: Statement
  private let room: WordsTable
  private let kept: WordsTable
  private var next: Int64
  /// Whether words must be gone, and not merely impossible to find.
  private var hasSecrets = false
  /// The ids of the sessions that no longer say the same of who may be named and quoted.
  private(set) var retold: Set<String> = []

  /// Begins a transaction, once no other program is writing.
  ///
  /// - Parameters:
  ///   - db: A database outside a transaction.
  ///   - isMuch: Whether so much is written that putting it in order can wait.
  /// - Throws: What SQLite answered.
  init(beginningIn db: Database, isMuch: Bool) throws {
    self.db = db
    try db.beginTransaction(.immediate)
    contents = try db.cachedStatement(
      sql: "INSERT INTO contents (number, items, actions, assets) VALUES (?, ?, ?, ?)")
    room = try WordsTable("roomWords", db, isMuch: isMuch)
    kept = try WordsTable("keptWords", db, isMuch: isMuch)
    next = try Int64.fetchOne(db, sql: "SELECT max(number) FROM session") ?? 0
  }

  /// Adds a session that was read.
  mutating func write(_ read: ReadSession, _ change: Changes.Change) throws {
    var read = read
    // Another program may have been quicker.
    let known = try KnownSession.one(db, change.place)
    if known?.stamp == change.stamp { return }
    if known == nil { next += 1 }
    let number = known?.session.number ?? next
    read.session.number = number
    let before = try known.map { _ in try words(of: number) } ?? []
    if read.permissions.map(PermissionsText.text) != (try said(by: number)) {
      retold.formUnion([known?.session.id, read.session.id].compactMap(\.self))
    }
    if known != nil { try forget(number) }
    if before.isEmpty {
      for words in read.words { try insert(words, number) }
    } else {
      try replace(before, by: read.words, number)
      // A file that only grew still says everything it said.
      if !read.isGrown || known?.digest != change.known?.digest { hasSecrets = true }
    }
    try insert(read, number)
    try KnownSession(read, change).insert(db)
  }

  /// Makes the rows of a session again, because of what one says that is linked to it.
  mutating func write(again read: ReadSession, of known: KnownSession) throws {
    let number = known.session.number
    let before = try words(of: number)
    var read = read
    read.session.number = number
    if !Set(before).subtracting(read.words).isEmpty { hasSecrets = true }
    try forget(number)
    try replace(before, by: read.words, number)
    try insert(read, number)
    var session = known
    (session.session, session.digest, session.length) = (read.session, read.digest, read.length)
    try session.insert(db)
  }

  private func insert(_ read: ReadSession, _ number: Int64) throws {
    try contents.execute(arguments: [
      number, read.packed.items, read.packed.actions, read.packed.assets,
    ])
    if let permissions = read.permissions { try insert(permissions, number) }
  }

  /// Removes a session that is gone.
  mutating func remove(_ known: KnownSession) throws {
    // Another program may have been quicker.
    guard let known = try KnownSession.one(db, known.place) else { return }
    let number = known.session.number
    for words in try words(of: number) { try delete(words, number) }
    try forget(number)
    hasSecrets = true
    retold.insert(known.session.id)
  }

  /// Removes the rows of a session.
  ///
  /// Not by replacing them in one statement: see `WordsTable`.
  private func forget(_ number: Int64) throws {
    for table in ["contents", "permissions", "link", "session"] {
      try db.cachedStatement(sql: "DELETE FROM \(table) WHERE number = ?")
        .execute(arguments: [number])
    }
  }

  private func insert(_ permissions: SessionPermissions, _ number: Int64) throws {
    try db.cachedStatement(sql: "INSERT INTO permissions (number, said, gone) VALUES (?, ?, ?)")
      .execute(arguments: [number, PermissionsText.text(of: permissions), permissions.hasGone])
    for other in permissions.links.sorted() {
      try db.cachedStatement(sql: "INSERT INTO link (number, session, other) VALUES (?, ?, ?)")
        .execute(arguments: [number, permissions.session, other])
    }
  }

  /// Overwrites what had to go, and ends the transaction.
  func end() throws {
    if hasSecrets {
      try room.purge()
      try kept.purge()
    }
    try db.commit()
  }

  /// What is in the index of what a session says of who may be named and quoted.
  private func said(by number: Int64) throws -> String? {
    try String.fetchOne(
      db.cachedStatement(sql: "SELECT said FROM permissions WHERE number = ?"), arguments: [number])
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
    let key = ItemKey(session: number, words)
    if words.isKept { try kept.insert(key, words.text) } else { try room.insert(key, words.text) }
  }

  private func delete(_ words: ReadSession.Words, _ number: Int64) throws {
    let key = ItemKey(session: number, words)
    if words.isKept { try kept.delete(key, words.text) } else { try room.delete(key, words.text) }
  }
}

extension KnownSession {
  fileprivate init(_ read: ReadSession, _ change: Changes.Change) {
    self.init(
      folder: change.place.folder, name: change.place.name, stamp: change.stamp,
      digest: read.digest, length: read.length, session: read.session)
  }
}
