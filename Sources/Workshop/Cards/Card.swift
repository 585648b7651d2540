/// Something that the room said, under an id that can be said aloud.
public struct Card: Sendable, Hashable {
  /// G12 for an asset, I3 for an idea, and so on.
  public let id: SpokenID
  /// What it is.
  public let type: CardType
  /// The words, in the room's own language, at most 4,000 characters.
  public var text: String
  /// The id of its category; `nil` for none.
  public var category: String?
  /// The person who said it, where that is known.
  public var by: SpokenID?
  /// The table it came from, where that is known.
  public var table: String?
  /// The ids of the cards that it joins.
  public var links: [SpokenID] = []
  /// Why an idea joins fewer cards than its stage asks for.
  public var reason: String?
  /// How strongly something helps or holds back, 1-5.
  public var strength: Int?
  /// How far the room could shift it, 1-5.
  public var sway: Int?
  /// The day by which a goal is reached.
  public var day: Day?
  /// The session that it was brought from.
  public var origin: Origin?
  /// Whether it waits to be shown to the room.
  public var isPrivate = false
  /// Whether it is about somebody's health or life.
  public var isSensitive = false
  /// Whether it is no longer on the wall: taken down, or joined with another.
  public var isWithdrawn = false
  /// Whether it was taken down, which takes its words back; to be joined with another card does not.
  var isTakenDown = false
  /// The card that it was joined with, if it was.
  public var joinedInto: SpokenID?
  /// The stage that it was put up in.
  public var stage: String?
  /// The words that it had before, oldest first.
  public var earlierTexts: [String] = []

  /// Makes a card as it is put up: not scored, not joined, never reworded.
  public init(
    id: SpokenID, type: CardType, text: String, category: String? = nil, by: SpokenID? = nil,
    table: String? = nil, links: [SpokenID] = [], reason: String? = nil, day: Day? = nil,
    isPrivate: Bool = false, origin: Origin? = nil
  ) {
    self.id = id
    self.type = type
    self.text = text
    self.category = category
    self.by = by
    self.table = table
    self.links = links
    self.reason = reason
    self.day = day
    self.isPrivate = isPrivate
    self.origin = origin
  }

  /// The scores that something which helps or holds back can have.
  public static let scores = 1...5

  /// Whether its words may be on a screen that the room sees.
  public var isShown: Bool { !isPrivate && !isSensitive }
}

extension Card {
  /// The fields of `card.added`; who said it is in the event's `by`.
  var data: Fields {
    [
      "card": .text(id), "type": .text(type.rawValue), "category": .optional(category),
      "text": .text(text), "table": .optional(table), "links": .spokenIDs(links),
      "reason": .optional(reason), "day": .optional(day?.text), "private": .flag(isPrivate),
      "origin": .optional(origin),
    ]
  }

  init?(id: SpokenID, data: Fields) {
    guard let type = data.text("type").flatMap(CardType.init(rawValue:)), type.idKind == id.kind,
      let text = data.text("text")
    else { return nil }
    self.init(
      id: id, type: type, text: text, category: data.text("category"), table: data.text("table"),
      links: data.spokenIDs("links") ?? [], reason: data.text("reason"),
      day: data.text("day").flatMap { Day($0) }, isPrivate: data.bool("private") ?? false,
      origin: data.origin("origin"))
  }
}
