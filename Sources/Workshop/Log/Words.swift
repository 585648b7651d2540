/// Checks on what people type, shared by all parts.
enum Words {
  /// The most characters that a card, a note or an action may have.
  static let longest = 4000
  /// The most characters of a title or a name.
  static let longestTitle = 200

  /// The text without blanks at its ends; several lines are kept.
  static func checked(
    _ text: String, _ what: String, atMost limit: Int = longest
  ) throws(Rejection) -> String {
    let trimmed = trimmed(text)
    guard !trimmed.isEmpty else { throw Rejection("\(what) has no words. Type some, then Enter.") }
    guard trimmed.count <= limit else {
      throw Rejection("\(what) has \(trimmed.count) characters; \(limit) fit. Shorten it.")
    }
    return trimmed
  }

  /// The same for optional words: `nil` where there are none.
  static func optional(_ text: String?, _ what: String) throws(Rejection) -> String? {
    guard let text, !trimmed(text).isEmpty else { return nil }
    return try checked(text, what)
  }

  /// The same for something that takes one line.
  static func line(
    _ text: String, _ what: String, atMost limit: Int = longestTitle
  ) throws(Rejection) -> String {
    let checked = try checked(text, what, atMost: limit)
    guard !checked.contains(where: \.isNewline) else {
      throw Rejection("\(what) runs over several lines. Put it on one.")
    }
    return checked
  }

  static func trimmed(_ text: String) -> String {
    var rest = Substring(text)
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
