import Canvas

/// Two texts compared word by word: what stayed, what went and what came.
///
/// Words are what stands between spaces, so `week` and `week,` are two words, and so are `We` and `we`.
/// Line breaks and double spaces are not compared; all words are given with one space between them.
public struct WordComparison: Sendable, Hashable {
  /// Neighbouring words of one kind, with one space between them.
  public enum Run: Sendable, Hashable {
    /// In both texts.
    case kept(String)
    /// In the old text only.
    case gone(String)
    /// In the new text only.
    case new(String)
  }

  /// All words in the order of reading: no two neighbours of one kind, and where words were
  /// replaced, first what went and then what came.
  public let runs: [Run]

  /// Compares two texts; as many words as possible count as kept.
  public init(old: String, new: String) {
    var reading = Reading(old: Self.words(of: old), new: Self.words(of: new))
    reading.read()
    runs = reading.runs
  }

  /// Whether both texts have the same words in the same order.
  public var isSame: Bool { gone.isEmpty && new.isEmpty }

  /// What went, run by run.
  public var gone: [String] {
    runs.compactMap { if case .gone(let words) = $0 { words } else { nil } }
  }

  /// What came, run by run.
  public var new: [String] {
    runs.compactMap { if case .new(let words) = $0 { words } else { nil } }
  }

  /// Both texts in one reading: `one plate out. [-Every week,-] [+In halls,+] people cook`.
  public var spans: [Page.Span] { spans { _ in true } }

  /// The old text, with what went in `[-` and `-]`.
  public var oldSpans: [Page.Span] { spans { if case .new = $0 { false } else { true } } }

  /// The new text, with what came in `[+` and `+]`.
  public var newSpans: [Page.Span] { spans { if case .gone = $0 { false } else { true } } }

  private func spans(of isShown: (Run) -> Bool) -> [Page.Span] {
    var spans: [Page.Span] = []
    for run in runs where isShown(run) {
      if !spans.isEmpty { spans.append(Page.Span(" ")) }
      spans.append(run.span)
    }
    return spans
  }

  private static func words(of text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
  }
}

extension WordComparison.Run {
  /// The words, with a sign where they are in one text only: colour alone says nothing.
  fileprivate var span: Page.Span {
    switch self {
    case .kept(let words): Page.Span(words)
    case .gone(let words): Page.Span("[-\(words)-]", .secondary)
    case .new(let words): Page.Span("[+\(words)+]", .heading)
    }
  }
}

/// Two lists of words, read side by side.
private struct Reading {
  private enum Fate { case kept, gone, new }

  private let old: [String]
  private let new: [String]
  private var found: [(fate: Fate, words: [String])] = []

  init(old: [String], new: [String]) {
    self.old = old
    self.new = new
  }

  var runs: [WordComparison.Run] {
    found.map { fate, words in
      let words = words.joined(separator: " ")
      return switch fate {
      case .kept: .kept(words)
      case .gone: .gone(words)
      case .new: .new(words)
      }
    }
  }

  mutating func read() {
    var place = (old: 0, new: 0)
    for pair in pairs {
      change(old[place.old..<pair.old], new[place.new..<pair.new])
      take(.kept, new[pair.new...pair.new])
      place = (pair.old + 1, pair.new + 1)
    }
    change(old[place.old...], new[place.new...])
  }

  /// The pairs of equal words, without those of a single short word between two changes: a “to” that two
  /// sentences share by chance only makes the comparison hard to read.
  private var pairs: [(old: Int, new: Int)] {
    let all = CommonSequence.pairs(old, new)
    return all.indices.filter { index in
      let pair = all[index]
      let follows = index > 0 && all[index - 1] == (pair.old - 1, pair.new - 1)
      let leads = index + 1 < all.count && all[index + 1] == (pair.old + 1, pair.new + 1)
      let isEdge = pair == (0, 0) || pair == (old.count - 1, new.count - 1)
      return follows || leads || isEdge || new[pair.new].count > 4
    }.map { all[$0] }
  }

  /// Takes what stands between two kept words.
  ///
  /// A word of which only the comma or the full stop changed is put next to itself, so that the eye
  /// need not look for it in a longer change.
  private mutating func change(_ old: ArraySlice<String>, _ new: ArraySlice<String>) {
    var place = (old: old.startIndex, new: new.startIndex)
    for pair in CommonSequence.pairs(old.map(Self.stem), new.map(Self.stem)) {
      let (oldWord, newWord) = (old.startIndex + pair.old, new.startIndex + pair.new)
      // A word that is exactly the same was left out on purpose.
      guard old[oldWord] != new[newWord] else { continue }
      take(.gone, old[place.old..<oldWord])
      take(.new, new[place.new..<newWord])
      take(.gone, old[oldWord...oldWord])
      take(.new, new[newWord...newWord])
      place = (oldWord + 1, newWord + 1)
    }
    take(.gone, old[place.old...])
    take(.new, new[place.new...])
  }

  private mutating func take(_ fate: Fate, _ words: ArraySlice<String>) {
    guard !words.isEmpty else { return }
    if let last = found.indices.last, found[last].fate == fate {
      found[last].words += words
    } else {
      found.append((fate, Array(words)))
    }
  }

  /// A word without the punctuation at its end.
  private static func stem(_ word: String) -> Substring {
    var stem = word[...]
    while stem.last?.isPunctuation == true { stem.removeLast() }
    return stem
  }
}
