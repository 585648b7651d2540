import Glibc
import SessionStore
import Testing
import Workshop

@Suite("Files that are not sessions")
struct OtherFilesTests {
  private func refusal(_ path: String) -> SessionFileError? {
    do throws(SessionFileError) {
      _ = try SessionFile.read(path, files: .system)
      return nil
    } catch {
      #expect(error.description.hasSuffix("."))
      #expect(error.description.contains(path))
      return error
    }
  }

  @Test("Bytes are found wherever they stand, and nothing is found in what cannot be read")
  func mentions() throws {
    let folder = try TemporaryFolder()
    let path = folder.at("words")
    write("of six words the last", to: path)
    for word in ["of", "six", "last"] {
      #expect(SessionFile.mentions(word, path, files: .system))
    }
    #expect(!SessionFile.mentions("first", path, files: .system))
    #expect(!SessionFile.mentions("of six words the last one", path, files: .system))
    #expect(!SessionFile.mentions("six", path + "-gone", files: .system))
    #expect(!SessionFile.mentions("six", folder.path, files: .system))
  }

  @Test("Each is refused in one sentence and left as it is, for reading and for writing")
  func refused() throws {
    let folder = try TemporaryFolder()
    let cases: [(String, (String) -> SessionFileError)] = [
      ("", { .empty(path: $0) }),
      ("hello\n", { .otherProgram(path: $0) }),
      ("{\"version\":2,\"width\":80}\n[1,\"o\",\"x\"]\n", { .otherProgram(path: $0) }),
      ("{\"format\":\"other\",\"version\":1}\n", { .otherProgram(path: $0) }),
      ("\u{FEFF}{\"format\":\"moot-session\",\"version\":1}\n", { .otherProgram(path: $0) }),
      (
        "{\"format\":\"moot-session\",\"version\":0}\n",
        { .header(path: $0, reason: "\"version\" cannot be read") }
      ),
      (
        "{\"format\":\"moot-session\",\"version\":1}\n",
        { .header(path: $0, reason: "\"session\" cannot be read") }
      ),
      (
        "{\"format\":\"moot-session\",\"ver",
        { .header(path: $0, reason: "byte 29: the text ends too early") }
      ),
      ("{\"format\":\"moot-session\",\"version\":7}\n", { .newer(path: $0, version: 7) }),
    ]
    for (index, (content, wanted)) in cases.enumerated() {
      let path = folder.at("\(index).jsonl")
      write(content, to: path)
      #expect(refusal(path) == wanted(path))
      #expect(throws: wanted(path)) { try open(path) }
      #expect(text(at: path) == content)
    }
    #expect(try FileSystem.system.names(folder.path).count == cases.count)
  }

  @Test("Missing files, folders and pipes are refused at once")
  func kinds() throws {
    let folder = try TemporaryFolder()
    #expect(refusal(folder.at("none")) == .missing(path: folder.at("none")))
    #expect(refusal(folder.at("none/none")) == .missing(path: folder.at("none/none")))
    #expect(refusal(folder.path) == .notAFile(path: folder.path))
    mkfifo(folder.at("pipe"), 0o600)
    #expect(refusal(folder.at("pipe")) == .notAFile(path: folder.at("pipe")))
    #expect(throws: SessionFileError.self) { try open(folder.at("pipe")) }
    #expect(throws: SessionFileError.missing(path: folder.at("none"))) {
      try open(folder.at("none"))
    }
  }

  @Test("A link to a session is read, never written to, and it is said where it leads")
  func link() throws {
    let folder = try TemporaryFolder()
    let path = try makeSession(in: folder.path, 2)
    symlink(path, folder.at("link.jsonl"))
    let target = try FileSystem.system.resolved(path)
    #expect(try SessionFile.read(folder.at("link.jsonl"), files: .system).events.count == 2)
    #expect(try open(folder.at("link.jsonl")) == .readOnly(events: 2, .link(to: target)))
    symlink(folder.at("link2.jsonl"), folder.at("link2.jsonl"))
    #expect(throws: SessionFileError.self) { try open(folder.at("link2.jsonl")) }
  }

  @Test("A newer version is read as far as possible and never written to")
  func newer() throws {
    let folder = try TemporaryFolder()
    let path = try makeSession(in: folder.path, 2)
    let newer =
      text(at: path).replacing(#""version":1"#, with: #""version":2"#) + "{\"line\":\"new\"}\n"
    write(newer, to: path)
    let reading = try SessionFile.read(path, files: .system)
    #expect(reading.newerVersion == 2)
    #expect(reading.events.count == 2)
    #expect(!reading.findings.contains { $0.kind == .damaged })
    #expect(try open(path) == .readOnly(events: 2, .newer(version: 2)))
    #expect(text(at: path) == newer)
  }

  @Test("A file that may not be written to is read")
  func readOnly() throws {
    let disk = FakeDisk()
    _ = workshop(on: disk, cards: 2)
    var files = disk.system
    let open = files.open
    files.open = { path, access throws(SystemError) in
      guard access == .reading else { throw SystemError(number: EROFS) }
      return try open(path, access)
    }
    let opened = try SessionStoreTests.open("/s/a.jsonl", files: files)
    #expect(opened == .readOnly(events: 2, .notWritable(SystemError(number: EROFS))))
  }
}
