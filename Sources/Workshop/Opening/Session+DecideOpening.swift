extension Session {
  func decideOpening(_ opening: Opening) throws(Rejection) -> Opening {
    guard agenda.items.isEmpty, self.opening.title.isEmpty else {
      throw Rejection("This session is open already.")
    }
    var opening = opening
    opening.title = try Words.line(opening.title, "The title")
    if !opening.place.isEmpty { opening.place = try Words.line(opening.place, "The place") }
    if !opening.question.isEmpty {
      opening.question = try Words.line(opening.question, "The question", atMost: 400)
    }
    guard (0...999).contains(opening.people) else {
      throw Rejection("\(opening.people) people cannot be listed; 0 to 999 can.")
    }
    guard (0...26).contains(opening.tables) else {
      throw Rejection("\(opening.tables) tables cannot be lettered; 0 to 26 can.")
    }
    guard !opening.agenda.isEmpty else {
      throw Rejection("The flow has no stages. Choose one that has.")
    }
    for stage in opening.agenda { try check(stage) }
    return opening
  }

  func decideDescription(
    title: String?, place: String?, question: String?
  ) throws(Rejection) -> OpeningEvent {
    var event = (title: title, place: place, question: question)
    if let title { event.title = try Words.line(title, "The title") }
    // Place and question may be left empty, as when the session was opened.
    if let place {
      event.place = Words.trimmed(place).isEmpty ? "" : try Words.line(place, "The place")
    }
    if let question {
      event.question =
        Words.trimmed(question).isEmpty
        ? "" : try Words.line(question, "The question", atMost: 400)
    }
    return .described(title: event.title, place: event.place, question: event.question)
  }

  /// Every parked point has a home and the next look is set, or explicitly none, before the end
  /// (facilitation guide, 5.1 and 4.4).
  func decideClose() throws(Rejection) -> OpeningEvent {
    let homeless = closing.parking.homeless.map(\.id.spoken)
    guard homeless.isEmpty else {
      throw Rejection(
        "Parked and without a home: \(homeless.joined(separator: ", ")). Say where each goes first."
      )
    }
    // A statement has its own day for looking at it again; promises have only this one.
    let hasOwnReview =
      agreeing.adoptions.contains { !$0.isBrought } && actions.standing.isEmpty
    guard closing.review != nil || hasOwnReview else {
      throw Rejection("Say when the room looks at this again, or “none”, then close.")
    }
    return .closed
  }
}
