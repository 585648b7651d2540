import Workshop

/// An event of a replay, told to people.
struct Telling {
  /// The place after the event.
  let position: Int
  /// The time of the day, such as `10:41`.
  let time: String
  /// What happened, with the words that were said.
  let sentence: String
  /// The thing that it is about, where that stands on a board.
  let item: SpokenID?
  /// Whether it was taken back later.
  let isUndone: Bool

  /// Tells an event.
  ///
  /// - Parameters:
  ///   - position: The place after it, from 1.
  ///   - session: The state there.
  ///   - state: The replay.
  init(_ position: Int, _ session: Session, _ state: ReplayState) {
    let recorded = state.history.events[position - 1]
    self.position = position
    time = recorded.at.timeOfDay(offset: state.clock.offset(after: position))
    item = recorded.event.about
    isUndone = !state.history.counts(recorded)
    let undone = isUndone ? " (Taken back later.)" : ""
    sentence = Self.sentence(recorded, state.hindsight.named(session), state) + undone
  }

  private static func sentence(
    _ recorded: RecordedEvent, _ session: Session, _ state: ReplayState
  ) -> String {
    if case .history(let change) = recorded.event {
      let event = state.history.event(change.event)
      let named = event.map { Self.sentence($0, session, state) }
      return "\(change.isUndo ? "Taken back" : "Brought back"): \(named ?? change.event.text)"
    }
    if state.hindsight.withholds(recorded, in: session) {
      return "Withheld, because permission was taken back."
    }
    if let words = nameless(recorded.event, state) { return words }
    if case .choosing(.stood(let stage, _, _)) = recorded.event,
      state.history.session.choices[stage]?.isRevealed != true
    {
      return "People stood by an idea; hidden until shown."
    }
    let sentence = EventSentence.sentence(recorded.event, by: recorded.by, session)
    let words = words(of: recorded.event, session, state).map { "“\($0)”" }
    return ([sentence, words, details(of: recorded, session, state)] as [String?])
      .compactMap(\.self).joined(separator: " ")
  }

  /// What is told of somebody who is not to be named.
  private static func nameless(_ event: SessionEvent, _ state: ReplayState) -> String? {
    switch event {
    case .people(.added(let person, _?, _, _, _, _)) where state.hindsight.hidesName(of: person):
      "\(person.spoken) added."
    case .people(.changed(let person, _?, let hats)) where state.hindsight.hidesName(of: person):
      "\(([person.spoken] + (hats ?? [])).joined(separator: ", "))."
    default: nil
    }
  }

  /// The words that were put up or changed, as far as they may be shown.
  private static func words(
    of event: SessionEvent, _ session: Session, _ state: ReplayState
  ) -> String? {
    if case .people(.needing(_, let needs)) = event { return state.showsPrivate ? needs : nil }
    guard let item = event.worded, !state.hindsight.withholds(item) else { return nil }
    if state.showsPrivate, let note = session.notes[item] { return note.text }
    // A point may have been parked from a card that is kept from the room.
    let card = session.closing.parking[item]?.card.flatMap { session.cards[$0] }
    if let card, !card.isShown { return nil }
    if let words = state.hindsight.laterWords(of: item), session.isShown(item) { return words }
    return session.words(of: item).flatMap { $0 == Card.keptPrivate ? nil : $0 }
  }

  /// The time and the sentence.
  var line: String { "\(time) \(sentence)" }
}

extension Session {
  /// Whether the words under an id may be shown.
  fileprivate func isShown(_ item: SpokenID) -> Bool {
    words(of: item).map { $0 != Card.keptPrivate } ?? false
  }
}

extension HistoryEvent {
  /// The event that it takes back or brings back.
  fileprivate var event: EventID {
    switch self {
    case .undone(let id), .redone(let id): id
    }
  }

  fileprivate var isUndo: Bool {
    if case .undone = self { return true }
    return false
  }
}

extension SessionEvent {
  /// The thing that got the words which it says; `nil` where its sentence has them already.
  fileprivate var worded: SpokenID? {
    switch self {
    case .cards(.edited(let id, _)), .drafts(.edited(let id, _)), .asks(.reworded(let id, _)),
      .notes(.edited(let id, _)):
      id
    case .actions(.changed(let id, let change)): change.what == nil ? nil : id
    case .people, .clusters: nil
    default: given
    }
  }

  /// The thing that it is about, where that stands on a board.
  var about: SpokenID? {
    switch self {
    case .actions(let event): event.action
    case .cards(.edited(let card, _)), .cards(.withdrawn(let card)), .cards(.joined(let card, _)),
      .cards(.recategorised(let card, _)), .cards(.linked(let card, _)):
      card
    case .asks(.answered(let ask, _, _)), .asks(.reworded(let ask, _)): ask
    case .clusters(.filled(let id, _)), .clusters(.named(let id, _)): id
    case .drafts(.edited(let id, _)), .drafts(.marked(let id, _, _, _)): id
    case .agreeing(.concernSettled(let id, _, _, _)): id
    case .parking(.homed(let point, _)): point
    default: given
    }
  }
}
