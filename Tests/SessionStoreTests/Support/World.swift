import Glibc
import SessionStore
import Workshop

/// A folder for one test, deleted with it.
final class TemporaryFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/moot-store-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw SystemError(number: errno) }
    path = String(cString: made)
  }

  deinit { TemporaryFolder.remove(path) }

  func at(_ name: String) -> String { path + "/" + name }

  private static func remove(_ path: String) {
    for name in (try? FileSystem.system.names(path)) ?? [] {
      let inner = path + "/" + name
      if unlink(inner) != 0 { remove(inner) }
    }
    rmdir(path)
  }
}

let someSession = "5f0c4a1e-1111-4222-8333-444444444444"
let someMoment = Instant(milliseconds: 1_773_309_483_120)
let someHeader = SessionHeader(
  session: someSession, writer: "k7q2", created: someMoment, program: "moot 0.1.0")

/// Surroundings without chance: the random bytes count up.
func surroundings(_ files: FileSystem = .system) -> Surroundings {
  let counter = Counter()
  return Surroundings(
    files: files,
    randomBytes: { count in
      (0..<count).map { _ in UInt8(truncatingIfNeeded: counter.next() &* 37) }
    },
    holder: Holder(process: 4711, host: "hall", since: someMoment))
}

func card(_ number: Int, _ text: String = "Can cook for forty") -> SessionEvent {
  SessionEvent(
    kind: "card.added",
    data: [
      "card": .text("G\(number)"), "type": "asset", "category": "people", "text": .text(text),
    ])
}

/// Bytes of a file, all of them.
func bytes(at path: String) -> [UInt8] {
  guard let file = try? FileSystem.system.open(path, .reading) else { return [] }
  defer { FileSystem.system.close(file) }
  let size = (try? FileSystem.system.facts(file).size) ?? 0
  var bytes = [UInt8](repeating: 0, count: size)
  let count = try? bytes.withUnsafeMutableBytes { try FileSystem.system.read(file, $0, 0) }
  return Array(bytes.prefix(count ?? 0))
}

func text(at path: String) -> String { String(decoding: bytes(at: path), as: UTF8.self) }

func write(_ bytes: [UInt8], to path: String) {
  let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
  var rest = bytes[...]
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
    guard count > 0 else { break }
    rest = rest.dropFirst(count)
  }
  close(file)
}

func write(_ text: String, to path: String) { write(Array(text.utf8), to: path) }

/// Makes a session with a few cards, closes it and returns its path.
@discardableResult
func makeSession(
  in folder: String, _ count: Int, named name: String = "a.jsonl", files: FileSystem = .system
) throws -> String {
  var writer = try SessionWriter.create(
    in: folder, named: name, header: someHeader, surroundings: surroundings(files))
  for number in 0..<count {
    _ = try writer.append(
      card(number + 1), at: Instant(milliseconds: someMoment.milliseconds + number),
      since: number)
  }
  return writer.path
}

/// The outcome of opening a session, without the writer.
enum Opened: Equatable {
  case writable(events: Int, Recovery?)
  case readOnly(events: Int, ReadOnlyReason)
}

/// Opens a session, does something with its writer, and returns the outcome.
func open(
  _ path: String, files: FileSystem = .system,
  _ body: (inout SessionWriter) throws -> Void = { _ in }
) throws -> Opened {
  // Tests beside this one start programs, and between fork and exec such a child holds the locks of
  // this process too; so a lock that is released can last for another moment.
  for _ in 0..<50 {
    let opened = try openOnce(path, files: files, body)
    guard case .readOnly(_, .held) = opened else { return opened }
    usleep(2000)
  }
  return try openOnce(path, files: files, body)
}

private func openOnce(
  _ path: String, files: FileSystem, _ body: (inout SessionWriter) throws -> Void
) throws -> Opened {
  switch try SessionWriter.open(path, at: someMoment, surroundings: surroundings(files)) {
  case .writable(var writer, let reading, let recovery):
    try body(&writer)
    return .writable(events: reading.events.count, recovery)
  case .readOnly(let reading, let reason):
    return .readOnly(events: reading.events.count, reason)
  }
}
