internal import Workshop

extension Session {
  /// All that was said under an id, in no order.
  var wordings: [Wording] {
    cards.all.map(\.wording) + drafts.all.map(\.wording) + actions.all.map(\.wording)
      + actions.asks.all.map(\.wording) + agreeing.concerns.map(\.wording)
      + agreeing.minority.map(\.wording) + closing.parking.all.map(\.wording)
      + notes.all.map(\.wording) + closing.reflections.map(\.wording)
      + clusters.standing.compactMap(\.wording)
  }
}

extension Card {
  fileprivate var wording: Wording {
    Wording(
      type: ItemType(type), id: id, by: [by].compactMap(\.self), table: table, words: text,
      more: [reason])
  }
}

extension Draft {
  fileprivate var wording: Wording {
    Wording(
      type: isVersion ? .statement : .draft, id: id, by: people, table: table, words: text,
      more: [change, why])
  }
}

extension WorkshopAction {
  fileprivate var wording: Wording {
    Wording(
      type: .action, id: id, by: [owner].compactMap(\.self), words: what,
      more: [first, know, money, time, tell, depends, handedBack] + history.map(\.words))
  }
}

extension Ask {
  fileprivate var wording: Wording {
    Wording(
      type: .ask, id: id, by: [by].compactMap(\.self), table: table, words: text,
      more: replies.map(\.words))
  }
}

extension Concern {
  fileprivate var wording: Wording {
    Wording(
      type: .concern, id: id, by: [by].compactMap(\.self), table: table, words: text,
      more: [harms, words])
  }
}

extension MinorityWords {
  fileprivate var wording: Wording {
    Wording(type: .minority, id: id, by: [by].compactMap(\.self), words: text)
  }
}

extension Parking.Point {
  fileprivate var wording: Wording {
    Wording(type: .parked, id: id, by: [by].compactMap(\.self), words: text, more: [home])
  }
}

extension Note {
  fileprivate var wording: Wording { Wording(type: .note, id: id, words: text) }
}

extension Reflection {
  fileprivate var wording: Wording {
    Wording(type: isPlus ? .plus : .delta, id: id, by: [by].compactMap(\.self), words: text)
  }
}

extension Cluster {
  /// A temporary sign says nothing that somebody would look for.
  fileprivate var wording: Wording? {
    name.map { Wording(type: .cluster, id: id, words: $0) }
  }
}
