internal import Workshop

/// What makes two things of two sessions the same one: where it was first put up.
struct Lineage: Sendable, Hashable {
  /// As it stands in the index.
  let text: String

  init(text: String) { self.text = text }

  /// The lineage of something in a session.
  ///
  /// - Parameters:
  ///   - id: Its id there.
  ///   - origin: Where it was brought from, if it was.
  ///   - words: What it says, which alone tells where it comes from no session of this kind.
  ///   - session: The id of the session.
  init(_ id: SpokenID, _ origin: Origin?, words: String, in session: String) {
    text =
      switch Root(id, origin, words: words, in: session) {
      case .session(let session, let item): "\(session) \(item.spoken)"
      case .elsewhere(let title, let words): "\(title): \(words)"
      }
  }
}
