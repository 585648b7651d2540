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
  /// Who said it or owns it, as far as that is known.
  var by: [SpokenID] = []
  /// The table that said it.
  var table: String?
  /// The words.
  var words: String
  /// What else was said with it.
  var more: [Aside] = []
  /// Whether it is for the facilitator only.
  var isKept = false
}

extension Item {
  /// All that can be found in it.
  var said: String { more.isEmpty ? words : "\(words) · \(more.text)" }

  /// Whose words they are: an action and a version of the statement are the room's.
  private var speakers: [SpokenID] { type == .action || type == .statement ? [] : by }

  /// The same as it may be told; `nil` where that is nothing.
  func told(by veil: Veil) -> Item? {
    guard veil.tells(id, saying: words, by: speakers) else { return nil }
    var told = self
    told.words = veil.telling(words)
    told.more = more.compactMap { $0.told(by: veil) }
    told.by = by.filter { veil.tells($0) }.map { veil.numbered($0) }
    return told
  }

  /// Whether it belongs to somebody whose words this audience is not told, wherever it went.
  func isWithheld(by veil: Veil) -> Bool { !veil.tells(nil, by: speakers) }
}

/// What was said, before it is known in which event.
struct Wording: Hashable {
  var type: ItemType
  var id: SpokenID
  var by: [SpokenID] = []
  var table: String?
  var words: String
  var more: [Aside] = []

  /// Whether there is anything in it to find.
  var isShown: Bool { !Veil.tellsNothing(words) }

  /// As it stands in the index.
  func item(_ moment: FirstMentions.Moment) -> Item {
    Item(
      place: moment.place, type: type, id: id, event: moment.event.id, since: moment.event.since,
      at: moment.event.at, by: by, table: table, words: words,
      more: more)
  }
}
