/// Where something was brought from: an earlier session, or an agreement made elsewhere.
public struct Origin: Sendable, Hashable {
  /// The id of the earlier session; `nil` if it was made without a record of this kind.
  public var session: String?
  /// What that session is called, or where else it comes from, in words.
  public var title: String
  /// The id that it had there.
  public var item: SpokenID?
  /// The day on which it was agreed or put up, where that is known.
  public var day: Day?

  /// Makes an origin, of which only the title is always known.
  public init(session: String? = nil, title: String, item: SpokenID? = nil, day: Day? = nil) {
    self.session = session
    self.title = title
    self.item = item
    self.day = day
  }
}

extension Origin {
  var data: Fields {
    [
      "session": .optional(session), "title": .text(title), "item": .optional(item),
      "day": .optional(day?.text),
    ]
  }

  init?(data: Fields) {
    guard let title = data.text("title") else { return nil }
    self.init(
      session: data.text("session"), title: title, item: data.spokenID("item"),
      day: data.text("day").flatMap { Day($0) })
  }
}

extension Fields {
  func origin(_ name: String) -> Origin? { self[name]?.fields.flatMap(Origin.init(data:)) }
}

extension Value {
  static func optional(_ origin: Origin?) -> Value? { origin.map { .fields($0.data) } }
}
