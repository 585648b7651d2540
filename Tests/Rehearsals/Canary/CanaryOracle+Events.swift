@testable import Workshop

/// What the table says of what each event holds.
extension CanaryOracle {
  mutating func deny(_ recorded: RecordedEvent, _ place: Int) {
    let by = recorded.by
    switch recorded.event {
    case .people(let event): deny(event, place)
    case .cards(.added(let card)): deny(card.id, [card.text, card.reason], by, place, card)
    case .cards(.edited(let card, let text)): deny(card, [text], nil, place, nil)
    case .drafts(.added(let draft)):
      denyDraft(
        draft.id, [draft.text], draft.people.isEmpty ? by.map { [$0] } ?? [] : draft.people, place,
        draft)
    case .drafts(.versionAdded(let version)):
      denyDraft(version.id, [version.text, version.change, version.why], [], place, version)
    case .drafts(.edited(let draft, let text)): denyDraft(draft, [text], [], place, nil)
    case .rounds(.spoke(_, let person, let words)): denySpoken([words], person, place)
    case .agreeing(let event): deny(event, by, place)
    case .asks(let event): deny(event, by, place)
    case .actions(let event): deny(event, by, place)
    case .notes(let event): deny(event, by, place)
    case .parking(.parked(let point, let text, let card)):
      let now = sessions[place].history.session
      // Who parks a card does not say its words.
      let speaker = card.flatMap { now.cards[$0] }?.by
      denySpoken([text], card == nil ? now.closing.parking[point]?.by ?? by : speaker, place)
    case .opening(.described(let title, let words, let question)):
      let now = sessions[place].history.session.opening
      denyReworded([title, words, question], [now.title, now.place, now.question], place)
    case .opening(.opened(let opening)):
      let now = sessions[place].history.session.opening
      denyReworded(
        [opening.title, opening.place, opening.question], [now.title, now.place, now.question],
        place)
    case .closing(.reflected(let reflection)):
      denySpoken([reflection.text], by, place)
      let reflections = sessions[place].history.session.closing.reflections
      if !reflections.contains(where: { $0.id == reflection.id }) {
        deny([reflection.text], "a reflection taken down", in: place) { !$0.seesTakenDown }
      }
    case .clusters(.named(let cluster, let name)):
      denySpoken([name], by, place)
      if let now = sessions[place].history.session.clusters[cluster] {
        denyReworded([name], [now.name], place)
      }
    default: break
    }
  }

  /// What is not among the words now.
  private mutating func denyReworded(_ values: [String?], _ now: [String?], _ place: Int) {
    var (before, after) = (Tokens(), Tokens())
    for case .some(let text) in values { before.read(text) }
    for case .some(let text) in now { after.read(text) }
    for token in before.found.subtracting(after.found) {
      deny([token], "reworded", in: place) { !$0.seesTakenDown }
    }
  }

  private mutating func deny(_ event: PeopleEvent, _ place: Int) {
    let people = people
    switch event {
    case .added(let person, let name?, _, _, _, _), .changed(let person, let name?, _, _):
      denyName(name, of: person, place)
    case .listed(let listed): for one in listed { denyName(one.name, of: one.person, place) }
    case .needing(let person, let needs):
      deny([needs], "a need") {
        $0.audience != .facilitator || people.isGone(person, in: place)
      }
    default: break
    }
  }

  private mutating func deny(
    _ id: SpokenID, _ words: [String?], _ by: SpokenID?, _ place: Int, _ added: Card?
  ) {
    guard let card = sessions[place].history.session.cards[id] else {
      if let added {
        denySpoken(words, by, place)
        if added.isPrivate { deny(words, "private, then undone") { $0.audience != .facilitator } }
      }
      return
    }
    denySpoken(words, card.by, place)
    if card.isPrivate || card.isSensitive {
      deny(words, "a private card") { $0.audience != .facilitator }
    }
    // The words of a card that was joined with another stand on in that one's history.
    if card.isTakenDown {
      deny(words, "a card taken down", in: place) { !$0.seesTakenDown }
      deny(words, "a card taken down elsewhere") {
        !$0.asksForTakenDown && $0.audience != .facilitator
      }
    }
    denyReworded(words, [card.text, card.reason], place)
  }

  private mutating func denyDraft(
    _ id: SpokenID, _ words: [String?], _ said: [SpokenID], _ place: Int, _ added: Draft?
  ) {
    let (people, now) = (people, sessions[place].history.session.drafts[id])
    let authors = now?.people ?? said
    if !(now ?? added).map(\.isVersion, or: true) {
      deny(words, "a draft of \(authors)") { look in
        if authors.count == 1 { return !people.quotes(authors[0], in: place, to: look.audience) }
        return (look.audience == .partners || look.audience == .anyone)
          && authors.contains { !people.quotes($0, in: place, to: look.audience) }
      }
    }
    guard let now else {
      if added?.isPrivate == true {
        deny(words, "private, then undone") { $0.audience != .facilitator }
      }
      return
    }
    if now.isPrivate { deny(words, "a private draft") { $0.audience != .facilitator } }
    if now.isWithdrawn { deny(words, "a draft taken down", in: place) { !$0.seesTakenDown } }
    denyReworded(words, [now.text, now.change, now.why], place)
  }

  private mutating func deny(_ event: AgreeingEvent, _ by: SpokenID?, _ place: Int) {
    switch event {
    case .concernRaised(_, let text, let harms, _, _): denySpoken([text, harms], by, place)
    case .concernSettled(let concern, _, _, let words):
      denySpoken([words], by, place)
      if let now = sessions[place].history.session.agreeing.concerns.first(where: {
        $0.id == concern
      }) {
        denySpoken([words], now.by, place)
      }
    case .minorityNoted(_, let text, _): denySpoken([text], by, place)
    default: break
    }
  }

  private mutating func deny(_ event: AskEvent, _ by: SpokenID?, _ place: Int) {
    let asks = sessions[place].history.session.actions.asks
    switch event {
    case .made(let ask):
      denySpoken([ask.text], by, place)
      denyAsk(asks[ask.id], [ask.text], place)
    case .reworded(let ask, let text): denyAsk(asks[ask], [text], place)
    case .answered(_, _, let words): denySpoken([words], by, place)
    case .withdrawn: break
    }
  }

  private mutating func denyAsk(_ ask: Ask?, _ words: [String?], _ place: Int) {
    guard let ask else { return }
    denySpoken(words, ask.by, place)
    if ask.isWithdrawn { deny(words, "an ask taken down", in: place) { !$0.seesTakenDown } }
    denyReworded(words, [ask.text], place)
  }

  private mutating func deny(_ event: ActionEvent, _ by: SpokenID?, _ place: Int) {
    let now = sessions[place].history.session.actions[event.action]
    switch event {
    case .added(let action): denyAction(now, action.words, place)
    case .changed(_, let change):
      denyAction(now, change.words, place)
      denyAside(change.why, event.action, by, place)
    case .handedBack(let id, let words): denyAside(words, id, by, place)
    case .reported(let id, _, let words): denyAside(words, id, by, place)
    case .noted(let id, let words), .followed(let id, let words):
      denyAside(words, id, by, place)
    case .disputed(let id, let words): denyAside(words, id, by, place)
    case .accepted, .continued, .read, .withdrawn: break
    }
  }

  private mutating func denyAction(_ now: WorkshopAction?, _ words: [String?], _ place: Int) {
    guard let now else { return }
    if now.isWithdrawn { deny(words, "an action taken down", in: place) { !$0.seesTakenDown } }
    denyReworded(words, now.words, place)
  }

  /// What was said about an action: by somebody, or else by whoever owned it.
  private mutating func denyAside(
    _ words: String?, _ id: SpokenID, _ by: SpokenID?, _ place: Int
  ) {
    denySpoken([words], by, place)
    guard let action = sessions[place].history.session.actions[id] else { return }
    let (owners, people) = ([action.owner] + action.history.map(\.owner), people)
    if by == nil, owners.contains(where: { people.isGone($0, in: place) }) {
      deny([words], "said of an action of somebody who is gone") { _ in true }
    }
  }

  private mutating func deny(_ event: NoteEvent, _ by: SpokenID?, _ place: Int) {
    let notes = sessions[place].history.session.notes
    func of(_ id: SpokenID, _ words: String, _ isPrivate: Bool, _ oracle: inout CanaryOracle) {
      if isPrivate || notes[id]?.audience == .facilitator {
        oracle.deny([words], "a private note") { $0.audience != .facilitator }
      }
      guard let now = notes[id] else {
        return oracle.deny([words], "a note taken down", in: place) { !$0.seesTakenDown }
      }
      oracle.denySpoken([words], now.by, place)
      oracle.denyReworded([words], [now.text], place)
    }
    switch event {
    case .added(let note):
      denySpoken([note.text], by, place)
      of(note.id, note.text, note.audience == .facilitator, &self)
    case .edited(let note, let text): of(note, text, false, &self)
    case .withdrawn: break
    }
  }
}

extension SessionEvent {
  /// The thing whose words it says.
  var thing: SpokenID? {
    switch self {
    case .cards(.added(let card)): card.id
    case .cards(.edited(let card, _)): card
    case .drafts(.added(let draft)), .drafts(.versionAdded(let draft)): draft.id
    case .drafts(.edited(let draft, _)): draft
    case .asks(.made(let ask)): ask.id
    case .asks(.reworded(let ask, _)): ask
    case .actions(let event): event.action
    case .notes(.added(let note)): note.id
    case .notes(.edited(let note, _)): note
    case .clusters(.made(let cluster)): cluster.id
    case .clusters(.named(let cluster, _)): cluster
    case .parking(.parked(let point, _, _)): point
    case .closing(.reflected(let reflection)): reflection.id
    case .agreeing(.concernRaised(let concern, _, _, _, _)): concern
    case .agreeing(.concernSettled(let concern, _, _, _)): concern
    case .agreeing(.minorityNoted(let minority, _, _)): minority
    case .agreeing(.brought(let version, _, _, _)): version
    default: nil
    }
  }

  /// Whether the thing begins with it.
  var isAdding: Bool {
    switch self {
    case .cards(.added), .drafts(.added), .drafts(.versionAdded), .asks(.made), .actions(.added),
      .notes(.added), .clusters(.made), .parking(.parked), .closing(.reflected),
      .agreeing(.concernRaised), .agreeing(.minorityNoted), .agreeing(.brought):
      true
    default: false
    }
  }
}

extension WorkshopAction {
  /// All words that it has.
  fileprivate var words: [String?] { [what, first, know, money, time, tell, depends, shownAs] }
}

extension WorkshopAction.Change {
  /// All words that it gives.
  fileprivate var words: [String?] { [what, first, know, money, time, tell, depends, shownAs] }
}

extension Optional {
  fileprivate func map<Result>(_ read: (Wrapped) -> Result, or other: Result) -> Result {
    map(read) ?? other
  }
}
