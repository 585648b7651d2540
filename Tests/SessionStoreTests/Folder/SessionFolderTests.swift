import Glibc
import SessionStore
import Testing
import Workshop

@testable import Rehearsals

@Suite("Folders of sessions")
struct SessionFolderTests {
  private var day: Day { Day(year: 2026, month: 3, day: 12) ?? Day(daysSince1970: 0) }

  private func slug(_ title: String) -> String {
    let name = SessionFolder.fileName(day: day, title: title, session: someSession)
    #expect(name.hasPrefix("2026-03-12-"))
    #expect(name.hasSuffix("-5f0c4a1e.jsonl"))
    #expect(name.utf8.count <= 80)
    #expect(name.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "/") })
    return String(name.dropFirst(11).dropLast(15))
  }

  @Test("Titles become names, and hostile ones become harmless names")
  func titles() {
    let table: [(String, String)] = [
      ("Lunch club", "lunch-club"), ("Lunch club, Long Eaton!", "lunch-club-long-eaton"),
      ("", "session"), (" ", "session"), (".", "session"), ("..", "session"),
      ("../../etc/passwd", "etc-passwd"), ("/", "session"), ("/etc/shadow", "etc-shadow"),
      ("a/b", "a-b"), ("a\\b", "a-b"), ("\u{0}", "session"), ("a\u{0}b", "a-b"), ("a\nb", "a-b"),
      ("-rf", "rf"), ("--help", "help"), ("~", "session"), ("~root", "root"), ("$HOME", "home"),
      ("`id`", "id"), ("$(id)", "id"), ("a;rm b", "a-rm-b"), ("CON", "con"), ("nul.txt", "nul-txt"),
      (".hidden", "hidden"), ("a.jsonl", "a-jsonl"), ("*?[x]", "x"), ("\u{1B}[2Jx", "2jx"),
      ("\u{202E}gpj.x", "gpj-x"), ("\u{FEFF}x", "x"), ("Łódź", "lodz"),
      ("Zoë & Ørsted", "zoe-orsted"),
      ("Straße", "strasse"), ("Ægir œuvre", "aegir-oeuvre"), ("Þór Guðrún", "thor-gudrun"),
      ("e\u{301}cole", "ecole"), ("École", "ecole"), ("Ağrı İzmir", "agri-izmir"),
      ("日本語", "session"), ("Привет", "session"), ("Tea 日本 time", "tea-time"),
      ("People’s voice", "peoples-voice"), ("👍🏽", "session"), ("a--b__c", "a-b-c"),
      (String(repeating: "x", count: 300), String(repeating: "x", count: 48)),
      (String(repeating: "é", count: 300), String(repeating: "e", count: 48)),
      (String(repeating: "a ", count: 300), "a" + String(repeating: "-a", count: 23)),
    ]
    #expect(table.count >= 40)
    for (title, wanted) in table { #expect(slug(title) == wanted, "\(title.debugDescription)") }
  }

  @Test("No title whatever leads out of the folder")
  func anyTitle() {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<2000 {
      var title = ""
      for _ in 0..<Int.random(in: 0...60, using: &generator) {
        let code = UInt32.random(in: 0...0x3000, using: &generator)
        if let scalar = Unicode.Scalar(code) { title.unicodeScalars.append(scalar) }
      }
      let slug = slug(title)
      #expect(slug.first != "-" && slug.last != "-" && !slug.isEmpty)
    }
  }

  @Test("A folder lists its sessions, newest first, and says which files are not sessions")
  func list() throws {
    let folder = try TemporaryFolder()
    for day in 1...3 { try makeSession(in: folder.path, 2, named: "2026-03-0\(day)-x.jsonl") }
    write("", to: folder.at("2026-01-01-empty.jsonl"))
    write("no\n", to: folder.at("2026-01-02-other.jsonl"))
    write("no\n", to: folder.at("notes.txt"))
    mkdir(folder.at("2026-01-03-folder.jsonl"), 0o700)
    let list = try SessionFolder.list(folder.path, files: .system)
    #expect(
      list.map(\.name) == [
        "2026-03-03-x.jsonl", "2026-03-02-x.jsonl", "2026-03-01-x.jsonl",
        "2026-01-03-folder.jsonl", "2026-01-02-other.jsonl", "2026-01-01-empty.jsonl",
      ])
    #expect(list.compactMap(\.header).count == 3)
    #expect(list[0].opening?.event == card(1))
    #expect(list[0].size > 300)
    #expect(list[0].modified > Instant(milliseconds: 1_600_000_000_000))
    #expect(list[3].error == .notAFile(path: list[3].path))
    #expect(list[5].error == .empty(path: list[5].path))
    #expect(try SessionFolder.list(folder.at("none"), files: .system).isEmpty)
    #expect(throws: SystemError.self) {
      try SessionFolder.list("/proc/1/fdinfo/../../1/cwd/\u{1}", files: failing)
    }
  }

  private var failing: FileSystem {
    var files = FileSystem.system
    files.names = { _ throws(SystemError) in throw SystemError(number: EACCES) }
    return files
  }

  @Test("Enough of a name or an id finds a session; too little names the candidates")
  func resolve() throws {
    let folder = try TemporaryFolder()
    let names = ["2026-03-12-lunch-club-5f0c4a1e.jsonl", "2026-03-12-allotments-5f0c4a1e.jsonl"]
    for name in names { try makeSession(in: folder.path, 1, named: name) }
    func find(_ argument: String) throws(ResolutionError) -> String {
      try SessionFolder.resolve(argument, in: [folder.path], files: .system)
    }
    #expect(try find("lunch") == folder.at(names[0]))
    #expect(try find("ALLOT") == folder.at(names[1]))
    #expect(try find("2026-03-12-lunch-club-5f0c4a1e") == folder.at(names[0]))
    #expect(try find(folder.at(names[1])) == folder.at(names[1]))
    #expect(throws: ResolutionError.ambiguous(argument: "5f0c", candidates: names)) {
      try find("5f0c")
    }
    #expect(throws: ResolutionError.missing(argument: "lunsh club", near: [names[0]])) {
      try find("lunsh club")
    }
    #expect(throws: ResolutionError.missing(argument: "zzz", near: [])) { try find("zzz") }
    #expect(throws: ResolutionError.missing(argument: "", near: [])) { try find("") }
    #expect(throws: ResolutionError.self) { try find("/none/x.jsonl") }
  }

  @Test("Of two that are meant equally clearly the one in the earlier folder counts")
  func rehearsals() throws {
    let (folder, practice) = (try TemporaryFolder(), try TemporaryFolder())
    try makeSession(in: folder.path, 1, named: "2026-03-05-pellbrook.jsonl")
    for day in 1...2 {
      try makeSession(in: practice.path, 1, named: "2026-11-0\(day)-rehearsal-in-pellbrook.jsonl")
    }
    func resolve(_ argument: String) throws -> String {
      try SessionFolder.resolve(argument, in: [folder.path, practice.path], files: .system)
    }
    #expect(try resolve("pellbrook") == folder.at("2026-03-05-pellbrook.jsonl"))
    #expect(try resolve("11-01") == practice.at("2026-11-01-rehearsal-in-pellbrook.jsonl"))
    #expect(throws: ResolutionError.self) { try resolve("rehearsal") }
  }

  @Test("A whole file never replaces another one unasked, nor a link")
  func safeFile() throws {
    let folder = try TemporaryFolder()
    let path = folder.at("out.md")
    let mask = umask(0)
    defer { umask(mask) }
    try SafeFile.write([1, 2], to: path, .new, surroundings: surroundings())
    #expect(throws: SafeFileError.self) {
      try SafeFile.write([3], to: path, .new, surroundings: surroundings())
    }
    #expect(bytes(at: path) == [1, 2])
    try SafeFile.write([4], to: path, .replace, surroundings: surroundings())
    #expect(bytes(at: path) == [4])
    #expect(try FileSystem.system.factsAt(path).mode == 0o600)
    symlink(path, folder.at("link"))
    for mode in [SafeFile.Mode.new, .replace] {
      #expect(throws: SafeFileError.self) {
        try SafeFile.write([5], to: folder.at("link"), mode, surroundings: surroundings())
      }
      #expect(throws: SafeFileError.self) {
        try SafeFile.write([5], to: folder.path, mode, surroundings: surroundings())
      }
    }
    #expect(bytes(at: path) == [4])
    #expect(try FileSystem.system.names(folder.path).count == 2)
  }
}
