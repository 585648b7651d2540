/// What is asked of all cards again and again, kept while events change them: which are up, which wait to be
/// shown, which the room may not see in full.
///
/// It follows from the cards alone, so it makes no difference when two sessions are compared.
struct CardFacts: Sendable {
  /// Those that are up.
  private(set) var standing = PlaceSet()
  /// Those that are private and up.
  private(set) var waiting = PlaceSet()
  /// Those of which the room may see less than there is: private, sensitive, taken down or reworded.
  private(set) var covered = PlaceSet()
  private var standingByType: [CardType: PlaceSet] = [:]

  /// Those of a type that are up.
  func standing(_ type: CardType) -> PlaceSet { standingByType[type] ?? PlaceSet() }

  /// The types of which there are any, or were.
  var types: some Collection<CardType> { standingByType.keys }

  /// Notes what has become of the card at a place.
  mutating func take(_ card: Card, at place: Int) {
    standing.set(place, !card.isWithdrawn)
    standingByType[card.type, default: PlaceSet()].set(place, !card.isWithdrawn)
    waiting.set(place, card.isPrivate && !card.isWithdrawn)
    covered.set(place, card.isWithdrawn || !card.isShown || !card.earlierTexts.isEmpty)
  }
}
