import Glibc
import SessionStore
import Synchronization
import Testing
import Workshop

@testable import Archive

/// A folder of sessions and a place for the index, gone with the value.
final class Shelf: Sendable {
  let path: String
  var sessions: String { "\(path)/sessions" }
  var index: String { "\(path)/cache/moot/archive.sqlite" }
  /// What the archive had to say.
  let notices = Notices()

  init() throws {
    var template = Array("/tmp/moot-archive-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw SystemError(number: errno) }
    path = String(cString: made)
    mkdir(sessions, 0o700)
  }

  deinit { Shelf.remove(path) }

  /// The archive as it is now; files are counted as they are opened.
  func archive(
    files: FileSystem = .system, index: String? = nil, cores: Int = 2, seed: UInt64 = 0
  ) throws -> Archive {
    let notices = notices
    return try Archive(
      folders: [sessions],
      surroundings: ArchiveSurroundings(
        files: files, index: index ?? self.index, cores: cores, offset: { _, _ in 0 },
        seed: seed, notify: { notices.add($0) }))
  }

  /// The words that a search finds, in their order.
  func found(
    _ text: String, _ scope: SearchScope = SearchScope(), for audience: Audience = .people
  ) throws -> [String] {
    var archive = try archive()
    let search = try #require(Search(text))
    return try archive.find(search, in: scope, for: audience, limit: 1000).items.map(\.words)
  }

  static func remove(_ path: String) {
    chmod(path, 0o700)
    for name in (try? FileSystem.system.names(path)) ?? [] {
      let inner = path + "/" + name
      if unlink(inner) != 0 { remove(inner) }
    }
    rmdir(path)
  }
}

/// Notices in the order in which they came.
final class Notices: Sendable {
  private let all = Mutex<[ArchiveNotice]>([])

  func add(_ notice: ArchiveNotice) { all.withLock { $0.append(notice) } }

  /// How many came since the last asking.
  var count: Int { all.withLock(\.count) }

  /// What came since the last asking.
  func taken() -> [ArchiveNotice] {
    all.withLock { all in
      defer { all = [] }
      return all
    }
  }
}

extension FileSystem {
  /// The system's files, with every session that is opened for reading written down.
  static func watched(_ names: OpenedNames) -> FileSystem {
    var files = FileSystem.system
    let open = files.open
    files.open = { path, access throws(SystemError) in
      if access == .reading { names.add(path) }
      return try open(path, access)
    }
    return files
  }
}

/// Which files were opened.
final class OpenedNames: Sendable {
  private let all = Mutex<[String]>([])

  func add(_ path: String) {
    all.withLock { $0.append(String(path.split(separator: "/").last ?? "")) }
  }

  /// The names since the last asking, in order.
  func taken() -> [String] {
    all.withLock { all in
      defer { all = [] }
      return all.sorted()
    }
  }
}

/// All bytes of a file; none if it is not there.
func bytes(at path: String) -> [UInt8] {
  guard let file = try? FileSystem.system.open(path, .reading) else { return [] }
  defer { FileSystem.system.close(file) }
  let size = (try? FileSystem.system.facts(file).size) ?? 0
  var bytes = [UInt8](repeating: 0, count: size)
  let count = try? bytes.withUnsafeMutableBytes { try FileSystem.system.read(file, $0, 0) }
  return Array(bytes.prefix(count ?? 0))
}

/// Writes a file in the place of what is there.
func write(_ bytes: [UInt8], to path: String) {
  let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
  defer { close(file) }
  var rest = bytes[...]
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
    guard count > 0 else { return }
    rest = rest.dropFirst(count)
  }
}

extension [UInt8] {
  /// Whether a text stands somewhere in these bytes.
  func holds(_ text: String) -> Bool { firstRange(of: Array(text.utf8)) != nil }
}
