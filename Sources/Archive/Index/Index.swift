internal import GRDB
internal import SessionStore

/// The index: one SQLite file that can be rebuilt from the sessions at any time.
///
/// It contains people's words, so only its owner can read it, and what is removed from a session is
/// overwritten in it.
struct Index: Sendable {
  /// The version of the tables, of the packing and of the folding; any other is made again.
  static let version = 7

  let queue: DatabaseQueue
  /// Whether there was one before, which could not be used.
  let isRebuilt: Bool
  /// Whether it is gone when the program ends.
  let isInMemory: Bool

  /// Opens the index at a path, or makes it; one that cannot be read is rebuilt.
  init(at path: String, files: FileSystem) throws {
    isInMemory = false
    try files.makeFolders(FilePath.folder(of: path))
    let wasFit = try Self.prepare(path, files)
    do {
      let queue = try DatabaseQueue(path: path, configuration: Self.configuration)
      isRebuilt = try !Self.fit(queue) || !wasFit
      self.queue = queue
    } catch let error as DatabaseError where error.isDamage {
      try Self.remove(path, files)
      _ = try Self.prepare(path, files)
      queue = try DatabaseQueue(path: path, configuration: Self.configuration)
      isRebuilt = true
      _ = try Self.fit(queue)
    }
  }

  /// An index that is gone when the program ends.
  init() throws {
    isInMemory = true
    queue = try DatabaseQueue(configuration: Self.configuration)
    isRebuilt = false
    _ = try Self.fit(queue)
  }

  /// Deletes an index and the files beside it.
  static func remove(_ path: String, _ files: FileSystem) throws {
    for ending in ["", "-journal", "-wal", "-shm"] where (try? files.factsAt(path + ending)) != nil
    {
      try files.unlink(path + ending)
    }
  }

  /// Makes the file so that only its owner can read it from its first byte on; returns `false` where
  /// something else had to be deleted.
  private static func prepare(_ path: String, _ files: FileSystem) throws -> Bool {
    if let facts = try? files.factsAt(path) {
      if facts.kind == .file, facts.mode & 0o077 == 0 { return true }
      try remove(path, files)
      files.close(try files.open(path, .creating))
      return false
    }
    // Files beside a file that is gone belong to nothing.
    try remove(path, files)
    files.close(try files.open(path, .creating))
    return true
  }

  /// Makes the tables where there are none of this version; returns `false` where there were others.
  private static func fit(_ queue: DatabaseQueue) throws -> Bool {
    try queue.inDatabase { db in
      if try Int.fetchOne(db, sql: "PRAGMA user_version") == version { return true }
      var wasEmpty = true
      try db.inTransaction(.immediate) {
        // Another program may have been quicker.
        if try Int.fetchOne(db, sql: "PRAGMA user_version") == version { return .commit }
        let tables = try String.fetchAll(
          db, sql: "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
        )
        wasEmpty = tables.isEmpty
        try clear(db, tables)
        for statement in schema { try db.execute(sql: statement) }
        try db.execute(sql: "PRAGMA user_version = \(version)")
        return .commit
      }
      return wasEmpty
    }
  }

  private static func clear(_ db: Database, _ tables: [String]) throws {
    for table in tables where try db.tableExists(table) {
      try db.execute(sql: "DROP TABLE \"\(table.replacing("\"", with: "\"\""))\"")
    }
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    // Another program may be bringing the index up to date; it lets others in from time to time.
    configuration.busyMode = .timeout(60)
    configuration.prepareDatabase { db in
      // What is lost when the power fails can be rebuilt.
      for pragma in [
        "synchronous = OFF", "secure_delete = ON", "temp_store = MEMORY", "trusted_schema = OFF",
        "cache_size = -65536",
      ] {
        try db.execute(sql: "PRAGMA \(pragma)")
      }
    }
    return configuration
  }
}

extension DatabaseError {
  /// The file is not an index, or no longer one that can be relied on.
  var isDamage: Bool { [.SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_ERROR].contains(resultCode) }
}
