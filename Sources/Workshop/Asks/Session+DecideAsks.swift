/// What can be asked of offers and asks.
public enum AskCommand: Sendable, Hashable {
  /// Writes down what somebody needs, for an action or not.
  case make(String, table: String?, action: SpokenID?)
  /// Says it more clearly.
  case reword(SpokenID, String)
  /// Writes down one of the four answers.
  case answer(SpokenID, Ask.Answer, words: String?)
  /// Takes an ask back.
  case withdraw(SpokenID)
}

extension Session {
  func decide(_ command: AskCommand) throws(Rejection) -> AskEvent {
    switch command {
    case .make(let text, let table, let action):
      if let table { try known(table: table) }
      if let action { _ = try standing(action: action) }
      return .made(
        Ask(
          id: try numbers.next(.ask), text: try Words.checked(text, "The ask"), table: table,
          action: action))
    case .reword(let id, let text):
      let ask = try standing(ask: id)
      let text = try Words.checked(text, "The ask")
      guard text != ask.text else { throw Rejection("\(id.spoken) says that already.") }
      return .reworded(ask: id, text: text)
    case .answer(let id, let answer, let words):
      _ = try standing(ask: id)
      return .answered(
        ask: id, answer: answer, words: try Words.optional(words, "What was said"))
    case .withdraw(let id):
      _ = try standing(ask: id)
      return .withdrawn(ask: id)
    }
  }

  private func standing(ask id: SpokenID) throws(Rejection) -> Ask {
    guard let ask = actions.asks[id] else { throw Rejection("There is no ask \(id.spoken).") }
    guard !ask.isWithdrawn else { throw Rejection("\(id.spoken) was taken back.") }
    return ask
  }
}
