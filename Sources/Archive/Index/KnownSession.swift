internal import GRDB
internal import SessionStore
internal import Workshop

/// A row of the table of sessions.
struct KnownSession: Sendable {
  /// The folder, without links in its path.
  var folder: String
  /// The name of the file.
  var name: String
  /// The state of the file when it was read.
  var stamp: FileStamp
  /// The bytes that were read then.
  var digest: UInt64
  /// How many that was.
  var length: Int
  /// What the archive knows about it, except the folder as it was asked for.
  var session: ArchivedSession

  /// Which file it is.
  var place: FilePlace { FilePlace(folder: folder, name: name) }
}

/// Where a file is.
struct FilePlace: Sendable, Hashable {
  /// The folder, without links in its path.
  var folder: String
  /// The name in it.
  var name: String

  var path: String { FilePath.joined(folder, name) }
}

extension KnownSession {
  /// All sessions in the index.
  static func all(_ db: Database) throws -> [KnownSession] {
    let rows = try Row.fetchCursor(db, sql: "SELECT \(columns) FROM session")
    var all: [KnownSession] = []
    while let row = try rows.next() { all.append(KnownSession(row)) }
    return all
  }

  /// The session in a file; `nil` where it is not in the index.
  static func one(_ db: Database, _ place: FilePlace) throws -> KnownSession? {
    let statement = try db.cachedStatement(
      sql: "SELECT \(columns) FROM session WHERE folder = ? AND name = ?")
    return try Row.fetchOne(statement, arguments: [place.folder, place.name])
      .map(KnownSession.init)
  }

  /// The session with a number; `nil` where it is not in the index.
  static func one(_ db: Database, _ number: Int64) throws -> KnownSession? {
    let statement = try db.cachedStatement(sql: "SELECT \(columns) FROM session WHERE number = ?")
    return try Row.fetchOne(statement, arguments: [number]).map(KnownSession.init)
  }

  private static let columns = """
    number, folder, name, device, inode, size, modified, digest, length, id, title, place, question,
    day, flows, closed, fictional, review, events, counts, damaged, fault, opened, takesBack,
    keptUntil
    """

  private init(_ row: Row) {
    (folder, name) = (row[1], row[2])
    stamp = FileStamp(device: row[3], inode: row[4], size: row[5], modified: row[6])
    digest = UInt64(bitPattern: row[7])
    length = row[8]
    session = ArchivedSession(path: name, title: row[10])
    session.number = row[0]
    (session.id, session.place, session.question) = (row[9], row[11], row[12])
    session.day = (row[13] as Int?).map(Day.init(daysSince1970:))
    session.flows = (row[14] as String).split(separator: "\n").map(String.init)
    (session.isClosed, session.isFictional) = (row[15], row[16])
    session.review = (row[17] as Int?).map(Day.init(daysSince1970:))
    session.events = row[18]
    session.counts = ArchivedSession.Counts(text: row[19])
    (session.damagedLines, session.fault) = (row[20], row[21])
    session.opened = Instant(milliseconds: row[22])
    session.takesBack = row[23]
    session.keptUntil = (row[24] as Int?).map(Day.init(daysSince1970:))
  }

  /// Writes the row.
  func insert(_ db: Database) throws {
    let marks = Array(repeating: "?", count: 25).joined(separator: ", ")
    let statement = try db.cachedStatement(
      sql: "INSERT INTO session (\(Self.columns)) VALUES (\(marks))")
    let session = session
    try statement.execute(arguments: [
      session.number, folder, name, stamp.device, stamp.inode, stamp.size, stamp.modified,
      Int64(bitPattern: digest), length, session.id, session.title, session.place,
      session.question, session.day?.daysSince1970, session.flows.joined(separator: "\n"),
      session.isClosed, session.isFictional, session.review?.daysSince1970, session.events,
      session.counts.text, session.damagedLines, session.fault, session.opened.milliseconds,
      session.takesBack, session.keptUntil?.daysSince1970,
    ])
  }
}

extension ArchivedSession.Counts {
  fileprivate init(text: String) {
    self.init()
    let numbers = text.split(separator: " ").compactMap { Int($0) }
    guard numbers.count == 5 else { return }
    (assets, ideas, drafts) = (numbers[0], numbers[1], numbers[2])
    (versions, actions) = (numbers[3], numbers[4])
  }

  fileprivate var text: String {
    [assets, ideas, drafts, versions, actions].map(String.init).joined(separator: " ")
  }
}
