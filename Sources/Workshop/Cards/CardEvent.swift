/// What happens to cards and to the links between them.
public enum CardEvent: EventPart {
  /// A card was put up.
  indirect case added(Card)
  /// Its words were changed; the earlier ones stay in the file.
  case edited(card: SpokenID, text: String)
  /// It was taken down.
  case withdrawn(card: SpokenID)
  /// It went to another category; `nil` is none.
  case recategorised(card: SpokenID, category: String?)
  /// It turned out to be this person's, or this table's, or nobody's.
  case attributed(card: SpokenID, person: SpokenID?, table: String?)
  /// It speaks of somebody's health or life, or no longer does; if so it stays off the room's screen.
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

  var kind: String {
    switch self {
    case .added: "card.added"
    case .edited: "card.edited"
    case .withdrawn: "card.withdrawn"
    case .recategorised: "card.recategorised"
    case .attributed: "card.attributed"
    case .marked: "card.marked"
    case .scored: "card.scored"
    case .dated: "card.dated"
    case .shared: "card.shared"
    case .joined: "card.joined"
    case .linked: "link.added"
    case .unlinked: "link.removed"
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

  init?(kind: String, data: Fields) {
    if kind == "card.shared" {
      guard let cards = data.spokenIDs("cards") else { return nil }
      self = .shared(cards: cards)
      return
    }
    guard let card = data.spokenID("card") else { return nil }
    self.init(kind: kind, card: card, data: data)
  }

  private init?(kind: String, card: SpokenID, data: Fields) {
    switch kind {
    case "card.added":
      guard let added = Card(id: card, data: data) else { return nil }
      self = .added(added)
    case "card.edited":
      guard let text = data.text("text") else { return nil }
      self = .edited(card: card, text: text)
    case "card.withdrawn": self = .withdrawn(card: card)
    case "card.recategorised": self = .recategorised(card: card, category: data.text("category"))
    case "card.attributed":
      self = .attributed(card: card, person: data.spokenID("person"), table: data.text("table"))
    case "card.scored":
      let (strength, sway) = (data.integer("strength"), data.integer("sway"))
      guard [strength, sway].compactMap(\.self).allSatisfy(Card.scores.contains) else { return nil }
      self = .scored(card: card, strength: strength, sway: sway)
    case "card.dated":
      guard let day = data.text("day").flatMap({ Day($0) }) else { return nil }
      self = .dated(card: card, day: day)
    case "card.marked":
      guard let sensitive = data.bool("sensitive") else { return nil }
      self = .marked(card: card, sensitive: sensitive)
    case "card.joined":
      guard let other = data.spokenID("other") else { return nil }
      self = .joined(card: card, other: other)
    case "link.added", "link.removed":
      guard let to = data.spokenID("to") else { return nil }
      self = kind == "link.added" ? .linked(card: card, to: to) : .unlinked(card: card, to: to)
    default: return nil
    }
  }
}
