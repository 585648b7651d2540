/// The session as a whole.
public enum OpeningEvent: EventPart {
  /// The session began, with everything that it needs by itself.
  indirect case opened(Opening)
  /// Title, place or question were changed; `nil` leaves one as it was.
  case described(title: String?, place: String?, question: String?)
  /// The workshop ended. Whatever comes after is a dated addition.
  case closed

  enum Kind: String, CaseIterable {
    case opened = "session.opened"
    case described = "session.described"
    case closed = "session.closed"
  }

  var kind: Kind {
    switch self {
    case .opened: .opened
    case .described: .described
    case .closed: .closed
    }
  }

  var data: Fields {
    switch self {
    case .opened(let opening): opening.data
    case .described(let title, let place, let question):
      ["title": .optional(title), "place": .optional(place), "question": .optional(question)]
    case .closed: [:]
    }
  }

  init?(_ kind: Kind, data: Fields) {
    switch kind {
    case .opened:
      guard let opening = Opening(data: data) else { return nil }
      self = .opened(opening)
    case .described:
      self = .described(
        title: data.text("title"), place: data.text("place"), question: data.text("question"))
    case .closed: self = .closed
    }
  }
}
