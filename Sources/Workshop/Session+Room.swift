/// The session as the room, or anybody but the facilitator, may see it.
extension Session {
  /// This session with everything private removed, so that what shows it cannot show more.
  ///
  /// Removed are: notes for the facilitator, access needs, the words of cards that are private or
  /// sensitive, counts that the room has not seen, and the words that such cards had before.
  public var forRoom: Session {
    var room = self
    room.notes.all.removeAll { $0.audience == .facilitator }
    for index in room.people.all.indices { room.people.all[index].needs = "" }
    for index in room.cards.all.indices where !room.cards.all[index].isShown {
      room.cards.all[index].text = Card.keptPrivate
      room.cards.all[index].earlierTexts = []
    }
    for index in room.choices.all.indices where !room.choices.all[index].isRevealed {
      room.choices.all[index].counts = [:]
      room.choices.all[index].standing = [:]
    }
    return room
  }
}

extension Card {
  /// What stands in place of words that the room may not see.
  public static let keptPrivate = "(kept private)"
}
