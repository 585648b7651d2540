/// A short id that people say aloud: G12, A3, P4.
///
/// A number is never given to another thing in the same session, even when its
/// event was undone, because somebody may have said it aloud.
public struct SpokenID: Sendable, Hashable {
  /// What the letter of an id means.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// An action.
    case action = "A"
    /// A cluster ("bundle").
    case cluster = "B"
    /// A concern about a statement.
    case concern = "C"
    /// A draft of a statement.
    case draft = "D"
    /// What will have been done by a day ("the end that we aim at").
    case goal = "E"
    /// What the room says it is about: who, where, which question.
    case focus = "F"
    /// An asset ("gift").
    case asset = "G"
    /// Something that helps or holds back.
    case force = "H"
    /// An idea that joins assets.
    case idea = "I"
    /// A parked point.
    case parked = "K"
    /// What somebody who does not agree wants to have written down.
    case minority = "M"
    /// A note.
    case note = "N"
    /// Something noticed on the wall, or missing from it.
    case observation = "O"
    /// A person.
    case person = "P"
    /// What somebody needs from somebody else ("question").
    case ask = "Q"
    /// A plus or a delta.
    case reflection = "R"
    /// A story told about the place.
    case story = "S"
    /// A line of "you said, we did" ("what you hear back").
    case feedback = "U"
    /// A version of the statement.
    case version = "V"
    /// A line of the working agreement.
    case agreement = "W"
    /// Why the question matters to somebody.
    case why = "Y"
  }

  /// The highest number that is read.
  static let highest = 99_999

  /// What kind of thing this is.
  public let kind: Kind
  /// Which one, from 1.
  public let number: Int

  /// Makes an id from its parts.
  public init(_ kind: Kind, _ number: Int) {
    self.kind = kind
    self.number = number
  }

  /// Reads an id as a person writes it, in either case: `G12`, `g12`; `nil` for anything else.
  public init?(spoken: some StringProtocol) {
    // By bytes, because opening a session means reading tens of thousands of these.
    guard let letter = spoken.utf8.first, let kind = Kind(letter: letter) else { return nil }
    var number = 0
    for byte in spoken.utf8.dropFirst() {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      number = number * 10 + Int(byte - UInt8(ascii: "0"))
      guard number <= Self.highest else { return nil }
    }
    guard number > 0 else { return nil }
    self.init(kind, number)
  }

  /// The id as it is said and written, such as `G12`.
  public var spoken: String { kind.rawValue + String(number) }
}

extension SpokenID.Kind {
  /// The highest number that is given out.
  var highest: Int { self == .person ? 999 : SpokenID.highest }

  /// Every letter's kind.
  private static let ofLetters = (UInt8(ascii: "A")...UInt8(ascii: "Z")).map { letter in
    allCases.first { $0.letter == letter }
  }

  /// The kind that a letter stands for, in either case; `nil` for any other byte.
  public init?(letter: UInt8) {
    let place = Int(letter & 0xDF) - Int(UInt8(ascii: "A"))
    guard Self.ofLetters.indices.contains(place), let kind = Self.ofLetters[place] else {
      return nil
    }
    self = kind
  }

  /// The letter as a byte.
  private var letter: UInt8 { rawValue.utf8.first ?? 0 }

  /// By default an enumeration with raw values hashes them as texts, which takes many times as
  /// long, and every finding of a card is such a hash.
  public func hash(into hasher: inout Hasher) { hasher.combine(letter) }
}

extension SpokenID: Comparable {
  /// Orders by letter, then by number.
  public static func < (left: SpokenID, right: SpokenID) -> Bool {
    (left.kind.rawValue, left.number) < (right.kind.rawValue, right.number)
  }
}
