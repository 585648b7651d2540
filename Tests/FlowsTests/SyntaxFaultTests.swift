import Flows
import Testing

struct SyntaxFaultTests {
  @Test("Broken TOML is reported with its line and the likely remedy", arguments: cases)
  func faults(of one: Case) throws {
    let told = Sample.faults(in: "format = 1\n" + one.toml + "\n")
    #expect(told.count == 1)
    let line = try #require(one.told.first), remedy = try #require(one.told.last)
    #expect(told.first?.hasPrefix("\(line): This cannot be read, near letter ") == true, "\(told)")
    #expect(told.first?.contains(remedy + " The reader says: ") == true, "\(told)")
    #expect(told.first?.hasSuffix(" What follows was not looked at.") == true)
  }

  private static let twice = "This is set twice; keep one of the two."
  private static let brackets = "Write the same two brackets each time: [[stage]]"
  private static let oneThing =
    "A line sets one thing; a quotation mark inside text has a backslash before it."
  private static let name = "A line is a name, = and what it is set to; a remark begins with #."
  private static let header =
    "A line such as [[stage]] holds a name between its brackets, and nothing after them."

  static let cases = [
    Case("title = \"Own", "2", "The closing quotation mark may be missing."),
    Case("title = \"\\q\"", "2", "Write a backslash twice if it is meant as a letter."),
    Case("title = \"a\" 5", "2", oneThing),
    Case("title = ", "2", "Something must follow the =."),
    Case("title: \"Own\"", "2", name),
    Case("Hello there", "2", name),
    Case("a = 1\n\na = 2", "4", twice),
    Case("minutes = 08", "2", "Write the number without a zero in front."),
    Case("minutes = 99999999999999999999", "2", "The number is too large."),
    Case("[[stage]]\n[stage]", "3", brackets),
    Case("[stage]\n[[stage]]", "3", brackets),
    Case("[[stage", "2", header),
    Case("a = \n[sta*ge]", "2", "Something must follow the =."),
    Case("a = [1 2]", "2", "A list needs commas between its items and a closing bracket."),
    Case("<html>", "2", "Look at quotes, brackets and =."),
  ]

  @Test("What no flow needs is refused before the parser sees it, and told", arguments: keptBack)
  func told(of one: Case) throws {
    let line = try #require(one.told.first), remedy = try #require(one.told.last)
    #expect(
      Sample.faults(in: "format = 1\n" + one.toml + "\nHello there") == [
        "\(line): This cannot be read. \(remedy) What follows was not looked at."
      ])
  }

  private static func word(_ word: String) -> String {
    "\"\(word)\" is neither a plain number nor true nor false. Text stands between straight "
      + "quotation marks, and one inside text has a backslash before it."
  }

  static let keptBack = [
    Case("title = Own gifts", "2", word("Own")),
    Case("title = \u{201C}Own\u{201D}", "2", word("\u{201C}Own\u{201D}")),
    Case("title = \"a \"b\" c\"", "2", word("b")),
    Case("keep = True", "2", word("True")),
    Case("minutes = 5 minutes", "2", word("minutes")),
    Case("day = 2026-03-12", "2", word("2026-03-12")),
    Case("a = [\n1,\nten", "4", word("ten")),
    Case("minutes = 0x1F", "2", word("0x1F")),
    Case("a = {b = 1}", "2", word("{b")),
    Case("a = [ yes ]", "2", word("yes")),
    Case("a = 1 b = 2", "2", word("b")),
    Case("[[sta*ge]]", "2", header),
    Case("a = 1\n[ stage: ]", "3", header),
  ]
}
