import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

@Suite struct LeadingTests {
  @Test(arguments: [
    ("A3 know: mirrors", "know: mirrors"), ("a3: later", ": later"), ("A3", ""), ("A3=5", "=5"),
    ("A3 > P4 > fri", "> P4 > fri"), ("A3, yes", ", yes"),
  ]) func anIDAtTheStartHasARest(_ line: String, _ rest: String) {
    let leading = LeadingID(line, .action)
    #expect(leading?.id == "A3")
    #expect(leading?.rest == rest)
  }

  @Test(arguments: ["A3-sized paper", "A3's", "AB3 x", "G3 x", "tea A3", "", "3 x", "A x"])
  func otherWordsDoNotBeginWithOne(_ line: String) {
    #expect(LeadingID(line, .action) == nil)
  }

  @Test(arguments: [
    ("24 apr because they meet then", "24 apr", "because they meet then"),
    ("in 6 weeks at the library", "in 6 weeks", "at the library"),
    ("2026-05-30", "2026-05-30", ""), ("fri after lunch", "fri", "after lunch"),
  ]) func aDateTakesAsManyWordsAsItNeeds(_ line: String, _ said: String, _ rest: String) {
    let date = LeadingDate(line, today: Self.today)
    #expect(date?.said == said)
    #expect(date?.rest == rest)
  }

  @Test(arguments: ["soup at six", "", "because 24 apr"])
  func wordsThatDoNotBeginWithADateHaveNone(_ line: String) {
    #expect(LeadingDate(line, today: Self.today) == nil)
  }

  @Test(arguments: [
    ("Yes, I will", "yes", "I will"), ("yes", "yes", ""), ("yesterday", "yes", nil),
    ("no: busy", "no", "busy"), ("now", "no", nil), ("not possible – ill", "not possible", "ill"),
    ("perhaps", "yes", nil),
  ]) func wordsAtTheStartEndWhereAWordEnds(_ line: String, _ words: String, _ rest: String?) {
    #expect(line.dropping(words: words) == rest)
  }

  @Test func blanksOfEveryKindAreTrimmed() {
    #expect(" \n tea with milk \t".trimmingBlanks == "tea with milk")
    #expect("   ".trimmingBlanks.isEmpty)
  }

  private static let today = TestWorkshop.start.day(offset: 0)
}
