internal import GRDB
internal import SessionStore
internal import Workshop

/// Brings the index up to date: only files that are new, changed or gone are touched.
struct IndexUpdate {
  /// How many files go into one transaction: few enough that another program gets its turn, and that
  /// little is lost if this one is stopped.
  private static let mostAtOnce = 512

  private let index: Index
  private let folders: Set<String>
  private let surroundings: ArchiveSurroundings

  /// An update from some folders, whose paths have no links in them.
  init(_ index: Index, folders: [String], _ surroundings: ArchiveSurroundings) {
    self.index = index
    self.folders = Set(folders)
    self.surroundings = surroundings
  }

  /// Reads how the files are now.
  ///
  /// - Parameters:
  ///   - there: The files of the folders.
  ///   - open: A file that is not read again.
  /// - Returns: Everything that is then known.
  /// - Throws: What SQLite answered.
  func bring(
    _ there: [FilePlace: FileStamp], passingOver open: FilePlace? = nil
  ) throws -> [KnownSession] {
    let known = try index.queue.inDatabase(KnownSession.all)
    var changes = Changes(known, there, in: self)
    if let open { changes.passOver(open) }
    if changes.isEmpty { return known }
    return try index.queue.inDatabase { db in
      do {
        try take(changes, db)
      } catch {
        if db.isInsideTransaction { try? db.rollback() }
        throw error
      }
      return try KnownSession.all(db)
    }
  }

  private func take(_ changes: Changes, _ db: Database) throws {
    let isMuch = changes.changed.count > Self.mostAtOnce / 4
    var writing = try IndexWriting(beginningIn: db, isMuch: isMuch)
    var links = try LinkedSessions(db)
    for known in changes.gone { try writing.remove(known) }
    let (changed, files) = (changes.changed, surroundings.files)
    let linked = try changed.map { change in
      let group = change.known.map { links.group(of: $0.session.id) }
      return group?.hasGone == true ? try group?.permissions(db) ?? [] : []
    }
    var done = 0
    try Readers.each(changed.count, cores: surroundings.cores) { number in
      let change = changed[number]
      return ReadSession(
        change.place.path, before: change.known.map { ($0.digest, $0.length) },
        linked: linked[number], files: files)
    } take: { number, read in
      // What comes next is read while this is written.
      if done.isMultiple(of: Self.mostAtOnce), done > 0 {
        try end(&writing, &links, db)
        writing = try IndexWriting(beginningIn: db, isMuch: isMuch)
      }
      if surroundings.isLeft() {
        try end(&writing, &links, db)
        throw ArchiveError.left
      }
      done += 1
      surroundings.notify(.reading(done, of: changed.count))
      try write(read, changed[number], &writing)
    }
    try end(&writing, &links, db)
  }

  /// Makes the rows of those sessions again of which something must go, or may come back, because of what a
  /// linked one says now, and ends the transaction.
  private func end(
    _ writing: inout IndexWriting, _ before: inout LinkedSessions, _ db: Database
  ) throws {
    var after = try LinkedSessions(db)
    var numbers: Set<Int64> = []
    for id in writing.retold {
      let groups = [before.group(of: id), after.group(of: id)]
      if groups.contains(where: \.hasGone) { numbers.formUnion(groups.flatMap(\.numbers)) }
    }
    for number in numbers.sorted() {
      // One of them may be gone.
      guard let known = try KnownSession.one(db, number) else { continue }
      let linked = try after.group(of: known.session.id).permissions(db)
      let read = ReadSession(
        known.place.path, before: nil, linked: linked, files: surroundings.files)
      guard let read, read.session.fault == nil else { continue }
      try writing.write(again: dated(read), of: known)
    }
    try writing.end()
    before = after
  }

  /// A session with its day, by the clocks of the place where it was held.
  private func dated(_ read: ReadSession) -> ReadSession {
    guard read.session.fault == nil else { return read }
    var read = read
    let offset = surroundings.offset(read.created, read.zone)
    read.session.day = read.created.day(offset: offset)
    return read
  }

  private func write(
    _ read: ReadSession?, _ change: Changes.Change, _ writing: inout IndexWriting
  ) throws {
    guard let read else {
      // It vanished just before it was read.
      if let known = change.known { try writing.remove(known) }
      return
    }
    try writing.write(dated(read), change)
  }
}

/// What has to be done.
struct Changes {
  /// A file that has to be read.
  struct Change: Sendable {
    var place: FilePlace
    var stamp: FileStamp
    /// What it was when it was last read, if it was.
    var known: KnownSession?
  }

  /// What is no longer there.
  private(set) var gone: [KnownSession] = []
  /// What has to be read, in the order of the names.
  private(set) var changed: [Change] = []

  var isEmpty: Bool { gone.isEmpty && changed.isEmpty }

  /// Leaves a file as it is known, or unknown.
  fileprivate mutating func passOver(_ place: FilePlace) {
    changed.removeAll { $0.place == place }
  }
}

extension Changes {
  /// Compares what is known with what is there.
  ///
  /// Nothing is read from folders that were not asked for, but what is gone from them or changed in them
  /// is forgotten, so that the index never contains what the files no longer say.
  fileprivate init(_ known: [KnownSession], _ there: [FilePlace: FileStamp], in update: IndexUpdate)
  {
    var unknown = there
    for known in known {
      let isAsked = update.isAsked(known)
      let stamp = isAsked ? unknown.removeValue(forKey: known.place) : update.stamp(of: known)
      if stamp == known.stamp { continue }
      guard isAsked, let stamp else {
        gone.append(known)
        continue
      }
      changed.append(Change(place: known.place, stamp: stamp, known: known))
    }
    for (place, stamp) in unknown { changed.append(Change(place: place, stamp: stamp)) }
    changed.sort { $0.place.path.utf8.lexicographicallyPrecedes($1.place.path.utf8) }
  }
}

extension IndexUpdate {
  fileprivate func isAsked(_ known: KnownSession) -> Bool { folders.contains(known.folder) }

  fileprivate func stamp(of known: KnownSession) -> FileStamp? {
    FileStamp(at: known.place.path, surroundings.files)
  }
}
