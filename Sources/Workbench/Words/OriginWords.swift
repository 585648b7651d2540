import Workshop

extension Origin {
  /// Where it was, such as `“One more plate”, there V4, Sat 18 Apr 2026`.
  var words: String {
    ["“\(title)”", item.map { "there \($0.spoken)" }, day?.words].compactMap(\.self)
      .joined(separator: ", ")
  }
}
