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

  /// How many answered.
  public var answers: Int { counts.values.reduce(0, +) }

  /// How many did not answer; `nil` where it is not known how many could.
  public var unanswered: Int? { eligible.map { max(0, max(0, $0) - answers) } }

  /// What the bar says of the answers.
  public var verdict: Verdict { Verdict(of: counts, by: bar) }
}

/// What a bar says of the answers of a poll: reckoned, never entered.
public struct Verdict: Sendable, Hashable {
  /// How many answered.
  public let answers: Int
  /// How many of them at the points that count as agreement.
  public let support: Int
  /// How many at the veto point, where the bar has one; else 0.
  public let vetoes: Int
  /// Whether the bar is met: somebody answered, enough agree, and nobody stops it.
  public let isMet: Bool

  /// Reckons it.
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
  /// The counts of points that somebody gave, none so big that a sum could be too big for a number.
  var given: [Int: Int] { filter { $0.value > 0 }.mapValues { Swift.min($0, 9999) } }
}
