/// People who took every permission back: nothing of theirs is shown or handed on.
extension Session {
  /// This session without the names and words of such people; itself where there are none.
  ///
  /// What they wrote together with others, and versions, which are the room's, stay. Their codes stay
  /// too, so that what refers to them still adds up; given permission again, all of it is back.
  public var withoutTheWithdrawn: Session {
    let gone = Set(people.all.filter(\.hasWithdrawn).map(\.id))
    guard !gone.isEmpty else { return self }
    var rest = self
    rest.people.withhold(gone)
    rest.rounds.turns.removeAll { gone.contains($0.person) }
    rest.cards.withhold(of: gone)
    rest.drafts.withhold(of: gone)
    rest.agreeing.withhold(of: gone)
    rest.actions.withhold(of: gone)
    rest.notes.withhold(of: gone)
    rest.closing.withhold(of: gone, cards: cards)
    return rest
  }
}

extension People {
  fileprivate mutating func withhold(_ gone: Set<SpokenID>) {
    for index in all.indices where gone.contains(all[index].id) {
      all[index].name = ""
      all[index].hats = []
      all[index].needs = ""
    }
  }
}

extension Cards {
  fileprivate mutating func withhold(of gone: Set<SpokenID>) {
    for index in all.indices where all[index].by.map(gone.contains) == true {
      all[index].text = Card.keptPrivate
      all[index].reason = nil
      all[index].earlierTexts = []
    }
  }
}

extension Drafts {
  fileprivate mutating func withhold(of gone: Set<SpokenID>) {
    for index in all.indices
    where !all[index].isVersion && all[index].people.count == 1
      && gone.contains(all[index].people[0])
    {
      all[index].text = Card.keptPrivate
      all[index].marks = []
      all[index].earlierTexts = []
    }
  }
}

extension Agreeing {
  fileprivate mutating func withhold(of gone: Set<SpokenID>) {
    for index in concerns.indices where concerns[index].by.map(gone.contains) == true {
      concerns[index].text = Card.keptPrivate
      (concerns[index].harms, concerns[index].words) = (nil, nil)
    }
    for index in minority.indices where minority[index].by.map(gone.contains) == true {
      minority[index].text = Card.keptPrivate
    }
  }
}

extension Actions {
  fileprivate mutating func withhold(of gone: Set<SpokenID>) {
    for index in all.indices {
      if all[index].owner.map(gone.contains) == true {
        all[index].owner = nil
        all[index].acceptance = nil
        all[index].shownAs = ""
      }
      all[index].helpers.removeAll(where: gone.contains)
      all[index].withhold(of: gone)
    }
    for index in asks.all.indices {
      if asks.all[index].by.map(gone.contains) == true {
        asks.all[index].text = Card.keptPrivate
        asks.all[index].earlierTexts = []
      }
      asks.all[index].replies.removeAll { $0.by.map(gone.contains) == true }
    }
  }
}

extension WorkshopAction {
  /// Removes what such people said of it, and whose it was.
  fileprivate mutating func withhold(of gone: Set<SpokenID>) {
    func isTheirs(_ happening: Happening) -> Bool {
      [happening.by, happening.owner].contains { $0.map(gone.contains) == true }
    }
    if history.last(where: { $0.kind == .reported }).map(isTheirs) == true { statusWords = nil }
    if history.last(where: { $0.kind == .handedBack }).map(isTheirs) == true, handedBack != nil {
      handedBack = ""
    }
    history.removeAll(where: isTheirs)
  }
}

extension Asks {
  /// Removes what was said before, and the words of asks that were taken back.
  mutating func hideFromRoom() {
    for index in all.indices {
      all[index].earlierTexts = []
      if all[index].isWithdrawn { all[index].text = Card.keptPrivate }
    }
  }
}

extension Notes {
  fileprivate mutating func withhold(of gone: Set<SpokenID>) {
    for note in all where note.by.map(gone.contains) == true { reword(note.id, Card.keptPrivate) }
  }
}

extension Closing {
  fileprivate mutating func withhold(of gone: Set<SpokenID>, cards: Cards) {
    for index in parking.all.indices {
      let point = parking.all[index]
      let people = [point.by, point.card.flatMap { cards[$0]?.by }]
      if people.contains(where: { $0.map(gone.contains) == true }) {
        parking.all[index].text = Card.keptPrivate
      }
    }
    for index in reflections.indices where reflections[index].by.map(gone.contains) == true {
      reflections[index].text = Card.keptPrivate
    }
  }
}
