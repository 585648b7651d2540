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
  init(_ position: Int, _ session: Shown, _ state: ReplayState) {
    let recorded = state.history[position - 1]
    self.position = position
    time = recorded.at.timeOfDay(offset: state.clock.offset(after: position))
    item = recorded.event.about
    isUndone = !state.history.counts(recorded)
    let undone = isUndone ? " (Taken back later.)" : ""
    sentence = Self.sentence(recorded, session, state) + undone
  }

  private static func sentence(
    _ recorded: RecordedEvent, _ session: Shown, _ state: ReplayState
  ) -> String {
    if case .history(let change) = recorded.event {
      let event = state.history.event(change.event)
      let named = event.map { Self.sentence($0, session, state) }
      return "\(change.isUndo ? "Taken back" : "Brought back"): \(named ?? change.event.text)"
    }
    switch state.history.withholding(recorded.id) {
    case .permission: return "Withheld, because permission was taken back."
    case .isPrivate: return "Something that is kept private."
    case .isUndone: return "Something that was taken back."
    case nil: break
    }
    let sentence = EventSentence.sentence(recorded.event, by: recorded.by, session)
    let words = words(of: recorded.event, session).map { "“\($0)”" }
    return ([sentence, words, details(of: recorded, session)] as [String?])
      .compactMap(\.self).joined(separator: " ")
  }

  /// The words that were put up or changed, where the audience may see them.
  private static func words(of event: SessionEvent, _ session: Shown) -> String? {
    if case .people(.needing(_, let needs)) = event { return needs }
    guard let item = event.worded else { return nil }
    return session.words(of: item).flatMap { $0 == Veil.kept ? nil : $0 }
  }

  /// The time and the sentence.
  var line: String { "\(time) \(sentence)" }
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
