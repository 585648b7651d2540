import Flows
import Testing
import Workshop

struct FlowFaultTests {
  @Test("What is wrong at the top of a file is reported with its line", arguments: cases)
  func faults(of one: Case) {
    #expect(Sample.faults(in: one.toml) == one.told)
  }

  static let cases = [
    Case(
      "",
      "1: The flow has no format. Add a line such as: format = 1",
      "1: The flow has no id. Add a line such as: id = \"our-evening\"",
      "1: The flow has no title. Add a line such as: title = \"Our evening\"",
      "1: The flow has no stage. Write at least one, under a line: [[stage]]"),
    Case(
      Sample.top,
      "1: The flow has no stage. Write at least one, under a line: [[stage]]"),
    Case(
      "sumary = \"x\"\n" + Sample.top + Sample.stage,
      "1: The flow has a line \"sumary\", which is not known here. Did you mean \"summary\"?"),
    Case(
      Sample.top + Sample.stage.replacing("stage", with: "stages"),
      "1: The flow has no stage. Write at least one, under a line: [[stage]]",
      "9: The flow has a line \"stages\", which is not known here. Did you mean \"stage\"?"),
    Case(
      Sample.top + "[stage]\nid = \"s\"",
      "9: The flow: write [[stage]], with two brackets on each side, above each stage."),
    Case(
      "stage = [1]\n" + Sample.top,
      "1: The flow: write [[stage]], with two brackets on each side, above each stage."),
    Case(
      Sample.top + Sample.stage + "[[category]]\nid = \"people\"\ntitel = \"P\"",
      "14: Category \"people\" has no title. Add a line such as: title = \"People\"",
      "15: Category \"people\": the id \"people\" is taken by line 6. Give this one another.",
      "16: Category \"people\" has a line \"titel\", which is not known here. "
        + "Did you mean \"title\"?"),
    // Formats
    Case(
      "stages = 1\nformat = 2",
      "2: The file is written in format 2, and this program knows formats up to 1. A newer "
        + "program is needed to read it."),
    Case(
      Sample.top.replacing("format = 1", with: "format = 0") + Sample.stage,
      "1: There is no format 0. Write: format = 1"),
    Case(
      Sample.top.replacing("format = 1", with: "format = \"1\"") + Sample.stage,
      "1: The flow: format must be a whole number, and it is text. Write it like: format = 1"),
  ]

  @Test("Words that say little are a list of different texts, at most 60", arguments: wordCases)
  func emptyWords(of one: Case) {
    #expect(Sample.faults(in: one.toml) == one.told)
  }

  static let wordCases = [
    words("\"communication\"", "empty-words must be a list of texts, and it is text. \(likeWords)"),
    words("[1]", "empty-words must be a list of texts, and it is a whole number. \(likeWords)"),
    words("[\"a\", \" \"]", "a text of empty-words is empty. \(likeWords)"),
    words("[\"Support\", \"support\"]", "empty-words names \"support\" twice."),
    words(
      "[\"\(String(repeating: "a", count: 61))\"]",
      "a text of empty-words is 61 letters long and may have 60. Make it shorter."),
    words(
      "[\"a\\u0007\"]",
      "a text of empty-words holds a control character, which cannot be seen. "
        + "Write it again by hand."),
    words(
      "[\((1...61).map { "\"w\($0)\"" }.joined(separator: ","))]",
      "empty-words has 61 texts and may have 60. Take some out."),
  ]

  private static let likeWords =
    "Write it like: empty-words = [\"communication\", \"awareness\"]"

  private static func words(_ value: String, _ told: String) -> Case {
    Case("empty-words = \(value)\n" + Sample.top + Sample.stage, "1: The flow: \(told)")
  }

  @Test("Words that say little are read in their order, on one line or several")
  func emptyWordsRead() throws {
    let words = "empty-words = [\n  \"Support\", # why not\n  \"partnership   working\",\n]\n"
    let file = try FlowLoader.load(toml: words + Sample.top + Sample.stage, name: "n")
    #expect(file.flow.emptyWords == ["Support", "partnership working"])
    let none = try FlowLoader.load(toml: Sample.top + Sample.stage, name: "n")
    #expect(none.flow.emptyWords.isEmpty)
  }

  @Test("More than 60 stages are too many, and 60 are not")
  func tooManyStages() {
    let stages = (1...61).map { Sample.stage.replacing("\"talk\"\nt", with: "\"talk-\($0)\"\nt") }
    #expect(Sample.faults(in: Sample.top + stages.prefix(60).joined()) == [])
    #expect(
      Sample.faults(in: Sample.top + stages.joined()) == [
        "309: The flow has 61 times [[stage]] and may have 60. The others were not looked at."
      ])
  }

  @Test("Faults all over a file are reported together, in the order of lines")
  func several() {
    let toml = """
      format = 1
      id = "Night shift"
      titel = "Night"

      [[stage]]
      id = "a"
      title = "A"
      activity = "tolk"
      minutes = 500

      [[stage]]
      id = "a"
      activity = "round"
      minutes = "5"
      energy = 1
      """
    #expect(
      Sample.faults(in: toml).map { $0.prefix { $0 != ":" } } == [
        "1", "2", "3", "8", "9", "11", "12", "14", "15",
      ])
  }

  @Test("A fault is shown with file, line and sentence")
  func shown() {
    let faults = FlowFaults([
      FlowFault(file: "n.toml", line: 9, sentence: "Second."),
      FlowFault(file: "n.toml", line: 2, sentence: "First."),
    ])
    #expect(faults.description == "n.toml, line 2: First.\nn.toml, line 9: Second.")
  }

  @Test("Of thousands of faults the first are reported, and how many more there are")
  func thousands() {
    let toml = Sample.top + Sample.stage + (1...3000).map { "q\($0) = 1\n" }.joined()
    let told = Sample.faults(in: toml)
    #expect(told.count == 201)
    #expect(told.last == "214: After this, 2800 more things are wrong.")
  }
}
