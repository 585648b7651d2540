/// Offers and asks.
public enum AskEvent: EventPart {
  /// Somebody said what they need.
  indirect case made(Ask)
  /// It was said more clearly.
  case reworded(ask: SpokenID, text: String)
  /// Somebody gave one of the four answers.
  case answered(ask: SpokenID, answer: Ask.Answer, words: String?)
  /// It was taken back.
  case withdrawn(ask: SpokenID)

  enum Kind: String, CaseIterable {
    case made = "ask.made"
    case reworded = "ask.reworded"
    case answered = "ask.answered"
    case withdrawn = "ask.withdrawn"
  }

  var kind: Kind {
    switch self {
    case .made: .made
    case .reworded: .reworded
    case .answered: .answered
    case .withdrawn: .withdrawn
    }
  }

  var data: Fields {
    switch self {
    case .made(let ask):
      [
        "ask": .text(ask.id), "text": .text(ask.text), "table": .optional(ask.table),
        "action": .optional(ask.action),
      ]
    case .reworded(let ask, let text): ["ask": .text(ask), "text": .text(text)]
    case .answered(let ask, let answer, let words):
      ["ask": .text(ask), "answer": .text(answer.rawValue), "words": .optional(words)]
    case .withdrawn(let ask): ["ask": .text(ask)]
    }
  }

  init?(_ kind: Kind, data: Fields) {
    guard let id = data.spokenID("ask"), id.kind == .ask else { return nil }
    switch kind {
    case .made:
      guard let text = data.text("text") else { return nil }
      self = .made(
        Ask(id: id, text: text, table: data.text("table"), action: data.spokenID("action")))
    case .reworded:
      guard let text = data.text("text") else { return nil }
      self = .reworded(ask: id, text: text)
    case .answered:
      guard let answer = data.text("answer").flatMap(Ask.Answer.init(rawValue:)) else { return nil }
      self = .answered(ask: id, answer: answer, words: data.text("words"))
    case .withdrawn: self = .withdrawn(ask: id)
    }
  }
}
