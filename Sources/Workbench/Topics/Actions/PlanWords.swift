public import Workshop

/// Numbers, answers and where an action stands, in words.
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
    case .wrote: "wrote their own name"
    case .willTry: "will try"
    case .later: "said yes later"
    case .askedToCheck: "asks somebody first"
    }
  }

  /// What the owner did about an action: `said yes to A3`.
  func words(about id: SpokenID) -> String {
    switch self {
    case .said: "said yes to \(id.spoken)"
    case .wrote: "wrote their own name beside \(id.spoken), which is a yes"
    case .willTry: "will try \(id.spoken), which counts as a yes"
    case .later: "said yes to \(id.spoken) outside the room"
    case .askedToCheck: "asks somebody first about \(id.spoken), so there is no yes yet"
    }
  }
}

extension WorkshopAction.Status {
  /// As it stands on screen.
  public var words: String {
    switch self {
    case .inProgress: "in progress"
    case .done: "done"
    case .changed: "changed"
    case .handedOn: "handed on"
    case .notPossible: "not possible"
    case .letGo: "let go"
    }
  }
}
