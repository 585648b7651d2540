/// What happens to cards and to the links between them.
public enum CardEvent: EventPart {
  /// A card was put up.
  indirect case added(Card)
  /// Its words were changed; the earlier ones stay in the file.
  case edited(card: SpokenID, text: String)
  /// It was taken down.
  case withdrawn(card: SpokenID)
  /// It went to another category; `nil` means none.
  case recategorised(card: SpokenID, category: String?)
  /// It turned out to be this person's, or this table's, or nobody's.
  case attributed(card: SpokenID, person: SpokenID?, table: String?)
  /// It is about somebody's health or life, or no longer is; if so it stays off the room's screen.
  case marked(card: SpokenID, sensitive: Bool)
  /// How strongly something helps or holds back, and how far it could be shifted, 1-5 each.
  case scored(card: SpokenID, strength: Int?, sway: Int?)
  /// The day by which a goal is reached.
  case dated(card: SpokenID, day: Day)
  /// Private cards were shown to the room.
  case shared(cards: [SpokenID])
  /// Two cards were the same thing, as their people said: the first stays, the other comes down.
  case joined(card: SpokenID, other: SpokenID)
  /// A link was made from one card to another.
  case linked(card: SpokenID, to: SpokenID)
  /// A link was taken away.
  case unlinked(card: SpokenID, to: SpokenID)

  enum Kind: String, CaseIterable {
    case added = "card.added"
    case edited = "card.edited"
    case withdrawn = "card.withdrawn"
    case recategorised = "card.recategorised"
    case attributed = "card.attributed"
    case marked = "card.marked"
    case scored = "card.scored"
    case dated = "card.dated"
    case shared = "card.shared"
    case joined = "card.joined"
    case linked = "link.added"
    case unlinked = "link.removed"
  }

  var kind: Kind {
    switch self {
    case .added: .added
    case .edited: .edited
    case .withdrawn: .withdrawn
    case .recategorised: .recategorised
    case .attributed: .attributed
    case .marked: .marked
    case .scored: .scored
    case .dated: .dated
    case .shared: .shared
    case .joined: .joined
    case .linked: .linked
    case .unlinked: .unlinked
    }
  }

  var data: Fields {
    switch self {
    case .added(let card): card.data
    case .edited(let card, let text): ["card": .text(card), "text": .text(text)]
    case .withdrawn(let card): ["card": .text(card)]
    case .recategorised(let card, let category):
      ["card": .text(card), "category": .optional(category)]
    case .attributed(let card, let person, let table):
      ["card": .text(card), "person": .optional(person), "table": .optional(table)]
    case .marked(let card, let sensitive): ["card": .text(card), "sensitive": .bool(sensitive)]
    case .scored(let card, let strength, let sway):
      ["card": .text(card), "strength": .optional(strength), "sway": .optional(sway)]
    case .dated(let card, let day): ["card": .text(card), "day": .text(day.text)]
    case .shared(let cards): ["cards": .list(cards.map { .text($0) })]
    case .joined(let card, let other): ["card": .text(card), "other": .text(other)]
    case .linked(let card, let to), .unlinked(let card, let to):
      ["card": .text(card), "to": .text(to)]
    }
  }

  init?(_ kind: Kind, data: Fields) {
    if kind == .shared {
      guard let cards = data.spokenIDs("cards") else { return nil }
      self = .shared(cards: cards)
      return
    }
    guard let card = data.spokenID("card") else { return nil }
    self.init(kind, card: card, data: data)
  }

  private init?(_ kind: Kind, card: SpokenID, data: Fields) {
    switch kind {
    case .added:
      guard let added = Card(id: card, data: data) else { return nil }
      self = .added(added)
    case .edited:
      guard let text = data.text("text") else { return nil }
      self = .edited(card: card, text: text)
    case .withdrawn: self = .withdrawn(card: card)
    case .recategorised: self = .recategorised(card: card, category: data.text("category"))
    case .attributed:
      self = .attributed(card: card, person: data.spokenID("person"), table: data.text("table"))
    case .scored:
      let (strength, sway) = (data.integer("strength"), data.integer("sway"))
      guard [strength, sway].compactMap(\.self).allSatisfy(Card.scores.contains) else { return nil }
      self = .scored(card: card, strength: strength, sway: sway)
    case .dated:
      guard let day = data.text("day").flatMap({ Day($0) }) else { return nil }
      self = .dated(card: card, day: day)
    case .marked:
      guard let sensitive = data.bool("sensitive") else { return nil }
      self = .marked(card: card, sensitive: sensitive)
    case .joined:
      guard let other = data.spokenID("other") else { return nil }
      self = .joined(card: card, other: other)
    case .linked, .unlinked:
      guard let to = data.spokenID("to") else { return nil }
      self = kind == .linked ? .linked(card: card, to: to) : .unlinked(card: card, to: to)
    case .shared: return nil
    }
  }
}
