/// One time that the room was asked about a version.
public struct Poll: Sendable, Hashable {
  /// The version that was asked about.
  public let version: SpokenID
  /// The bar that held when it was opened.
  public let bar: Bar
  /// How many gave each point, as counted by hand.
  public var counts: [Int: Int] = [:]
  /// How many people here could have answered; `nil` where nobody is on the list.
  public var eligible: Int?
  /// Whether the room has seen the answers.
  public var isRevealed = false
  /// The stage in which it was opened.
  public var stage: String?

  /// How many answered, where the counts themselves are covered.
  private var hiddenAnswers: Int?

  /// Makes one before anybody answered.
  init(version: SpokenID, bar: Bar) { (self.version, self.bar) = (version, bar) }

  /// How many answered; known also where the counts are not shown yet.
  public var answers: Int { hiddenAnswers ?? counts.values.reduce(0, +) }

  /// Whether anybody's answer was counted.
  public var isCounted: Bool { answers > 0 }

  /// Keeps how many answered, but not what.
  mutating func hideCounts() { (hiddenAnswers, counts) = (answers, [:]) }

  /// How many did not answer; `nil` where it is not known how many could.
  public var unanswered: Int? { eligible.map { max(0, max(0, $0) - answers) } }

  /// What the bar says about the answers.
  public var verdict: Verdict { Verdict(of: counts, by: bar) }
}

/// What a bar says about the answers to a poll: computed, never entered.
public struct Verdict: Sendable, Hashable {
  /// How many answered.
  public let answers: Int
  /// How many of them at the points that count as agreement.
  public let support: Int
  /// How many at the veto point, where the bar has one; otherwise 0.
  public let vetoes: Int
  /// Whether the bar is met: somebody answered, enough agree, and nobody stops it.
  public let isMet: Bool

  /// Computes the result from the counts of a poll and its bar.
  public init(of counts: [Int: Int], by bar: Bar) {
    let answers = counts.values.reduce(0, +)
    let support = counts.filter { bar.support.contains($0.key) }.values.reduce(0, +)
    let vetoes = bar.hasVeto ? counts[bar.scale.vetoPoint] ?? 0 : 0
    self.answers = answers
    self.support = support
    self.vetoes = vetoes
    let threshold = bar.threshold.clamped(to: 0...100)
    isMet = answers > 0 && vetoes == 0 && support * 100 >= threshold * answers
  }
}

extension [Int: Int] {
  /// The counts of points that somebody gave, each limited so that no sum can overflow.
  var given: [Int: Int] { filter { $0.value > 0 }.mapValues { Swift.min($0, 9999) } }
}
