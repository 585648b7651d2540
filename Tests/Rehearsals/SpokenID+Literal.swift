public import Workshop

/// Lets tests write ids as people say them.
extension SpokenID: ExpressibleByStringLiteral {
  /// Reads an id; what is none becomes G0, which nothing has.
  public init(stringLiteral spoken: String) {
    self = SpokenID(spoken: spoken) ?? SpokenID(.asset, 0)
  }
}
