import Canvas
import Testing
import Workbench

@testable import Rehearsals

@Suite struct WordComparisonTests {
  func reading(_ old: String, _ new: String) -> String {
    WordComparison(old: old, new: new).spans.map(\.text).joined()
  }

  /// The words of those runs that belong to a text.
  func words(_ runs: [WordComparison.Run], isOld: Bool) -> [Substring] {
    runs.flatMap { run -> [Substring] in
      switch run {
      case .kept(let words): words.split(separator: " ")
      case .gone(let words): isOld ? words.split(separator: " ") : []
      case .new(let words): isOld ? [] : words.split(separator: " ")
      }
    }
  }

  func kind(_ run: WordComparison.Run) -> Int {
    switch run {
    case .kept: 0
    case .gone: 1
    case .new: 2
    }
  }

  @Test func whatWentAndWhatCameStandWithTheirSigns() {
    let comparison = WordComparison(
      old: "We put one more plate out. Every week, people cook",
      new: "We put one more plate out. In halls, people cook")
    #expect(
      comparison.spans == [
        Page.Span("We put one more plate out."), Page.Span(" "),
        Page.Span("[-Every week,-]", .secondary), Page.Span(" "),
        Page.Span("[+In halls,+]", .heading), Page.Span(" "), Page.Span("people cook"),
      ])
    #expect(
      comparison.oldSpans.map(\.text).joined()
        == "We put one more plate out. [-Every week,-] people cook")
    #expect(
      comparison.newSpans.map(\.text).joined()
        == "We put one more plate out. [+In halls,+] people cook")
    #expect(comparison.gone == ["Every week,"])
    #expect(comparison.new == ["In halls,"])
    #expect(!comparison.isSame)
  }

  @Test func equalTextsAreOneRun() {
    let text = "Everybody eats.\n\nNobody pays  more than they can."
    let comparison = WordComparison(old: text, new: text)
    #expect(comparison.runs == [.kept("Everybody eats. Nobody pays more than they can.")])
    #expect(comparison.isSame)
    // Letters with their marks apart or in one are the same letters.
    #expect(WordComparison(old: "caf\u{E9}", new: "cafe\u{301}").isSame)
  }

  @Test func emptyTextsHaveNoWords() {
    #expect(WordComparison(old: "", new: " \n").runs == [])
    #expect(WordComparison(old: "", new: " \n").spans == [])
    #expect(WordComparison(old: "", new: "We cook").runs == [.new("We cook")])
    #expect(WordComparison(old: "We cook", new: "").runs == [.gone("We cook")])
  }

  @Test(arguments: [
    ("We cook every week", "we cook every week", "[-We-] [+we+] cook every week"),
    ("Meet every week", "Meet every week, and cook", "Meet every [-week-] [+week, and cook+]"),
    (
      "We meet weekly. We cook and wash up", "We meet weekly, then we cook and wash up",
      "We meet [-weekly.-] [+weekly,+] [-We-] [+then we+] cook and wash up"
    ),
    ("a week, b", "x y week b", "[-a-] [+x y+] [-week,-] [+week+] b"),
    ("We cook", "We eat, we sing. We cook", "[+We eat, we sing.+] We cook"),
    (
      "We come together to cook and eat", "If you stay in, the table comes to you",
      "[-We come together to cook and eat-] [+If you stay in, the table comes to you+]"
    ),
    ("We cook", "We cook. We sing.", "We [-cook-] [+cook. We sing.+]"),
    ("one two three", "three two one", "[-one two-] three [+two one+]"),
    ("一緒に食べる 毎週", "一緒に作る 毎週", "[-一緒に食べる-] [+一緒に作る+] 毎週"),
  ]) func aWordOfWhichOnlyTheEndChangedStandsNextToItself(
    _ old: String, _ new: String, _ meant: String
  ) {
    #expect(reading(old, new) == meant)
  }

  @Test(arguments: 0..<60) func nothingIsLostAndNothingIsMadeUp(_ seed: Int) {
    var chance = SeededChance(seed: UInt64(seed))
    let stock = ["we", "We", "we,", "cook", "cook.", "week", "week,", "in", "—", "日本語", "é"]
    let spaces = [" ", "  ", "\n"]
    let texts = (0..<2).map { _ in
      (0..<chance.next(upTo: 40)).map { _ in
        stock[chance.next(upTo: stock.count)] + spaces[chance.next(upTo: spaces.count)]
      }.joined()
    }
    let runs = WordComparison(old: texts[0], new: texts[1]).runs
    #expect(words(runs, isOld: true) == texts[0].split(whereSeparator: \.isWhitespace))
    #expect(words(runs, isOld: false) == texts[1].split(whereSeparator: \.isWhitespace))
    #expect(zip(runs, runs.dropFirst()).allSatisfy { kind($0) != kind($1) }, "seed \(seed)")
  }

  @Test func longTextsAreNoTrouble() {
    var chance = SeededChance(seed: 7)
    let old = (0..<2000).map { _ in "word\(chance.next(upTo: 900))" }
    var new = old
    for _ in 0..<300 { new[chance.next(upTo: new.count)] = "other" }
    let kept = WordComparison(old: old.joined(separator: " "), new: new.joined(separator: " ")).runs
    #expect(words(kept, isOld: false).map(String.init) == new)
    let strange = (0..<2000).map { "strange\($0)" }.joined(separator: " ")
    let all = WordComparison(old: old.joined(separator: " "), new: strange).runs
    #expect(all.map(kind) == [1, 2])
  }
}
