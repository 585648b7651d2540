internal import Workshop

/// The part of a text around what was searched.
enum Excerpt {
  /// Returns a short text whole, and of a longer one the part around the first word that was found.
  ///
  /// - Parameters:
  ///   - text: Any text; its line ends become blanks.
  ///   - search: What was searched.
  ///   - length: About how many characters there is room for.
  /// - Returns: The part, with `…` where something is left out.
  static func of(_ text: String, around search: Search, length: Int) -> String {
    let words = text.split(whereSeparator: \.isWhitespace)
    let whole = words.joined(separator: " ")
    guard whole.count > length else { return whole }
    let found = words.firstIndex { word in
      Folding.words(String(word)).contains { search.begins(with: $0) }
    }
    // A third of the room is for what comes before, so that people see what led to it.
    var start = found ?? 0
    var before = 0
    while start > 0, before + words[start - 1].count < length / 3 {
      start -= 1
      before += words[start].count + 1
    }
    var taken = String(words[start...].joined(separator: " ").prefix(length))
    let isCut = taken.count < words[start...].joined(separator: " ").count
    if isCut, let last = taken.lastIndex(of: " ") { taken = String(taken[..<last]) }
    return (start > 0 ? "… " : "") + taken + (isCut ? " …" : "")
  }
}
