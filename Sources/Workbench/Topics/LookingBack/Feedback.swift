import Workshop

/// "You said, we did, we could not because", composed from what is recorded; the room gives it its own
/// words (facilitation guide, 4.1 and 4.5).
struct Feedback {
  /// The action that it is about.
  let action: SpokenID
  /// The category of the line.
  let category: String
  /// The line.
  let text: String

  /// What is recorded and not yet reported: of each action what was asked for, then what came of it.
  static func untold(in session: Shown) -> [Feedback] {
    let told = session.cards.up(.feedback)
    return session.actions.standing.filter { $0.origin != nil }.flatMap { action in
      lines(about: action, in: session).filter { line in
        !told.contains {
          $0.links.contains(action.id) && $0.tellsWhatWasSaid == (line.category == CardType.said)
        }
      }
    }
  }

  /// How the line is typed, for the room to change.
  var entry: String { "/\(category) +\(action.spoken) \(text)" }

  private static func lines(about action: WorkshopAction, in session: Shown) -> [Feedback] {
    guard let came = outcome(of: action) else { return [] }
    let idea = action.uses.first { $0.kind == .idea }.flatMap(session.words)
    return [
      Feedback(
        action: action.id, category: CardType.said, text: "You said: \(idea ?? action.what)"),
      Feedback(action: action.id, category: came.category, text: came.text),
    ]
  }

  private static func outcome(of action: WorkshopAction) -> (category: String, text: String)? {
    let words = action.statusWords
    switch action.status {
    case nil: return nil
    case .done, .changed: return (CardType.did, words ?? action.what)
    case .inProgress: return (CardType.did, "It is going on" + (words.map { ": \($0)" } ?? ""))
    case .handedOn: return (CardType.did, "It was handed on" + (words.map { ": \($0)" } ?? ""))
    case .notPossible, .letGo:
      return (CardType.couldNot, "We could not" + (words.map { ", because \($0)" } ?? ""))
    }
  }
}

extension Card {
  /// Whether it tells what was said; otherwise it tells what came of it.
  fileprivate var tellsWhatWasSaid: Bool { category == CardType.said }
}

extension String {
  /// The category of feedback that its first words tell; `nil` where they tell none.
  var feedbackCategory: String? {
    let start = lowercased()
    if start.hasPrefix("you said") || start.hasPrefix("you asked") { return CardType.said }
    if start.hasPrefix("we could not") || start.hasPrefix("we couldn") { return CardType.couldNot }
    return start.hasPrefix("we ") ? CardType.did : nil
  }
}
