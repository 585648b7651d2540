/// What the parser says about broken TOML, worded for people who do not write programs.
enum SyntaxWording {
  /// Where reading stopped, with the likely remedy first and the parser's own words after it.
  static func stop(line: Int, column: Int, _ words: String) -> TOMLSource.Stop {
    let hint = hints.first { words.contains($0.key) }?.value ?? "Look at quotes, brackets and =."
    return TOMLSource.Stop(
      line: max(line, 1),
      sentence: "This cannot be read, near letter \(max(column, 1)). \(hint) The reader says: "
        + "\(Wording.cleaned(words)). What follows was not looked at.")
  }

  /// The same for what must not reach the parser.
  static func stop(_ snag: SourceWalk.Snag) -> TOMLSource.Stop {
    let remedy =
      if let word = snag.word {
        "\(Wording.quoted(word)) is neither a plain number nor true nor false. Text stands between "
          + "straight quotation marks, and one inside text has a backslash before it."
      } else { header }
    return TOMLSource.Stop(
      line: snag.line,
      sentence: "This cannot be read. \(remedy) What follows was not looked at.")
  }

  private static let header =
    "A line such as [[stage]] holds a name between its brackets, and nothing after them."

  /// Parts of the parser's messages, and what most likely has to be done.
  ///
  /// The first match counts.
  private static let hints: KeyValuePairs<String, String> = [
    "unknown escape": "Write a backslash twice if it is meant as a letter.",
    "parsing string": "The closing quotation mark may be missing.",
    "leading zero": "Write the number without a zero in front.",
    "not representable": "The number is too large.",
    "existing array": "Write the same two brackets each time: [[stage]]",
    "as array-of-tables": "Write the same two brackets each time: [[stage]]",
    "cannot redefine": "This is set twice; keep one of the two.",
    "table header": header,
    "parsing array": "A list needs commas between its items and a closing bracket.",
    "expected value": "Something must follow the =.",
    "expected '='": "A line is a name, = and what it is set to; a remark begins with #.",
    "comment or whitespace":
      "A line sets one thing; a quotation mark inside text has a backslash before it.",
  ]
}
