internal import Workshop

extension Session {
  /// All that was said under an id, in no order.
  var wordings: [Wording] {
    var wordings: [Wording] = []
    wordings.reserveCapacity(cards.all.count + notes.all.count + 64)
    for card in cards.all { wordings.append(card.wording) }
    for draft in drafts.all { wordings.append(draft.wording) }
    for action in actions.all { wordings.append(action.wording) }
    for ask in actions.asks.all { wordings.append(ask.wording) }
    for concern in agreeing.concerns { wordings.append(concern.wording) }
    for words in agreeing.minority { wordings.append(words.wording) }
    for point in closing.parking.all { wordings.append(point.wording) }
    for note in notes.all { wordings.append(note.wording) }
    for reflection in closing.reflections { wordings.append(reflection.wording) }
    for cluster in clusters.standing { if let words = cluster.wording { wordings.append(words) } }
    return wordings
  }
}

extension Card {
  fileprivate var wording: Wording {
    Wording(
      type: ItemType(type), id: id, by: [by].compactMap(\.self), table: table, words: text,
      more: reason ?? "")
  }
}

extension Draft {
  fileprivate var wording: Wording {
    Wording(
      type: isVersion ? .statement : .draft, id: id, by: people, table: table, words: text,
      more: Wording.more([change, why]))
  }
}

extension WorkshopAction {
  fileprivate var wording: Wording {
    Wording(
      type: .action, id: id, by: [owner].compactMap(\.self), words: what,
      more: Wording.more(
        [first, know, money, time, tell, depends, handedBack] + history.map(\.words)))
  }
}

extension Ask {
  fileprivate var wording: Wording {
    Wording(
      type: .ask, id: id, by: [by].compactMap(\.self), table: table, words: text,
      more: Wording.more(replies.map(\.words)))
  }
}

extension Concern {
  fileprivate var wording: Wording {
    Wording(
      type: .concern, id: id, by: [by].compactMap(\.self), table: table, words: text,
      more: Wording.more([harms, words]))
  }
}

extension MinorityWords {
  fileprivate var wording: Wording {
    Wording(type: .minority, id: id, by: [by].compactMap(\.self), words: text)
  }
}

extension Parking.Point {
  fileprivate var wording: Wording {
    Wording(type: .parked, id: id, by: [by].compactMap(\.self), words: text, more: home ?? "")
  }
}

extension Note {
  fileprivate var wording: Wording {
    Wording(type: .note, id: id, by: [by].compactMap(\.self), words: text)
  }
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
