/// What makes two things of two sessions the same one: where it was first put up.
public enum Root: Sendable, Hashable {
  /// Under this id in this session.
  case session(String, SpokenID)
  /// Somewhere without a record of this kind, so that only the words say where.
  case elsewhere(title: String, words: String)

  /// The root of something in a session.
  ///
  /// - Parameters:
  ///   - id: Its id there.
  ///   - origin: Where it was brought from, if it was.
  ///   - words: What it says.
  ///   - session: The id of the session.
  public init(_ id: SpokenID, _ origin: Origin?, words: String, in session: String) {
    switch (origin, origin?.session, origin?.item) {
    case (_, let session?, let item?): self = .session(session, item)
    case (let origin?, nil, _): self = .elsewhere(title: origin.title, words: words)
    default: self = .session(session, id)
    }
  }
}
