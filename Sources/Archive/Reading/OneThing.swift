internal import Workshop

/// A thing that may be in several sessions, as the index knows it: its `Root` as a text.
struct OneThing: Sendable, Hashable {
  /// As it stands in the index.
  let text: String

  init(text: String) { self.text = text }

  /// The thing that something in a session is; the parameters are those of `Root`.
  init(_ id: SpokenID, _ origin: Origin?, words: String, in session: String) {
    text =
      switch Root(id, origin, words: words, in: session) {
      case .session(let session, let item): "\(session) \(item.spoken)"
      case .elsewhere(let title, let words): "\(title): \(words)"
      }
  }
}
