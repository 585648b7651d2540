/// All cards of a session, in the order in which they were put up.
public struct Cards: Sendable, Hashable {
  /// Everything put up, taken down ones included.
  public internal(set) var all: LongList<Card> = []
  private var places = Places()

  init() {}

  /// The card with an id.
  public subscript(id: SpokenID) -> Card? { places[id].map { all[$0] } }

  /// The cards that are up, of one type.
  public func up(_ type: CardType) -> [Card] { all.filter { $0.type == type && !$0.isWithdrawn } }

  /// The cards that are up and link to this one: what came of it.
  public func linking(to id: SpokenID) -> [Card] {
    all.filter { !$0.isWithdrawn && $0.links.contains(id) }
  }

  /// Leaves only so many of the newest that are up of each type, and says how many earlier ones there were.
  mutating func keepNewest(_ count: Int) -> Int {
    var counts: [CardType: Int] = [:]
    var kept: [Int] = []
    // By index: in a loop over the cards themselves each of tens of thousands would be copied.
    for index in all.indices.reversed() where !all[index].isWithdrawn {
      counts[all[index].type, default: 0] += 1
      if counts[all[index].type, default: 0] <= count { kept.append(index) }
    }
    let left = counts.values.reduce(0) { $0 + max(0, $1 - count) }
    if left > 0 {
      all = LongList(kept.reversed().map { all[$0] })
      places = Places(all.map(\.id))
    }
    return left
  }

  mutating func apply(_ event: CardEvent, by: SpokenID?, stage: String?) {
    switch event {
    case .added(var card):
      guard places.append(card.id) else { return }
      card.by = by
      card.stage = stage
      all.append(card)
    case .edited(let id, let text):
      change(id) {
        $0.earlierTexts.append($0.text)
        $0.text = text
      }
    case .withdrawn(let id): change(id) { $0.isWithdrawn = true }
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

  private mutating func change(_ id: SpokenID, _ body: (inout Card) -> Void) {
    guard let place = places[id] else { return }
    body(&all[place])
  }
}
