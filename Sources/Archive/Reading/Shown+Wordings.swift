internal import Workshop

extension Shown {
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
      more: Aside.all([reason]))
  }
}

extension Draft {
  fileprivate var wording: Wording {
    Wording(
      type: isVersion ? .statement : .draft, id: id, by: people, table: table, words: text,
      more: Aside.all([change, why]))
  }
}

extension WorkshopAction {
  fileprivate var wording: Wording {
    Wording(
      type: .action, id: id, by: [owner].compactMap(\.self), words: what,
      more: Aside.all([first, know, money, time, tell, depends])
        + history.map { Aside($0, of: self) }.filter { !$0.words.isEmpty } + broughtBack)
  }

  /// What was said when it was handed back, where that came along without the rest.
  private var broughtBack: [Aside] {
    guard let handedBack, !history.contains(where: { $0.words == handedBack }) else { return [] }
    return Aside.all([handedBack])
  }
}

extension Aside {
  /// What was said of an action; of what nobody in particular said, it is the owners' matter.
  init(_ happening: WorkshopAction.Happening, of action: WorkshopAction) {
    let owners = [happening.owner] + (happening.by == nil ? [action.owner] : [])
    let earlier = happening.by == nil ? action.history.map(\.owner) : []
    self.init(
      words: happening.words ?? "", by: happening.by,
      of: Set((owners + earlier).compactMap(\.self)).sorted())
    if let session = happening.via?.session { (at, there) = (happening.at, session) }
  }
}

extension Ask {
  fileprivate var wording: Wording {
    Wording(
      type: .ask, id: id, by: [by].compactMap(\.self), table: table, words: text,
      more: replies.flatMap { Aside.all([$0.words], by: $0.by) })
  }
}

extension Concern {
  fileprivate var wording: Wording {
    Wording(
      type: .concern, id: id, by: [by].compactMap(\.self), table: table, words: text,
      more: Aside.all([harms, words]))
  }
}

extension MinorityWords {
  fileprivate var wording: Wording {
    Wording(type: .minority, id: id, by: [by].compactMap(\.self), words: text)
  }
}

extension Parking.Point {
  fileprivate var wording: Wording {
    Wording(
      type: .parked, id: id, by: [by].compactMap(\.self), words: text,
      more: Aside.all([home]))
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
  /// A temporary sign is nothing that anybody would look for.
  fileprivate var wording: Wording? {
    name.map { Wording(type: .cluster, id: id, words: $0) }
  }
}
