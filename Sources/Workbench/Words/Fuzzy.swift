/// Finding by typing a few letters: all of them must occur, in order.
enum Fuzzy {
  /// How well the letters fit, higher is better; `nil` if they do not occur in order.
  ///
  /// A run of letters counts more than scattered ones, the start of a word more than its middle.
  static func score(_ letters: String, in text: String) -> Int? {
    let text = Array(text.lowercased())
    var score = 0
    var place = 0
    var previous = -2
    for letter in letters.lowercased() where letter != " " {
      guard let found = text[place...].firstIndex(of: letter) else { return nil }
      let best = wordStart(of: letter, in: text, from: place) ?? found
      let chosen = found == previous + 1 ? found : best
      if chosen == previous + 1 { score += 8 }
      if chosen == 0 || !text[chosen - 1].isLetter { score += 6 }
      score -= min(chosen - place, 5)
      previous = chosen
      place = chosen + 1
    }
    return score - text.count / 40
  }

  /// The elements that fit, best first; equals keep their order.
  static func sorted<Element>(
    _ elements: [Element], by letters: String, text: (Element) -> String
  ) -> [Element] {
    let scored = elements.enumerated().compactMap { index, element in
      score(letters, in: text(element)).map { (score: $0, index: index, element: element) }
    }
    return scored.sorted { ($1.score, $0.index) < ($0.score, $1.index) }.map(\.element)
  }

  private static func wordStart(of letter: Character, in text: [Character], from place: Int) -> Int?
  {
    text[place...].indices.first { index in
      text[index] == letter && (index == 0 || !text[index - 1].isLetter)
    }
  }
}
