import Testing

@Suite("The gate between the record and everybody who sees it")
struct GateTests {
  /// What shows, says, answers, finds or indexes.
  private static let showing = [
    "Sources/Workbench", "Sources/Archive", "Sources/moot/Answers", "Sources/moot/Subcommands",
  ]

  /// The places where a file is read and what it holds is put behind the gate, or where a session that does
  /// not exist yet is decided on.
  private static let doors = [
    "Sources/Archive/Reading/ReadSession.swift", "Sources/moot/Subcommands/Options.swift",
    "Sources/moot/Subcommands/New.swift",
  ]

  @Test("Nothing that shows can name a raw session", arguments: showing)
  func rawSessions(folder: String) {
    for path in Repository.files(below: folder, ending: ".swift") where !Self.doors.contains(path) {
      let lines = Repository.text(path).split(separator: "\n", omittingEmptySubsequences: false)
      for (number, line) in lines.enumerated() {
        #expect(!Self.namesRawSession(String(line)), "\(path):\(number + 1): \(line)")
      }
    }
  }

  @Test("Each door is still one", arguments: doors)
  func usedDoors(path: String) {
    let lines = Repository.text(path).split(separator: "\n").map(String.init)
    #expect(lines.contains(where: Self.namesRawSession))
  }

  @Test(
    "A use that somebody plants is seen",
    arguments: [
      "  static func board(_ session: Session) -> Board {", "let history = SessionHistory(events)",
      "let raw = state.record.uncovered", "extension Session {", "func f() -> [Session] {",
    ])
  func planted(line: String) { #expect(Self.namesRawSession(line)) }

  @Test(
    "What only sounds like it is not",
    arguments: [
      "  /// The Session that it shows.", "let a = \"Session: \\(title)\"", "let a: SessionEvent",
      "struct SessionText {", "let b = ShownHistory.self", "// SessionHistory",
    ])
  func harmless(line: String) { #expect(!Self.namesRawSession(line)) }

  /// Whether a line of code names a session, or a history, that is not covered.
  private static func namesRawSession(_ line: String) -> Bool {
    var code = line
    if let remark = code.firstRange(of: /\/\/.*/) { code.removeSubrange(remark) }
    code.replace(/"(\\.|[^"\\])*"/, with: "")
    return code.contains(/(^|[^\w.])(Session|SessionHistory)($|[^\w])|\.uncovered\b/)
  }
}
