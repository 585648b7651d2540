/// The parking place: what matters but not now.
///
/// Every point gets a home before the close.
public enum ParkingEvent: EventPart {
  /// A point was parked; with a card, it is that card's.
  case parked(point: SpokenID, text: String, card: SpokenID?)
  /// A point that an earlier session parked was brought along, with the home that it got there.
  case brought(point: SpokenID, text: String, home: String?, origin: Origin)
  /// It was said where the point goes.
  case homed(point: SpokenID, home: String)
  /// It was taken out of the parking place.
  case taken(point: SpokenID)

  enum Kind: String, CaseIterable {
    case parked = "point.parked"
    case brought = "point.brought"
    case homed = "point.homed"
    case taken = "point.taken"
  }

  var kind: Kind {
    switch self {
    case .parked: .parked
    case .brought: .brought
    case .homed: .homed
    case .taken: .taken
    }
  }

  var data: Fields {
    switch self {
    case .parked(let point, let text, let card):
      ["point": .text(point), "text": .text(text), "card": .optional(card)]
    case .brought(let point, let text, let home, let origin):
      [
        "point": .text(point), "text": .text(text), "home": .optional(home),
        "origin": .optional(origin),
      ]
    case .homed(let point, let home): ["point": .text(point), "home": .text(home)]
    case .taken(let point): ["point": .text(point)]
    }
  }

  init?(_ kind: Kind, data: Fields) {
    guard let point = data.spokenID("point"), point.kind == .parked else { return nil }
    switch kind {
    case .parked:
      guard let text = data.text("text") else { return nil }
      self = .parked(point: point, text: text, card: data.spokenID("card"))
    case .brought:
      guard let text = data.text("text"), let origin = data.origin("origin") else { return nil }
      self = .brought(point: point, text: text, home: data.text("home"), origin: origin)
    case .homed:
      guard let home = data.text("home") else { return nil }
      self = .homed(point: point, home: home)
    case .taken: self = .taken(point: point)
    }
  }
}

/// The points in the parking place, oldest first.
public struct Parking: Sendable, Hashable {
  /// A parked point.
  public struct Point: Sendable, Hashable {
    /// K1.
    public let id: SpokenID
    /// The words.
    public var text: String
    /// The card that it is about.
    public var card: SpokenID?
    /// Who raised it.
    public var by: SpokenID?
    /// Where it goes; `nil` while it has no home.
    public var home: String?
    /// The session that it was brought from.
    public var origin: Origin?

    /// Makes a point without a home.
    public init(
      id: SpokenID, text: String, card: SpokenID? = nil, by: SpokenID? = nil, home: String? = nil,
      origin: Origin? = nil
    ) {
      self.id = id
      self.text = text
      self.card = card
      self.by = by
      self.home = home
      self.origin = origin
    }
  }

  /// The points.
  public internal(set) var all: LongList<Point> = []
  private var places = Places()

  init() {}

  /// The point with an id.
  public subscript(id: SpokenID) -> Point? { places[id].map { all[$0] } }

  /// The points without a home.
  public var homeless: [Point] { all.filter { $0.home == nil } }

  mutating func apply(_ event: ParkingEvent, by: SpokenID?) {
    switch event {
    case .parked(let id, let text, let card):
      if places.append(id) { all.append(Point(id: id, text: text, card: card, by: by)) }
    case .brought(let id, let text, let home, let origin):
      if places.append(id) { all.append(Point(id: id, text: text, home: home, origin: origin)) }
    case .homed(let id, let home): if let place = places[id] { all[place].home = home }
    case .taken(let id):
      guard let place = places[id] else { return }
      all.remove(at: place)
      places = Places(all.map(\.id))
    }
  }
}
