import Workshop

/// Scales, bars, verdicts and answers in words.
extension AgreementScale {
  /// What the room can answer with, as it is read out.
  var title: String {
    switch self {
    case .gradients8: "8 points"
    case .gradients7: "7 points"
    case .gradients5: "5 points"
    case .fist5: "fist to five"
    case .consent: "consent with concerns"
    }
  }

  /// What a point of the scale means, in plain words.
  func words(at point: Int) -> String {
    let points: [Int: String] =
      switch self {
      case .gradients8:
        [
          1: "wholly for it", 2: "for it, one small point", 3: "for it, with doubts",
          4: "no view", 5: "needs more talk", 6: "not mine, will go along",
          7: "strongly against", 8: "stops it",
        ]
      case .gradients7:
        [
          1: "wholly for it", 2: "for it, one small point", 3: "for it, with doubts",
          4: "no view", 5: "needs more talk", 6: "not mine, will go along", 7: "against",
        ]
      case .gradients5:
        [
          1: "wholly for it", 2: "for it, with doubts", 3: "no view", 4: "not mine, will go along",
          5: "against",
        ]
      case .fist5:
        [
          0: "fist: stops it", 1: "big concerns", 2: "concerns", 3: "can live with it", 4: "for it",
          5: "wholly for it",
        ]
      case .consent:
        [1: "yes, it may go on", 2: "a concern, it may go on", 3: "no, it would harm"]
      }
    return points[point] ?? ""
  }
}

extension Bar {
  /// `8 points, 80 in 100 at 1 to 3, no veto`.
  var words: String {
    "\(scale.title), \(threshold) in 100 at \(supportWords), "
      + (hasVeto ? "one at \(scale.vetoPoint) stops it" : "no veto")
  }

  /// The same beside the points, of which those that count have a plus.
  var rule: String {
    "Met if \(threshold) in 100 answers are at a +"
      + (hasVeto ? " and nobody is at \(scale.vetoPoint)." : ".")
  }

  /// `1 to 3`, or `1`.
  var supportWords: String {
    support.count == 1 ? "\(support.lowerBound)" : "\(support.lowerBound) to \(support.upperBound)"
  }
}

extension Poll {
  /// What the bar says: `17 of 24 at 1 to 3, which is 71 in 100; the bar is 80. Not met.`.
  var verdictWords: String {
    let verdict = verdict
    guard verdict.answers > 0 else { return "Nobody answered, so the bar is not met." }
    let share =
      "\(verdict.support) of \(verdict.answers) at \(bar.supportWords), which is "
      + "\(percent(of: verdict)) in 100; the bar is \(bar.threshold)."
    if verdict.vetoes > 0 {
      return
        "\(share) \(verdict.vetoes) at \(bar.scale.vetoPoint) \(verdict.vetoes == 1 ? "stops" : "stop") it: not met."
    }
    return "\(share) \(verdict.isMet ? "Met." : "Not met.")"
  }

  /// Rounded as people do it, but never up to a bar that is not met.
  private func percent(of verdict: Verdict) -> Int {
    let rounded = (verdict.support * 200 + verdict.answers) / (verdict.answers * 2)
    return verdict.support * 100 < bar.threshold * verdict.answers
      ? min(rounded, bar.threshold - 1) : rounded
  }

  /// `2 did not answer`; empty where nobody is known to be missing.
  var unansweredWords: String {
    guard let unanswered else { return "nobody on the list, so who did not answer is not known" }
    switch unanswered {
    case 0: return "everybody here answered"
    case 1: return "1 person here did not answer"
    default: return "\(unanswered) people here did not answer"
    }
  }
}
