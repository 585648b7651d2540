import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

@Suite struct ArgumentLineTests {
  /// What a line gives to a row, or why it is refused.
  private static func read(_ line: String) throws -> [String: String] {
    let command = try #require(ArgumentLine(line))
    let row = try #require(CommandTable.row(command.command))
    let arguments = try command.arguments(for: row)
    let pairs = row.parameters.map(\.name).compactMap { name in
      arguments[name].map { (name, $0) }
    }
    return Dictionary(uniqueKeysWithValues: pairs)
  }

  @Test func onlyAColonBeginsACommand() {
    #expect(ArgumentLine("card.edit G1 x") == nil)
    #expect(ArgumentLine(" :card.edit") == nil)
    #expect(ArgumentLine(":card.edit G1")?.command == "card.edit")
    #expect(ArgumentLine(":")?.command == "")
  }

  @Test(arguments: [
    (":card.edit G1 Church hall, two rooms", ["card": "G1", "text": "Church hall, two rooms"]),
    (":card.edit text=\"two words\" card=G1", ["card": "G1", "text": "two words"]),
    (":card.edit G1 -- by=hand", ["card": "G1", "text": "by=hand"]),
    (":card.edit G1 a=b", ["card": "G1", "text": "a=b"]),
    (":card.edit G1 text=\"say \\\"hello\\\"\"", ["card": "G1", "text": "say \"hello\""]),
    (":card.by G1 \"table B\"", ["card": "G1", "who": "table B"]),
  ]) func wordsGoToWhatHasToBeGiven(_ line: String, _ given: [String: String]) throws {
    #expect(try Self.read(line) == given)
  }

  @Test(arguments: [
    (":card.edit card=G1 text=two words", "does not belong to the text"),
    (":time.resume now", "“now” is too much for time.resume. Write :time.resume."),
  ]) func whatHasNoPlaceIsRefused(_ line: String, _ sentence: String) throws {
    do {
      let given = try Self.read(line)
      Issue.record("taken as \(given)")
    } catch let error as Rejection {
      #expect(error.sentence.contains(sentence))
    }
  }

  @Test func aMissingMarkAtTheEndIsAWord() throws {
    #expect(try Self.read(":card.by G1 \"table") == ["card": "G1", "who": "\"table"])
  }
}
