/// Looking back and looking ahead, at the end.
public enum ClosingEvent: EventPart {
  /// Something to keep (plus) or to change (delta).
  case reflected(Reflection)
  /// A plus or delta was taken away.
  case reflectionWithdrawn(SpokenID)
  /// When the room looks at this again; `nil` is an explicit "none".
  case reviewSet(Day?, words: String?)
  /// Until which day the session is kept; `nil` is an explicit "none".
  case kept(until: Day?)

  enum Kind: String, CaseIterable {
    case reflected = "reflection.added"
    case reflectionWithdrawn = "reflection.withdrawn"
    case reviewSet = "review.set"
    case kept = "keeping.set"
  }

  /// How files call ``kept(until:)``.
  public static let keepingKind = Kind.kept.rawValue

  var kind: Kind {
    switch self {
    case .reflected: .reflected
    case .reflectionWithdrawn: .reflectionWithdrawn
    case .reviewSet: .reviewSet
    case .kept: .kept
    }
  }

  var data: Fields {
    switch self {
    case .reflected(let reflection):
      [
        "reflection": .text(reflection.id), "plus": .bool(reflection.isPlus),
        "text": .text(reflection.text),
      ]
    case .reflectionWithdrawn(let id): ["reflection": .text(id)]
    case .reviewSet(let day, let words):
      ["day": .text(day?.text ?? "none"), "words": .optional(words)]
    case .kept(let day): ["until": .text(day?.text ?? "none")]
    }
  }

  init?(_ kind: Kind, data: Fields) {
    switch kind {
    case .reflected:
      guard let id = data.spokenID("reflection"), id.kind == .reflection,
        let isPlus = data.bool("plus"), let text = data.text("text")
      else { return nil }
      self = .reflected(Reflection(id: id, isPlus: isPlus, text: text))
    case .reflectionWithdrawn:
      guard let id = data.spokenID("reflection") else { return nil }
      self = .reflectionWithdrawn(id)
    case .reviewSet:
      guard let text = data.text("day"), text == "none" || Day(text) != nil else { return nil }
      self = .reviewSet(Day(text), words: data.text("words"))
    case .kept:
      guard let text = data.text("until"), text == "none" || Day(text) != nil else { return nil }
      self = .kept(until: Day(text))
    }
  }
}

/// Something to keep, or to change.
public struct Reflection: Sendable, Hashable {
  /// R2.
  public let id: SpokenID
  /// Something to keep; otherwise something to change.
  public let isPlus: Bool
  /// The words.
  public internal(set) var text: String
  /// Who said it, where that is known.
  public var by: SpokenID?

  /// Makes a plus or a delta, of which it is not known yet who said it.
  public init(id: SpokenID, isPlus: Bool, text: String) {
    self.id = id
    self.isPlus = isPlus
    self.text = text
  }
}

/// What the close holds.
public struct Closing: Sendable, Hashable {
  /// When the room looks at this again.
  public struct Review: Sendable, Hashable {
    /// The day; `nil` is an explicit "none".
    public var day: Day?
    /// Where, who calls.
    public var words: String?
  }

  /// Until when the session is kept.
  public struct Keeping: Sendable, Hashable {
    /// The last day; `nil` is an explicit "none".
    public var until: Day?
  }

  /// The parking place.
  public internal(set) var parking = Parking()
  /// Pluses and deltas, oldest first.
  public internal(set) var reflections: [Reflection] = []
  private var places = Places()
  /// The next look at this; `nil` while nothing was said.
  public internal(set) var review: Review?
  /// Until when the session is kept; `nil` while nothing was said.
  public internal(set) var keeping: Keeping?
  /// When the workshop ended; `nil` while it has not.
  ///
  /// Whatever comes later is a dated addition.
  public internal(set) var closedAt: Instant?

  /// Whether the workshop has ended.
  public var isClosed: Bool { closedAt != nil }

  init() {}

  mutating func apply(_ event: ClosingEvent, by: SpokenID?) {
    switch event {
    case .reflected(var reflection):
      guard places.append(reflection.id) else { return }
      reflection.by = by
      reflections.append(reflection)
    case .reflectionWithdrawn(let id):
      guard let place = places[id] else { return }
      reflections.remove(at: place)
      places = Places(reflections.map(\.id))
    case .reviewSet(let day, let words): review = Review(day: day, words: words)
    case .kept(let day): keeping = Keeping(until: day)
    }
  }
}
