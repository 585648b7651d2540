/// The session as the room, or anybody but the facilitator, may see it.
extension Session {
  /// This session with everything private removed, so that what shows it cannot show more.
  ///
  /// Removed are: notes for the facilitator, access needs, the words of cards that are private or
  /// sensitive or that were taken down, and of points parked from such cards, the words that cards,
  /// drafts and asks had before, counts that the room has not seen, and everything of people who took
  /// permission back.
  public var forRoom: Session {
    var room = withoutTheWithdrawn
    room.notes.remove { $0.audience == .facilitator }
    for index in room.people.all.indices { room.people.all[index].needs = "" }
    for index in room.cards.all.indices where room.cards.all[index].hasMoreThanTheRoomSees {
      // A card is often taken down or reworded because of what it said about somebody.
      room.cards.all[index].earlierTexts = []
      if room.cards.all[index].isKeptFromRoom {
        room.cards.all[index].text = Card.keptPrivate
        room.cards.all[index].reason = nil
      }
    }
    for index in room.closing.parking.all.indices {
      guard let id = room.closing.parking.all[index].card, let card = cards[id] else { continue }
      if card.isKeptFromRoom || card.earlierTexts.contains(room.closing.parking.all[index].text) {
        room.closing.parking.all[index].text = Card.keptPrivate
      }
    }
    for index in room.drafts.all.indices {
      room.drafts.all[index].hideFromRoom()
    }
    room.actions.asks.hideFromRoom()
    for index in room.agreeing.polls.indices where !room.agreeing.polls[index].isRevealed {
      room.agreeing.polls[index].counts = [:]
    }
    for index in room.actions.confidences.indices
    where !room.actions.confidences[index].isRevealed {
      room.actions.confidences[index].counts = [:]
    }
    for index in room.choices.all.indices where !room.choices.all[index].isRevealed {
      room.choices.all[index].counts = [:]
      room.choices.all[index].standing = [:]
    }
    return room
  }
}

extension Session {
  /// This session for those who look at what was agreed: as the room may see it, with the names only of
  /// those who allowed to be named.
  public var forReview: Session {
    var session = forRoom
    for index in session.people.all.indices
    where session.people.all[index].permission?.name != true {
      session.people.all[index].name = ""
    }
    return session
  }
}

extension Draft {
  fileprivate mutating func hideFromRoom() {
    earlierTexts = []
    if !isShown || isWithdrawn {
      text = Card.keptPrivate
      (change, why) = (nil, nil)
      marks = []
    }
    marks = standingMarks
  }
}

extension Card {
  fileprivate var isKeptFromRoom: Bool { isWithdrawn || !isShown }
  fileprivate var hasMoreThanTheRoomSees: Bool { isKeptFromRoom || !earlierTexts.isEmpty }

  /// What stands in place of words that the room may not see.
  public static let keptPrivate = "(kept private)"
}
