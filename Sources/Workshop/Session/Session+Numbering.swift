/// New numbers for people in everything that names them by code.
extension Session {
  mutating func number(by numbers: Numbering) {
    people.number(by: numbers)
    for index in rounds.turns.indices {
      rounds.turns[index].person = numbers[rounds.turns[index].person]
    }
    for index in cards.all.indices { cards.all[index].by = numbers[cards.all[index].by] }
    for index in drafts.all.indices {
      drafts.all[index].people = drafts.all[index].people.map { numbers[$0] }
    }
    for index in agreeing.concerns.indices {
      agreeing.concerns[index].by = numbers[agreeing.concerns[index].by]
      agreeing.concerns[index].wordsBy = nil
    }
    for index in agreeing.minority.indices {
      agreeing.minority[index].by = numbers[agreeing.minority[index].by]
    }
    for index in actions.all.indices { actions.all[index].number(by: numbers) }
    for index in actions.asks.all.indices { actions.asks.all[index].number(by: numbers) }
    notes.number(by: numbers)
    for index in closing.parking.all.indices {
      closing.parking.all[index].by = numbers[closing.parking.all[index].by]
    }
    for index in closing.reflections.indices {
      closing.reflections[index].by = numbers[closing.reflections[index].by]
    }
  }
}

extension People {
  fileprivate mutating func number(by numbers: Numbering) {
    areNumberedAfresh = true
    all = all.map { person in
      var person = person.numbered(numbers[person.id])
      (person.origin, person.permission, person.table) = (nil, nil, nil)
      return person
    }.sorted { $0.id < $1.id }
  }
}

extension WorkshopAction {
  fileprivate mutating func number(by numbers: Numbering) {
    owner = numbers[owner]
    helpers = helpers.map { numbers[$0] }
    ownerThere?.item = nil
    for index in history.indices {
      history[index].by = numbers[history[index].by]
      history[index].owner = numbers[history[index].owner]
    }
  }
}

extension Ask {
  fileprivate mutating func number(by numbers: Numbering) {
    by = numbers[by]
    for index in replies.indices { replies[index].by = numbers[replies[index].by] }
  }
}

extension RecordedEvent {
  /// The same with new numbers wherever its fields hold the code of a person.
  func numbered(by numbers: Numbering) -> RecordedEvent {
    var recorded = self
    recorded.by = numbers[by]
    recorded.event = SessionEvent(kind: event.kind, data: event.data.numbered(by: numbers))
    return recorded
  }
}

extension Fields {
  /// The fields that hold the code of a person, or of several.
  static let people: Set<String> = ["by", "helpers", "owner", "people", "person"]

  fileprivate func numbered(by numbers: Numbering) -> Fields {
    Fields(
      pairs: pairs.map { pair in
        Pair(
          name: pair.name,
          value: pair.value.numbered(by: numbers, isCode: Self.people.contains(pair.name)))
      })
  }
}

extension Value {
  fileprivate func numbered(by numbers: Numbering, isCode: Bool) -> Value {
    switch self {
    case .text(let text) where isCode:
      SpokenID(spoken: text).map { .text(numbers[$0].spoken) } ?? self
    case .list(let values): .list(values.map { $0.numbered(by: numbers, isCode: isCode) })
    case .fields(let fields): .fields(fields.numbered(by: numbers))
    default: self
    }
  }
}
