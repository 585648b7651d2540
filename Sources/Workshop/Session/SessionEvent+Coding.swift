extension SessionEvent {
  /// Reads an event; what is unknown or does not fit becomes `.unknown` and keeps its data.
  public init(kind: String, data: Fields) {
    self = Part.readers[kind]?(data) ?? .unknown(kind: kind, data: data)
  }

  /// The kind as the file holds it, such as `card.added`.
  public var kind: String {
    if case .unknown(let kind, _) = self { return kind }
    return held?.event.kindOnDisk ?? ""
  }

  /// The event's own fields.
  public var data: Fields {
    if case .unknown(_, let data) = self { return data }
    return held?.event.data ?? Fields()
  }

  /// The part that it belongs to; `nil` where it is unknown.
  public var part: Part? { held?.part }

  private var held: (part: Part, event: any EventPart)? {
    switch self {
    case .opening(let event): (.opening, event)
    case .agenda(let event): (.agenda, event)
    case .people(let event): (.people, event)
    case .rounds(let event): (.rounds, event)
    case .cards(let event): (.cards, event)
    case .clusters(let event): (.clusters, event)
    case .choosing(let event): (.choosing, event)
    case .drafts(let event): (.drafts, event)
    case .agreeing(let event): (.agreeing, event)
    case .actions(let event): (.actions, event)
    case .asks(let event): (.asks, event)
    case .confidence(let event): (.confidence, event)
    case .notes(let event): (.notes, event)
    case .parking(let event): (.parking, event)
    case .closing(let event): (.closing, event)
    case .history(let event): (.history, event)
    case .log(let event): (.log, event)
    case .unknown: nil
    }
  }
}
