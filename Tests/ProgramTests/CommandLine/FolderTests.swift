import Foundation
import Glibc
import Testing

@Suite("The folder of sessions")
struct FolderTests {
  @Test("A folder that is missing is made, with rights for its owner alone")
  func made() throws {
    let room = try Workroom()
    let folder = "\(room.path)/a/b/c"
    let made = try room.shell("umask 000; exec \"$1\" new --title x --sessions a/b/c")
    #expect(made.code == 0)
    for path in ["\(room.path)/a", "\(room.path)/a/b", folder] {
      #expect(try rights(of: path) == 0o700)
    }
    let name = try #require(room.sessionFiles(in: folder).first)
    #expect(try rights(of: "\(folder)/\(name)") == 0o600)
  }

  @Test("Running and checking leave the rights as they are, also with a mask of 000")
  func kept() throws {
    let room = try Workroom()
    let path = try room.session()
    let ran = try room.shell("umask 000; echo Tea | \"$1\" run '\(path)' --linear")
    #expect(ran.code == 0)
    for name in try FileManager.default.contentsOfDirectory(atPath: room.sessions) {
      #expect(try rights(of: "\(room.sessions)/\(name)") == 0o600, "\(name)")
    }
    let edited = text(at: path).replacingOccurrences(of: "Tea", with: "Milk")
    try Data(edited.utf8).write(to: URL(fileURLWithPath: path))
    #expect(try room.shell("umask 000; exec \"$1\" check --adopt '\(path)'").code == 0)
    #expect(try rights(of: path) == 0o600)
  }

  @Test(
    "Where no folder can be made or written, a sentence says so, with 73",
    arguments: ["/proc/nowhere", "file", "file/below"])
  func unwritable(folder: String) throws {
    let room = try Workroom()
    try room.write("not a folder", to: "file")
    let outcome = try room.moot("new", "--title", "x", "--sessions", folder)
    #expect(outcome.code == 73)
    #expect(outcome.output.isEmpty)
    #expect(outcome.messages.contains(folder))
    #expect(outcome.messages.split(separator: "\n").count == 1)
    #expect(text(at: "\(room.path)/file") == "not a folder")
  }

  @Test("A rehearsal that cannot be written is 73 as well")
  func unwritableRehearsal() throws {
    let outcome = try Workroom().moot(
      "practice", "--linear", with: ["XDG_DATA_HOME": "/proc/nowhere"])
    #expect(outcome.code == 73)
    #expect(outcome.messages.contains("/proc/nowhere"))
  }

  @Test("A folder that is named and not there holds nothing to list: 66")
  func missing() throws {
    let room = try Workroom()
    try room.write("not a folder", to: "file")
    for folder in ["nowhere", "file"] {
      let outcome = try room.moot("list", "--sessions", folder)
      #expect(outcome.code == 66)
      #expect(outcome.messages.contains("There is no folder \(folder)"))
    }
  }

  @Test("The folder is the flag's, then MOOT_SESSIONS, then ./Sessions, then the data folder")
  func order() throws {
    let room = try Workroom()
    func made(_ arguments: [String], _ changes: [String: String?]) throws -> String {
      let outcome = try room.moot(["new", "--title", "x"] + arguments, with: changes)
      return try #require(outcome.lines.first)
    }
    let unset: [String: String?] = ["MOOT_SESSIONS": nil]
    #expect(try made([], unset).hasPrefix("\(room.path)/.local/share/moot/sessions/"))
    let data = ["MOOT_SESSIONS": nil, "XDG_DATA_HOME": "\(room.path)/data"]
    #expect(try made([], data).hasPrefix("\(room.path)/data/moot/sessions/"))
    #expect(
      try made([], ["MOOT_SESSIONS": nil, "XDG_DATA_HOME": "relative"])
        .hasPrefix("\(room.path)/.local/share/"))
    try FileManager.default.createDirectory(
      atPath: "\(room.path)/Sessions", withIntermediateDirectories: false)
    #expect(try made([], data).hasPrefix("Sessions/"))
    #expect(try made([], [:]).hasPrefix(room.sessions))
    #expect(try made(["--sessions", "flagged"], [:]).hasPrefix("flagged/"))
  }

  @Test("A session whose path is a link is read and never written")
  func link() throws {
    let room = try Workroom()
    let path = try room.session()
    let before = bytes(at: path)
    let link = "\(room.sessions)/link.jsonl"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
    let outcome = try room.moot("run", link, "--linear", input: "Tea\n")
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("This is a link and can only be read"))
    #expect(bytes(at: path) == before)
  }

  private func rights(of path: String) throws -> mode_t {
    var status = stat()
    try #require(lstat(path, &status) == 0)
    return status.st_mode & 0o777
  }
}
