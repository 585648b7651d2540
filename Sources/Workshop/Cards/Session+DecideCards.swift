/// What can be asked of cards.
public enum CardCommand: Sendable, Hashable {
  /// Puts a card up; see `NewCard`.
  case add(NewCard)
  /// Changes the words.
  case edit(SpokenID, text: String)
  /// Takes the card down.
  case withdraw(SpokenID)
  /// Puts it in another category; `nil` means none.
  case recategorise(SpokenID, category: String?)
  /// Says whose it is: a person, a table, or nobody.
  case attribute(SpokenID, person: SpokenID?, table: String?)
  /// Says that it is about somebody's health or life, or that it is not.
  case mark(SpokenID, sensitive: Bool)
  /// Scores how strongly something helps or holds back, and how far it could be shifted, 1-5.
  case score(SpokenID, strength: Int?, sway: Int?)
  /// Says by which day a goal is reached.
  case date(SpokenID, Day)
  /// Brings a card along from an earlier session.
  case bring(Card)
  /// Shows private cards to the room; an empty list is all of them.
  case share([SpokenID])
  /// Joins two cards that are the same thing; the first stays.
  case join(SpokenID, other: SpokenID)
  /// Links a card to another.
  case link(SpokenID, to: SpokenID)
  /// Takes a link away.
  case unlink(SpokenID, to: SpokenID)
}

/// A card that somebody asks to put up.
public struct NewCard: Sendable, Hashable {
  /// What it is.
  public var type: CardType
  /// The words.
  public var text: String
  /// The id of its category; `nil` for none.
  public var category: String?
  /// The table it comes from; `nil` where that is not known.
  public var table: String?
  /// The cards that it joins.
  public var links: [SpokenID]
  /// Why it joins fewer than the stage asks for.
  public var reason: String?
  /// The day by which a goal is reached.
  public var day: Day?

  /// Makes one; only the type and the words are always needed.
  public init(
    type: CardType, text: String, category: String? = nil, table: String? = nil,
    links: [SpokenID] = [], reason: String? = nil, day: Day? = nil
  ) {
    self.type = type
    self.text = text
    self.category = category
    self.table = table
    self.links = links
    self.reason = reason
    self.day = day
  }
}

extension Session {
  func decide(_ command: CardCommand, by: SpokenID?) throws(Rejection) -> CardEvent {
    switch command {
    case .add(let card): return .added(try decideAdd(card))
    case .edit(let id, let text):
      let card = try up(id)
      let text = try Words.checked(text, "The card")
      guard text != card.text else { throw Rejection("\(id.spoken) says that already.") }
      return .edited(card: id, text: text)
    case .withdraw(let id):
      _ = try up(id)
      return .withdrawn(card: id)
    case .recategorise(let id, let category):
      let card = try up(id)
      if let category { try known(category: category, for: card.type) }
      return .recategorised(card: id, category: category)
    case .attribute(let id, let person, let table):
      _ = try up(id)
      if let person { try known(person: person) }
      if let table { try known(table: table) }
      return .attributed(card: id, person: person, table: table)
    case .mark(let id, let sensitive):
      _ = try up(id)
      return .marked(card: id, sensitive: sensitive)
    case .score(let id, let strength, let sway):
      guard try up(id).type == .force else {
        throw Rejection("\(id.spoken) neither helps nor holds back, so it has no score.")
      }
      let scores = [strength, sway].compactMap(\.self)
      guard !scores.isEmpty, scores.allSatisfy(Card.scores.contains) else {
        throw Rejection("A score is a number from 1 to 5.")
      }
      return .scored(card: id, strength: strength, sway: sway)
    case .date(let id, let day):
      guard try up(id).type == .goal else {
        throw Rejection("\(id.spoken) is no goal. An action gets its date with :action.change.")
      }
      return .dated(card: id, day: day)
    case .bring(let earlier): return .added(try decideBring(earlier))
    case .share(let ids): return try decideShare(ids)
    case .join(let id, let other): return try decideJoin(id, other)
    case .link(let id, let to):
      let card = try up(id)
      _ = try up(to)
      guard id != to else { throw Rejection("\(id.spoken) cannot be linked to itself.") }
      guard !card.links.contains(to) else {
        throw Rejection("\(id.spoken) is linked to \(to.spoken) already.")
      }
      return .linked(card: id, to: to)
    case .unlink(let id, let to):
      guard try up(id).links.contains(to) else {
        throw Rejection("\(id.spoken) is not linked to \(to.spoken).")
      }
      return .unlinked(card: id, to: to)
    }
  }

  /// The card with an id, if it is up.
  func up(_ id: SpokenID) throws(Rejection) -> Card {
    guard let card = cards[id] else { throw Rejection("There is no card \(id.spoken).") }
    guard !card.isWithdrawn else {
      let into = card.joinedInto.map { " It was joined with \($0.spoken)." } ?? ""
      throw Rejection("\(id.spoken) was taken down.\(into)")
    }
    return card
  }

  private func decideAdd(_ new: NewCard) throws(Rejection) -> Card {
    let text = try Words.checked(new.text, "The card")
    if let category = new.category { try known(category: category, for: new.type) }
    if let table = new.table { try known(table: table) }
    for link in new.links { try known(link: link, of: new.type) }
    try checkLinks(new)
    return Card(
      id: try numbers.next(new.type.idKind), type: new.type, text: text, category: new.category,
      table: new.table, links: new.links.uniqued(),
      reason: try Words.optional(new.reason, "The reason"),
      day: new.type == .goal ? new.day : nil,
      isPrivate: new.isPrivate(in: agenda.currentItem?.stage))
  }

  /// What was done for those who asked is about actions and parked points as well.
  private func known(link id: SpokenID, of type: CardType) throws(Rejection) {
    switch id.kind {
    case .action where type == .feedback: _ = try standing(action: id)
    case .parked where type == .feedback: try known(point: id)
    default: _ = try up(id)
    }
  }

  /// The links that it had there are of that session, so they are left there.
  private func decideBring(_ earlier: Card) throws(Rejection) -> Card {
    let known = categories(of: earlier.type).contains { $0.id == earlier.category }
    return Card(
      id: try numbers.next(earlier.type.idKind, preferring: earlier.id), type: earlier.type,
      text: try Words.checked(earlier.text, "The card"),
      category: known ? earlier.category : nil, day: earlier.day, origin: earlier.origin)
  }

  /// An idea joins at least two assets: linking, not sorting, is what mapping is for.
  ///
  /// Fewer need a reason (facilitation guide, 2.1 and 8.1).
  private func checkLinks(_ new: NewCard) throws(Rejection) {
    guard new.type == .idea, case .connect(let least)? = agenda.currentItem?.stage.activity,
      Set(new.links).count < least, Words.trimmed(new.reason ?? "").isEmpty
    else { return }
    throw Rejection(
      "An idea joins \(least) cards or more: add +G3+G7, or give a reason for fewer.")
  }

  private func decideShare(_ ids: [SpokenID]) throws(Rejection) -> CardEvent {
    for id in ids { _ = try up(id) }
    let hidden = cards.waiting
    let shared = ids.isEmpty ? hidden : ids.filter(Set(hidden).contains)
    guard !shared.isEmpty else { throw Rejection("No card is waiting to be shown to the room.") }
    return .shared(cards: shared)
  }

  private func decideJoin(_ id: SpokenID, _ other: SpokenID) throws(Rejection) -> CardEvent {
    let (stays, goes) = (try up(id), try up(other))
    guard id != other else { throw Rejection("\(id.spoken) cannot be joined with itself.") }
    guard stays.type == goes.type else {
      throw Rejection("\(id.spoken) and \(other.spoken) are different kinds of card.")
    }
    // What the room said aloud must not vanish into what it may not read.
    guard isOnWall(stays) || !isOnWall(goes) else {
      throw Rejection(
        "The room cannot read \(id.spoken), so \(other.spoken) does not go into it; "
          + "keep \(other.spoken) and take down \(id.spoken).")
    }
    return .joined(card: id, other: other)
  }

  func known(category: String, for type: CardType) throws(Rejection) {
    let known = categories(of: type)
    guard known.contains(where: { $0.id == category }) else {
      let names = known.map { "/" + $0.id }.joined(separator: ", ")
      let hint = names.isEmpty ? "There are none." : "There are \(names)."
      throw Rejection("There is no category “\(category)” here. \(hint)")
    }
  }
}

extension SessionParts {
  /// The categories that cards of a type can have: from all stages of the agenda, in their order,
  /// and the type's own; where there are none, those that such cards usually have.
  public func categories(of type: CardType) -> [Category] {
    var categories: [Category] = []
    for item in agenda.items {
      guard case .collect(let collecting) = item.stage.activity, collecting.type == type
      else { continue }
      for category in collecting.categories
      where !categories.contains(where: { $0.id == category.id }) {
        categories.append(category)
      }
    }
    let known = Set(categories.map(\.id))
    categories += type.ownCategories.filter { !known.contains($0.id) }
    return categories.isEmpty ? type.usualCategories : categories
  }
}

extension NewCard {
  fileprivate func isPrivate(in stage: Stage?) -> Bool {
    guard case .collect(let collecting)? = stage?.activity else { return false }
    return collecting.isPrivateUntilShared && collecting.type == type
  }
}

extension Array where Element: Hashable {
  /// The elements without repetitions, in their order.
  func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
