import Testing
import Workshop

@testable import Rehearsals

/// What a bar says, against counting on one's fingers.
struct VerdictProperties {
  @Test(arguments: AgreementScale.allCases)
  func `A bar says what counting one answer after the other says`(scale: AgreementScale) {
    var dice = Dice(seed: 41)
    // Five scales, each with 101 thresholds, with a veto and without, and six polls: 6,060 polls.
    for threshold in 0...100 {
      for hasVeto in [true, false] {
        for _ in 0..<6 {
          let support = dice.bar().support.clamped(to: scale.points)
          let bar = Bar(scale: scale, threshold: threshold, support: support, hasVeto: hasVeto)
          let counts = dice.counts(scale.points, upTo: dice.chance(50) ? 4 : 40)
          check(Verdict(of: counts, by: bar), counts, bar)
        }
      }
    }
  }

  @Test(arguments: seeds(from: 1, 60))
  func `A room adopts what meets its bar and nothing else`(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    for _ in 0..<10 {
      var meeting = try Meeting(Opening(title: "Hall", agenda: Sample.statementAgenda))
      try meeting.version("To eat together")
      let bar = dice.bar()
      let counts = dice.counts(bar.scale.points, upTo: 9)
      guard meeting.refusal(of: .agreeing(.setBar(bar))).isEmpty,
        counts.values.contains(where: { $0 > 0 })
      else { continue }
      try meeting.setBar(bar)
      try meeting.poll(counts)
      let poll = try #require(meeting.session.agreeing.polls.last)
      check(poll.verdict, counts, bar)
      let refusal = meeting.refusal(of: .agreeing(.adopt(nil, review: nil)))
      #expect(refusal.isEmpty == isMet(answers(counts), bar), "\(bar) \(counts)")
    }
  }

  private func check(_ verdict: Verdict, _ counts: [Int: Int], _ bar: Bar) {
    let answers = answers(counts)
    let agreeing = answers.filter(bar.support.contains).count
    let vetoes = bar.hasVeto ? answers.filter { $0 == bar.scale.vetoPoint }.count : 0
    let isRight =
      verdict.answers == answers.count && verdict.support == agreeing && verdict.vetoes == vetoes
      && verdict.isMet == isMet(answers, bar)
    #expect(isRight, "\(bar) \(counts) \(verdict)")
  }

  /// Each answer as one of a list.
  private func answers(_ counts: [Int: Int]) -> [Int] {
    counts.flatMap { Array(repeating: $0.key, count: $0.value) }
  }

  /// Each answer asks for so many hundredths as the threshold says; who agrees brings a hundred.
  private func isMet(_ answers: [Int], _ bar: Bar) -> Bool {
    var (asked, brought) = (0, 0)
    for answer in answers {
      if bar.hasVeto, answer == bar.scale.vetoPoint { return false }
      asked += bar.threshold
      if answer >= bar.support.lowerBound, answer <= bar.support.upperBound { brought += 100 }
    }
    return !answers.isEmpty && brought >= asked
  }
}
