import Workshop

/// Draws what a random workshop is made of.
///
/// Wild dice also draw what no file can hold: ids of the wrong kind and numbers out of all bounds.
struct Dice {
  let isWild: Bool
  private var generator: SeededGenerator
  private var wordsDrawn: Int

  /// Dice of which no words are among the given number that were drawn by others.
  init(seed: UInt64, isWild: Bool = false, wordsDrawn: Int = 0) {
    self.isWild = isWild
    self.wordsDrawn = wordsDrawn
    generator = SeededGenerator(seed: seed)
  }

  mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &generator) < percent
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    let extremes = [Int.min, -1, 0, 1 << 53, Int.max]
    if isWild, chance(10) { return pick(extremes) ?? 0 }
    return Int.random(in: range, using: &generator)
  }

  /// `nil` where there is nothing to pick from.
  mutating func pick<Element>(_ elements: [Element]) -> Element? {
    elements.randomElement(using: &generator)
  }

  mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    elements.shuffled(using: &generator)
  }

  mutating func maybe<Drawn>(_ draw: (inout Dice) -> Drawn) -> Drawn? {
    chance(50) ? draw(&self) : nil
  }

  mutating func some<Drawn>(atMost count: Int, _ draw: (inout Dice) -> Drawn) -> [Drawn] {
    (0..<Int.random(in: 0...count, using: &generator)).map { _ in draw(&self) }
  }

  /// Words that were not drawn before, so that they can be found again wherever they went.
  mutating func words() -> String {
    wordsDrawn += 1
    let starts = [
      "Cooks", "Hall", "Piano \"forte\"", "Zoë", "Zoe\u{308}", "图书馆", "👩🏽‍🌾", "two\nlines", "{}\\/",
      "a\tb", "\u{202E}back", "G1", "none",
    ]
    return "\(pick(starts) ?? "") #\(wordsDrawn)#"
  }

  mutating func text() -> String { chance(5) ? "" : words() }

  /// An id of this kind; few numbers, so that many ids mean something that is there.
  mutating func id(_ kind: SpokenID.Kind) -> SpokenID {
    if isWild, chance(20) { return anyID() }
    return SpokenID(kind, chance(95) ? number(1...8) : number(1...900))
  }

  mutating func anyID() -> SpokenID {
    SpokenID(pick(SpokenID.Kind.allCases) ?? .asset, number(1...8))
  }

  mutating func person() -> SpokenID { id(.person) }

  mutating func card() -> SpokenID {
    chance(90) ? id(pick([.asset, .idea, .story, .observation]) ?? .asset) : anyID()
  }

  mutating func draft() -> SpokenID { id(chance(75) ? .draft : .version) }

  mutating func table() -> String { pick(["A", "B", "C", "Z", ""]) ?? "A" }

  mutating func time() -> TimeOfDay { TimeOfDay(minutes: number(0...1439)) }

  mutating func origin() -> Origin {
    Origin(
      session: maybe { $0.words() }, title: text(), item: maybe { $0.anyID() },
      day: maybe { $0.day() })
  }

  mutating func day() -> Day { Day(daysSince1970: number(-800_000...3_000_000)) }

  /// The ids of the sample agenda, of stages that were added to it, and of none.
  mutating func stage() -> String {
    let known = (chance(80) ? Sample.agenda : Sample.statementAgenda).map(\.id)
    return pick(known + ["gifts-2", "new-1", "new-2", "", "nowhere"]) ?? ""
  }
}
