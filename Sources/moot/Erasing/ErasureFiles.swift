import SessionStore
import Workshop

/// Every file in which something may stand that is to be taken out of a session: the session, what is linked to
/// it, copies of either, ends that were cut off.
struct ErasureFiles {
  /// A file that holds a session.
  struct File {
    /// The file itself, not a link to it.
    var path: String
    var facts: FileFacts
    var reading: SessionReading
    /// Whether it was left behind by a program that was stopped, and is of no use to anybody.
    var isLeftover: Bool

    var id: String { reading.header.session }
  }

  /// The id of the session that was named.
  let session: String
  /// The files of that session and of those linked to it; that of the session itself first.
  private(set) var files: [File] = []
  /// Ends that were cut off while they were being written, and set aside.
  private(set) var torn: [String] = []
  /// What is known of each session, from all of its files together.
  private(set) var sessions: [ErasableSession] = []
  /// What the session that was named is called; the name of its file where it has no title.
  private(set) var title = ""
  /// Whether a day was set until which the session that was named is kept.
  private(set) var isKeptUntilDay = false
  /// What each session is called, and when it was held.
  private(set) var titles: [String: String] = [:]

  /// Looks through every folder where Moot may have written.
  ///
  /// - Parameters:
  ///   - path: The file of the session.
  ///   - folder: Where sessions are kept.
  ///   - isLinked: Whether what is linked to the session is looked through too.
  ///   - environment: The world.
  /// - Throws: That the session cannot be read, or that a folder cannot.
  init(
    around path: String, in folder: String, isLinked: Bool, _ environment: LiveEnvironment
  ) throws(Failure) {
    let named = try Reading.session(path, environment)
    session = named.header.session
    let system = environment.store.files
    let folders = Self.folders(path, folder, system)
    var found: [File] = []
    var seen: Set<FileFacts> = []
    for folder in folders {
      try Self.settle(folder, environment)
      for name in Self.names(folder, system) {
        guard let file = Self.file(FilePath.joined(folder, name), system),
          seen.insert(file.facts).inserted
        else { continue }
        found.append(file)
      }
    }
    if !isLinked { found = found.filter { $0.id == session } }
    take(found, first: (try? system.resolved(path)) ?? path, environment)
    let known = Set(files.map { FilePath.name(of: $0.path) })
    for folder in folders {
      for name in Self.names(folder, system) where name.contains(".torn-") {
        guard let end = name.firstRange(of: ".torn-")?.lowerBound,
          known.contains(String(name[..<end]))
        else { continue }
        torn.append(FilePath.joined(folder, name))
      }
    }
  }

  /// Keeps what is linked to the session, by any number of steps.
  private mutating func take(_ found: [File], first path: String, _ environment: LiveEnvironment) {
    var events: [String: [EventID: RecordedEvent]] = [:]
    for file in found {
      for event in file.reading.events {
        let known = events[file.id]?[event.id]
        // Of two copies of a line, one may have lost its words already.
        if known.map({ $0.event.data.length < event.event.data.length }) ?? true {
          events[file.id, default: [:]][event.id] = event
        }
      }
    }
    let all = events.mapValues { SessionHistory(Array($0.values)) }
    let links = all.map { SessionPermissions($1, session: $0) }
    let linked = SessionPermissions.linked(to: session, among: links).map(\.session)
    let ordered = ([session] + linked.filter { $0 != session }.sorted()).filter { all[$0] != nil }
    sessions = ordered.compactMap { id in
      all[id].map { ErasableSession(id: id, history: $0) }
    }
    files = found.filter { ordered.contains($0.id) }.sorted {
      ($0.path == path ? 0 : 1, $0.id == session ? 0 : 1, $0.path)
        < ($1.path == path ? 0 : 1, $1.id == session ? 0 : 1, $1.path)
    }
    title = all[session]?.session.opening.title ?? ""
    isKeptUntilDay = all[session]?.session.closing.keeping?.until != nil
    if title.isEmpty { title = FilePath.name(of: path) }
    for file in files where titles[file.id] == nil {
      let day = file.reading.header.created.day(
        offset: environment.zone.offset(at: file.reading.header.created))
      let title = all[file.id]?.session.opening.title ?? ""
      titles[file.id] = "\(title.isEmpty ? "a session without a title" : title), \(day.words)"
    }
  }
}

/// The folders.
extension ErasureFiles {
  private static func folders(_ path: String, _ folder: String, _ files: FileSystem) -> [String] {
    let around = FilePath.folder(of: (try? files.resolved(path)) ?? path)
    let all = [around] + SessionPaths.folders(folder, around: path) + [Places.rescue]
    var seen: Set<String> = []
    return all.filter(Places.isFolder).filter { folder in
      seen.insert((try? files.resolved(folder)) ?? folder).inserted
    }
  }

  /// Finishes what another moot was stopped at.
  private static func settle(_ folder: String, _ environment: LiveEnvironment) throws(Failure) {
    do throws(SystemError) {
      try PendingErasure.settle(folder, files: environment.store.files)
    } catch {
      throw Failure(
        ErasureError.unfinished(path: folder, error).description, Exit.cannotWrite)
    }
  }

  private static func names(_ folder: String, _ files: FileSystem) -> [String] {
    ((try? files.names(folder)) ?? []).sorted()
  }

  /// The session that a file holds, whatever the file is called; `nil` for anything else.
  private static func file(_ path: String, _ files: FileSystem) -> File? {
    guard let facts = try? files.factsAt(path) else { return nil }
    var (path, there) = (path, facts)
    if facts.kind == .link {
      guard let target = try? files.resolved(path), let facts = try? files.factsAt(target) else {
        return nil
      }
      (path, there) = (target, facts)
    }
    guard there.kind == .file, let file = try? files.open(path, .reading) else { return nil }
    defer { files.close(file) }
    guard (try? files.starts(file, with: #"{"format":"moot-session""#)) ?? false,
      let reading = try? SessionFile.read(path, files: files)
    else { return nil }
    let name = FilePath.name(of: path)
    return File(
      path: path, facts: there, reading: reading,
      isLeftover: name.hasPrefix(".moot-") && name.hasSuffix(".tmp"))
  }
}

extension ErasureFiles {
  /// The folders of the session's own files.
  var own: [File] { files.filter { $0.id == session } }
}

extension FileSystem {
  /// Whether an open file begins with a text.
  fileprivate func starts(_ file: Int32, with text: String) throws(SystemError) -> Bool {
    var bytes = [UInt8](repeating: 0, count: text.utf8.count)
    var span = bytes.mutableSpan
    let count = try span.withUnsafeMutableBytes { buffer throws(SystemError) in
      try read(file, buffer, 0)
    }
    return count == bytes.count && bytes.elementsEqual(text.utf8)
  }
}

extension Fields {
  /// How many bytes they take up in a file.
  fileprivate var length: Int { JSONText.bytes(of: .fields(self)).count }
}
