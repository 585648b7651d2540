import Workshop

/// Enter in the entry line while looking back.
extension WorkbenchState {
  /// Where an action stands, `A3 done: nine hundred printed`; any other words after an id are noted
  /// beside that action, words without one for the room.
  func reviewCommand(_ words: EntryWords) throws(Rejection) -> Command {
    if let command = try actionLine(words) { return command }
    guard let line = LeadingID(words.text, .action), !line.rest.isEmpty else {
      return .notes(.add(.room, words.text))
    }
    return .actions(.note(line.id, line.rest))
  }

  /// A new action, `what > who > when +A7`, or more of one that stands.
  func replanCommand(_ words: EntryWords) throws(Rejection) -> Command {
    if let line = LeadingID(words.text, .action), session.actions[line.id] != nil {
      return try reviewCommand(words)
    }
    if let line = LeadingID(words.text, .parked), session.closing.parking[line.id] != nil {
      return .parking(.home(line.id, line.rest))
    }
    return words.text.contains(">") || !words.links.isEmpty
      ? try planCommand(words) : .notes(.add(.room, words.text))
  }

  /// A line of "you said, we did", whose first words may say which of the three it is.
  func feedbackCard(_ words: EntryWords) -> NewCard {
    var card = newCard(.feedback, words)
    card.category = words.category ?? words.text.feedbackCategory ?? focus.category
    return card
  }
}
