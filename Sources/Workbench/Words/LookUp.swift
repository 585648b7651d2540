import Workshop

/// What somebody types to find a row of a list.
///
/// Each word that is typed must fit the row, in any order, and the word that fits worst decides how well
/// the row fits. Capitals, accents, apostrophes, hyphens and full stops make no difference.
struct LookUp: Sendable {
  /// How well a row fits what is typed, the best first.
  enum Fit: Int, Sendable, Comparable {
    /// It is the id of the row, or all that the row says.
    case exact
    /// The row has it as whole words, one after another.
    case phrase
    /// The row has each of its words as a whole word.
    case word
    /// A word of the row is made of it with an apostrophe: `Bernard` in `Bernard’s`.
    case stem
    /// A word of the row begins with it.
    case beginning
    /// It stands inside a word of the row.
    case part
    /// Its letters occur in the row in their order, from the beginning of a word on.
    case loose

    /// Orders the best first.
    static func < (left: Fit, right: Fit) -> Bool { left.rawValue < right.rawValue }

    /// Whether the row holds what is typed, and not only its letters.
    var holds: Bool { self < .loose }
  }

  private let words: [String]
  /// Whether something is typed, be it only signs that are in no word.
  private let isEmpty: Bool

  /// Takes apart what is typed.
  init(_ typed: String) {
    words = Folding.words(typed.withoutInnerSigns)
    isEmpty = typed.allSatisfy(\.isWhitespace)
  }

  /// How well a row fits.
  ///
  /// - Parameters:
  ///   - text: What the row says.
  ///   - id: What it goes by, such as `G12` or `stage.next`; 12 alone is enough for G12.
  /// - Returns: `nil` where it does not fit; `exact` for every row where nothing is typed.
  func fit(_ text: String, id: String = "") -> Fit? {
    guard !isEmpty else { return .exact }
    guard !words.isEmpty else { return nil }
    if isID(id) { return .exact }
    let row = Row(text, id: id)
    if row.joined == words { return .exact }
    var worst = Fit.word
    for word in words {
      guard let fit = row.fit(word) else { return nil }
      worst = max(worst, fit)
    }
    return worst == .word && row.has(run: words) ? .phrase : worst
  }

  /// The elements that fit, best first; equals keep their order.
  func sorted<Element>(
    _ elements: [Element], id: (Element) -> String = { _ in "" }, text: (Element) -> String
  ) -> [(element: Element, fit: Fit)] {
    let found = elements.enumerated().compactMap { index, element in
      fit(text(element), id: id(element)).map { (fit: $0, index: index, element: element) }
    }
    return found.sorted { ($0.fit, $0.index) < ($1.fit, $1.index) }.map { ($0.element, $0.fit) }
  }

  private func isID(_ id: String) -> Bool {
    guard !id.isEmpty else { return false }
    if words == Folding.words(id.withoutInnerSigns) { return true }
    guard words.count == 1, let spoken = SpokenID(spoken: id) else { return false }
    return String(spoken.number) == words[0]
  }

  /// The words of a row.
  private struct Row {
    /// Words in which no sign makes a gap: `bernards coop shed`.
    let joined: [String]
    /// The same words, with those at a hyphen or full stop, and those of the id: `co`, `op`.
    let whole: [String]
    /// Words with those at an apostrophe: `bernard`, `s`.
    let stems: [String]

    init(_ text: String, id: String) {
      joined = Folding.words(text.withoutInnerSigns)
      whole = joined + Folding.words(text.withoutApostrophes) + Folding.words(id)
      stems = Folding.words(text)
    }

    /// Whether the words stand in it one after another.
    func has(run words: [String]) -> Bool {
      joined.indices.contains { joined[$0...].starts(with: words) }
    }

    func fit(_ word: String) -> Fit? {
      if whole.contains(word) { return .word }
      if stems.contains(word) { return .stem }
      if whole.contains(where: { $0.hasPrefix(word) }) { return .beginning }
      if whole.contains(where: { $0.contains(word) }) { return .part }
      return hasLetters(of: word) ? .loose : nil
    }

    /// Whether the letters occur in their order, from the first word on that begins with the first one.
    private func hasLetters(of word: String) -> Bool {
      guard let start = joined.firstIndex(where: { $0.first == word.first }) else { return false }
      var rest = Substring(word)
      for letter in joined[start...].joined() where letter == rest.first { rest.removeFirst() }
      return rest.isEmpty
    }
  }
}

extension String {
  /// Without the signs that some people write inside a word and some do not, as in `O’Connor` or `co-op`.
  fileprivate var withoutInnerSigns: String {
    String(withoutApostrophes.filter { !".-‐‑".contains($0) })
  }

  fileprivate var withoutApostrophes: String { String(filter { !"'’‘ʼ`´".contains($0) }) }
}
