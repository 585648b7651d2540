internal import Workshop

/// Putting words from a file into our sentences.
enum Wording {
  /// Text in quotation marks, without anything that could disturb a terminal, and not too long.
  static func quoted(_ text: String) -> String {
    let short = cleaned(String(text.prefix(40)))
    return "\"\(short)\(text.count > 40 ? " ..." : "")\""
  }

  /// Text in which each control character or change of writing direction is a question mark.
  static func cleaned(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { isUnseen($0) ? "?" : $0 }))
  }

  /// Whether a scalar acts on a terminal or hides how text is stored, instead of being seen.
  ///
  /// Joiners and soft hyphens belong to the spelling and are left alone.
  static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0xE0000...0xE007F, 0xFEFF: true
    default: scalar.properties.generalCategory == .control
    }
  }

  /// Words in a row: `a, b or c`.
  static func list(_ words: [String], _ last: String = "or") -> String {
    guard words.count > 1, let end = words.last else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(last) " + end
  }

  /// `did you mean …?` where a known word is similar, otherwise the known words.
  static func suggestion(for word: String, among known: [String]) -> String {
    if let near = nearest(to: word, among: known) { return "Did you mean \"\(near)\"?" }
    return "Known here: \(list(known, "and"))."
  }

  /// The known word that was most likely meant.
  static func nearest(to word: String, among known: [String]) -> String? {
    guard word.count <= 30 else { return nil }
    let word = word.lowercased()
    let ranked = known.map { (word: $0, distance: word.letterDistance(to: $0)) }
      .filter { $0.distance <= ($0.word.count < 5 ? 1 : 2) || sharesStem(word, $0.word) }
    return ranked.min { $0.distance < $1.distance }?.word
  }

  /// Whether both begin with the same five letters: category, categories.
  private static func sharesStem(_ left: String, _ right: String) -> Bool {
    left.count >= 5 && right.hasPrefix(left.prefix(5))
  }
}
