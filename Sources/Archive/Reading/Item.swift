internal import Workshop

/// Something that was said, as the index keeps it.
struct Item: Sendable, Hashable {
  /// The place of its event among the events of the session, from 0.
  var place: Int
  /// What kind of thing it is.
  var type: ItemType
  /// The id that is said aloud; `nil` for a session, a turn and a need.
  var id: SpokenID?
  /// The event that first said it.
  var event: EventID
  /// Session time of that event, in milliseconds.
  var since: Int
  /// Wall time of that event.
  var at: Instant
  /// Who said it, as far as that is known.
  var by: [SpokenID] = []
  /// The table that said it.
  var table: String?
  /// The words.
  var words: String
  /// What else was said with it: a reason, a first step, an answer.
  var more = ""
  /// Whether it is found only where private things are asked for.
  var isKept = false
}

/// What was said, before it is known by which event.
struct Wording: Hashable {
  var type: ItemType
  var id: SpokenID
  var by: [SpokenID] = []
  var table: String?
  var words: String
  var more = ""

  /// What else was said with something, as one text.
  static func more(_ parts: [String?]) -> String {
    // Most have nothing.
    guard parts.contains(where: { $0?.isEmpty == false }) else { return "" }
    return parts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// Whether there is anything of it to be found.
  var isShown: Bool { words != Card.keptPrivate }

  /// As it stands in the index.
  func item(_ moment: FirstMentions.Moment) -> Item {
    Item(
      place: moment.place, type: type, id: id, event: moment.event.id, since: moment.event.since,
      at: moment.event.at, by: by, table: table, words: words,
      more: more)
  }
}
