/// All cards of a session, in the order in which they were put up.
public struct Cards: Sendable {
  /// Everything put up, taken down ones included.
  public internal(set) var all: LongList<Card> = []
  private var places = Places()
  private var facts = CardFacts()
  /// The words of all cards; `nil` until somebody puts up cards one by one, because only they ask which of
  /// them are alike.
  private(set) var words: WordIndex?

  init() {}

  /// The card with an id.
  public subscript(id: SpokenID) -> Card? { places[id].map { all[$0] } }

  /// The cards that are up, of one type.
  public func up(_ type: CardType) -> [Card] { facts.standing(type).map { all[$0] } }

  /// How many cards are up, of one type.
  public func count(up type: CardType) -> Int { facts.standing(type).count }

  /// Whether any card is up.
  public var isAnyUp: Bool { facts.standing.count > 0 }

  /// The card that is up and was put up last.
  public var newest: Card? { facts.standing.last.map { all[$0] } }

  /// The ids of the cards that are up and wait to be shown to the room.
  public var waiting: [SpokenID] { facts.waiting.map { all[$0].id } }

  /// Whether cards that are up wait to be shown to the room.
  public var isAnyWaiting: Bool { facts.waiting.count > 0 }

  /// The places in `all` of the cards of which the room may see less than there is: private, sensitive,
  /// taken down or reworded.
  public var covered: [Int] { Array(facts.covered) }

  /// The cards that are up and link to this one: what came of it.
  public func linking(to id: SpokenID) -> [Card] {
    all.filter { !$0.isWithdrawn && $0.links.contains(id) }
  }

  /// Leaves only a given number of the newest that are up of each type, and says how many earlier ones there were.
  mutating func keepNewest(_ count: Int) -> Int {
    let kept = facts.types.flatMap { Array(facts.standing($0)).suffix(count) }.sorted()
    let left = facts.standing.count - kept.count
    if left > 0 {
      let newest = kept.map { all[$0] }
      self = Cards()
      for card in newest { _ = append(card) }
    }
    return left
  }

  /// Begins to keep the words of all cards, if it does not yet.
  mutating func keepWords() {
    guard words == nil else { return }
    var index = WordIndex()
    for place in all.indices { index.append(Self.words(all[place].text)) }
    words = index
  }

  mutating func apply(_ event: CardEvent, by: SpokenID?, stage: String?) {
    switch event {
    case .added(var card):
      card.by = by
      card.stage = stage
      guard append(card) else { return }
      words?.append(Self.words(card.text))
    case .edited(let id, let text):
      change(id) {
        $0.earlierTexts.append($0.text)
        $0.text = text
      }
    case .withdrawn(let id): change(id) { ($0.isWithdrawn, $0.isTakenDown) = (true, true) }
    case .recategorised(let id, let category): change(id) { $0.category = category }
    case .attributed(let id, let person, let table):
      change(id) {
        $0.by = person
        $0.table = table
      }
    case .marked(let id, let sensitive): change(id) { $0.isSensitive = sensitive }
    case .scored(let id, let strength, let sway):
      change(id) {
        if let strength { $0.strength = strength }
        if let sway { $0.sway = sway }
      }
    case .dated(let id, let day): change(id) { $0.day = day }
    case .shared(let ids): for id in ids { change(id) { $0.isPrivate = false } }
    case .joined(let id, let other): join(id, other)
    case .linked(let id, let to):
      change(id) { if to != id, !$0.links.contains(to) { $0.links.append(to) } }
    case .unlinked(let id, let to): change(id) { $0.links.removeAll { $0 == to } }
    }
  }

  /// Whatever linked to the card that comes down links to the one that stays, so that no link is lost.
  private mutating func join(_ id: SpokenID, _ other: SpokenID) {
    guard id != other, places[id] != nil, let joined = self[other] else { return }
    change(other) {
      $0.isWithdrawn = true
      $0.joinedInto = id
    }
    change(id) { card in
      card.links += joined.links.filter { $0 != id && !card.links.contains($0) }
    }
    for place in all.indices where all[place].links.contains(other) {
      let stays = all[place].links.contains(id) || all[place].id == id
      all[place].links = all[place].links.compactMap { $0 == other ? (stays ? nil : id) : $0 }
    }
  }

  /// Puts a card after the last; returns `false` where one has its id already.
  private mutating func append(_ card: Card) -> Bool {
    guard places.append(card.id) else { return false }
    all.append(card)
    facts.take(card, at: all.count - 1)
    return true
  }

  private mutating func change(_ id: SpokenID, _ body: (inout Card) -> Void) {
    guard let place = places[id] else { return }
    let text = all[place].text
    body(&all[place])
    facts.take(all[place], at: place)
    if words != nil, text != all[place].text {
      words?.replace(Self.words(text), with: Self.words(all[place].text), at: place)
    }
  }
}

extension Cards: Hashable {
  /// Whether the cards are the same; everything else that is kept of them follows.
  public static func == (left: Cards, right: Cards) -> Bool { left.all == right.all }

  /// Takes in the cards.
  public func hash(into hasher: inout Hasher) { hasher.combine(all) }
}
