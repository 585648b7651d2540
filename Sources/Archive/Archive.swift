internal import GRDB
internal import SessionStore

/// Many sessions at once: what was said in them, what is still open, what is there.
///
/// It answers from an index that it keeps up to date. Session files stay as they are: nothing here
/// changes one, and the index can be thrown away at any time.
public struct Archive: Sendable {
  /// The sessions of the folders, by the names of their files; those that cannot be read too.
  private(set) var sessions: [ArchivedSession] = []

  private let folders: [SessionsFolder]
  /// The file that is not read.
  private let open: FilePlace?
  let surroundings: ArchiveSurroundings
  private var index: Index

  /// Opens the archive of some folders and brings it up to date.
  ///
  /// Where the index cannot be kept in its place, it is made in memory, and the notice says so.
  ///
  /// - Parameters:
  ///   - folders: The folders of sessions; folders within them are not looked into.
  ///   - surroundings: The world.
  ///   - open: The path of a file that is held in memory already, and is not read again for this.
  /// - Throws: Which folder cannot be read.
  public init(
    folders: [String], surroundings: ArchiveSurroundings, passingOver open: String? = nil
  ) throws(ArchiveError) {
    self.surroundings = surroundings
    self.open = open.flatMap { FilePlace(of: $0, surroundings.files) }
    self.folders = try folders.map { path throws(ArchiveError) in
      try SessionsFolder(path, surroundings.files)
    }
    index = try Self.open(surroundings)
    try refresh()
  }

  /// Brings the index up to date with the files.
  public mutating func refresh() throws(ArchiveError) {
    var there: [FilePlace: FileStamp] = [:]
    for folder in folders {
      there.merge(try folder.stamps(surroundings.files)) { first, _ in first }
    }
    let (folders, surroundings, files, open) = (folders, surroundings, there, open)
    let known = try answering(refreshing: false) { index, _ in
      try IndexUpdate(index, folders: folders.map(\.resolved), surroundings)
        .bring(files, passingOver: open)
    }
    sessions = folders.flatMap { folder in
      known.filter { $0.folder == folder.resolved }.map { known in
        var session = known.session
        session.path = folder.path(of: known.name)
        // People know the file by the path that they gave.
        session.fault?.replace(known.place.path, with: session.path)
        return session
      }.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }
  }

  /// Asks the index about the sessions that can be read; where it turns out to be damaged, it is rebuilt
  /// and asked again.
  mutating func answering<Answer>(
    refreshing: Bool = true, _ question: (Index, [ArchivedSession]) throws -> Answer
  ) throws(ArchiveError) -> Answer {
    do {
      return try question(index, readable)
    } catch ArchiveError.left {
      throw .left
    } catch {
      try replace(after: error)
      if refreshing { try refresh() }
    }
    do {
      return try question(index, readable)
    } catch {
      throw ArchiveError(error)
    }
  }

  /// The sessions that can be read, each once: of two copies, the one with more events.
  private var readable: [ArchivedSession] {
    var longest: [String: ArchivedSession] = [:]
    for session in sessions where session.fault == nil {
      if let known = longest[session.id], known.events >= session.events { continue }
      longest[session.id] = session
    }
    return sessions.filter { $0.fault == nil && longest[$0.id]?.number == $0.number }
  }

  /// Replaces an index that failed.
  private mutating func replace(after error: any Error) throws(ArchiveError) {
    do {
      if let error = error as? DatabaseError, error.isDamage, let path = surroundings.index,
        !index.isInMemory
      {
        surroundings.notify(.rebuilding)
        try index.queue.close()
        try Index.remove(path, surroundings.files)
        index = try Index(at: path, files: surroundings.files)
        return
      }
      if index.isInMemory { throw error }
      surroundings.notify(.unkept(reason: ArchiveError(error).reason))
      index = try Index()
    } catch {
      throw ArchiveError(error)
    }
  }

  private static func open(
    _ surroundings: ArchiveSurroundings
  ) throws(ArchiveError) -> Index {
    do {
      if let path = surroundings.index {
        do {
          let index = try Index(at: path, files: surroundings.files)
          if index.isRebuilt { surroundings.notify(.rebuilding) }
          return index
        } catch {
          surroundings.notify(.unkept(reason: ArchiveError(error).reason))
        }
      }
      return try Index()
    } catch {
      throw ArchiveError(error)
    }
  }
}

extension ArchiveError {
  init(_ error: any Error) {
    self =
      switch error {
      case let error as ArchiveError: error
      case let error as DatabaseError: .index(error.message ?? error.resultCode.description)
      case let error as SystemError: .index(error.description)
      default: .index("\(error)")
      }
  }

  fileprivate var reason: String {
    switch self {
    case .folder(_, let error): error.description
    case .index(let words): words
    case .unclear, .left: description
    }
  }
}
