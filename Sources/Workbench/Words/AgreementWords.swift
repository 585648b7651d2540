import Workshop

/// Scales, bars, verdicts and answers in words.
extension AgreementScale {
  /// What the room is told it answers with.
  var title: String {
    switch self {
    case .gradients8: "8 points"
    case .gradients7: "7 points"
    case .gradients5: "5 points"
    case .fist5: "fist to five"
    case .consent: "consent with concerns"
    }
  }

  /// What a point means, in our own words.
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

extension Confidence {
  /// What the numbers say: `33 of 38 are at 3 or more`, and what they ask for.
  var words: String {
    guard answers > 0 else { return "Nobody gave a number." }
    let sure = answers - doubting
    let base = "\(sure) of \(answers) \(sure == 1 ? "is" : "are") at 3 or more."
    return doubting == 0 ? base : "\(base) \(doubting) below 3: ask what would help, and change it."
  }

  /// `2 people here gave no number.`, or that everybody did; empty where nobody is on the list.
  var silentWords: String {
    guard let eligible else { return "" }
    let silent = max(0, eligible - answers)
    return silent == 0
      ? "Everybody here gave one."
      : "\(counted(silent, "person", "people")) here gave no number, which is fine."
  }

  /// `28 of 38 counted`.
  var countWords: String { Self.countWords(answers, of: eligible) }

  /// `28 of 38 counted`, or `28 counted` where nobody is on the list.
  static func countWords(_ answers: Int, of eligible: Int?) -> String {
    eligible.map { "\(answers) of \($0) counted" } ?? "\(answers) counted"
  }
}

extension Ask.Answer {
  /// As it is said aloud.
  var words: String {
    switch self {
    case .yes: "yes"
    case .no: "no"
    case .willTry: "I will try"
    case .sayMoreClearly: "say it more clearly"
    }
  }
}

extension WorkshopAction.Acceptance {
  /// What the owner did.
  var words: String {
    switch self {
    case .said: "said yes"
    case .wrote: "wrote the own name"
    case .willTry: "will try"
    case .later: "said yes later"
    case .askedToCheck: "asks somebody first"
    }
  }

  /// What the owner did about an action: `said yes to A3`.
  func words(about id: SpokenID) -> String {
    switch self {
    case .said: "said yes to \(id.spoken)"
    case .wrote: "wrote the own name beside \(id.spoken), which is a yes"
    case .willTry: "will try \(id.spoken), which counts as a yes"
    case .later: "said yes to \(id.spoken) outside the room"
    case .askedToCheck: "asks somebody first about \(id.spoken), so there is no yes yet"
    }
  }
}

extension WorkshopAction.Status {
  /// As it stands on screen.
  var words: String {
    switch self {
    case .inProgress: "in progress"
    case .done: "done"
    case .changed: "changed"
    case .handedOn: "handed on"
    case .notPossible: "not possible"
    }
  }
}
