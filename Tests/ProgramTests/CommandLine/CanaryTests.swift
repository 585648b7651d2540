import Foundation
import Testing
import Workshop

@testable import Rehearsals

/// No subcommand says a token that those for whom it answers may not know, in any of its forms.
struct CanaryTests {
  /// For whom, in text, in lines for programs, and as data.
  private static let forms: [[String]] = [[], ["--plain"], ["--json"]]

  /// Whether an output says for whom it is: in its first line, in each line, or in each object.
  private func says(_ told: Outcome, _ audience: Audience) -> Bool {
    // Of nothing there is nobody to say it for.
    guard let first = told.lines.first, first != "[]" else { return true }
    let words = audience.words.prefix(1).uppercased() + audience.words.dropFirst() + "."
    return first == words || first == "Shown: \(audience.words)"
      || first.hasSuffix("\t\(audience.rawValue)")
      || first.contains("\"audience\":\"\(audience.rawValue)\"")
  }

  private func check(
    _ arguments: [String], _ audience: Audience, _ folder: CanaryFolder,
    asksForTakenDown: Bool = false,
    from path: String? = nil, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Set<String> {
    let told = try folder.room.moot(arguments + ["--for", audience.rawValue])
    let look = CanaryOracle.Look(audience: audience, asksForTakenDown: asksForTakenDown)
    let leaks = folder.leaks(in: told.output + "\n" + told.messages, to: look, from: path)
    #expect(
      leaks.isEmpty, "\(arguments) \(audience): \(leaks.prefix(3))", sourceLocation: sourceLocation)
    #expect(
      says(told, audience), "\(arguments) \(audience): \(told.lines.first ?? "")",
      sourceLocation: sourceLocation)
    #expect(told.code < 2, "\(arguments): \(told.messages)", sourceLocation: sourceLocation)
    return Tokens(in: told.lines).found
  }

  /// All forms where many workshops were asked for; otherwise one, each time another.
  private static func some(_ forms: [[String]], _ turn: Int) -> [[String]] {
    RandomSeeds.asked == nil ? [forms[turn % forms.count]] : forms
  }

  @Test(arguments: RandomSeeds.groups(from: 21), [0, 1])
  func `One session`(seeds: ClosedRange<UInt64>, turn: Int) throws {
    let folder = try CanaryFolder(seeds: seeds)
    var seen: Set<String> = []
    for (index, path) in folder.groups.flatMap(\.paths).enumerated() {
      for (number, audience) in Audience.allCases.enumerated()
      where (index + number) % 2 == turn {
        for form in Self.some(Self.forms, index + number) {
          seen.formUnion(try check(["show", path] + form, audience, folder, from: path))
        }
        let undone = audience.mayAskForTakenDown && index % 2 == 0
        for form in Self.some([["--plain"], ["--json"], ["--linear"]], index + number / 2) {
          seen.formUnion(
            try check(
              ["replay", path] + form + (undone ? ["--undone"] : []), audience, folder,
              asksForTakenDown: undone, from: path))
        }
      }
    }
    #expect(seen.count > 40)
  }

  @Test(arguments: Audience.allCases, RandomSeeds.groups(from: 31))
  func `All sessions at once`(audience: Audience, seeds: ClosedRange<UInt64>) throws {
    let folder = try CanaryFolder(seeds: seeds)
    var questions = [["due"], ["assets"], ["list"]]
    questions += ["cooks", "hall", "piano", "mentions"].map { ["find", $0, "--limit", "500"] }
    // What may not be told is not found by its own words either.
    let look = CanaryOracle.Look(audience: audience)
    questions += folder.groups.flatMap { group in
      (group.oracle.denied[0][look] ?? [:]).keys.sorted().prefix(2)
        .map { ["find", $0.filter { $0 != "#" }] }
    }
    var seen: Set<String> = []
    for (number, question) in questions.enumerated() {
      let forms = number < 3 ? Self.forms : Self.some(Self.forms, number)
      for form in forms { seen.formUnion(try check(question + form, audience, folder)) }
    }
    #expect(seen.count > 10)
  }

  @Test func `A public answer that is asked for the facilitator is found out`() throws {
    let folder = try CanaryFolder(seeds: 21...21)
    let path = folder.groups[0].paths[0]
    let told = try folder.room.moot("show", path, "--for", "me")
    let look = CanaryOracle.Look(audience: .anyone)
    #expect(!folder.leaks(in: told.output, to: look, from: path).isEmpty)
  }

  @Test func `The bytes of the index`() throws {
    let folder = try CanaryFolder(seeds: 41...52)
    #expect(try folder.room.moot("list").code == 0)
    let leaks = try folder.leaks(inFilesOf: "\(folder.room.path)/.cache/moot")
    #expect(leaks.isEmpty, "\(leaks.count): \(leaks.prefix(5))")
    // They do stand in the sessions themselves.
    #expect(try folder.leaks(inFilesOf: folder.room.sessions).count > 20)
  }

  @Test(arguments: [Audience.room, .people, .partners, .anyone])
  func `The sessions for practice`(audience: Audience) throws {
    let room = try Workroom()
    let sessions = try PracticeSession.all()
    #expect(sessions.contains { !$0.secrets.isEmpty } && sessions.contains { !$0.unnamed.isEmpty })
    for session in sessions {
      let questions = [
        ["show"], ["show", "--plain"], ["show", "--json"], ["replay", "--plain"],
        ["replay", "--json"], ["replay", "--linear"],
      ]
      for question in questions.map({ $0 + [session.path] }) {
        let told = try room.moot(question + ["--for", audience.rawValue]).output
        let seen = session.secrets.filter(told.contains)
        #expect(seen.isEmpty, "\(question) \(seen.first ?? "")")
        guard audience == .partners || audience == .anyone else { continue }
        let words = Set(told.split { !$0.isLetter }.map(String.init))
        let named = session.unnamed.filter { name in
          name.split { !$0.isLetter }.map(String.init).allSatisfy(words.contains)
        }
        #expect(named.isEmpty, "\(question): \(named)")
      }
    }
  }
}
