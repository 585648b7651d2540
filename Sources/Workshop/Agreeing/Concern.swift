/// A doubt about a statement, used as information (facilitation guide, 3.2).
public struct Concern: Sendable, Hashable {
  /// What became of a concern.
  public enum State: String, Sendable, Hashable, CaseIterable {
    /// It is open.
    case open
    /// A later version answers it.
    case integrated
    /// The person takes it back.
    case withdrawn
    /// It is on record, and the room goes on.
    case recorded
  }

  /// C2.
  public let id: SpokenID
  /// The words.
  public var text: String
  /// What it would harm; `nil` if not said.
  public var harms: String?
  /// Who has it, where that is known.
  public var by: SpokenID?
  /// The table that has it.
  public var table: String?
  /// The version that it is about.
  public var version: SpokenID?
  /// What became of it.
  public var state = State.open
  /// The version that answers it.
  public var integratedIn: SpokenID?
  /// What was said about that.
  public var words: String?
  /// Who said it, where that is known.
  var wordsBy: SpokenID?
}

/// What somebody who does not agree, or not fully, wants written down beside the statement.
public struct MinorityWords: Sendable, Hashable {
  /// M1.
  public let id: SpokenID
  /// The person's own words.
  public var text: String
  /// Who said it, where that is known.
  public var by: SpokenID?
  /// The version that they are about.
  public var version: SpokenID?
}

/// A statement that the room has made its own.
public struct Adoption: Sendable, Hashable {
  /// The version.
  public let version: SpokenID
  /// When.
  public let at: Instant
  /// The day on which the room looks at it again; `nil` is an explicit "none".
  public var review: Day?
  /// Whether it was brought from an earlier session.
  public var isBrought = false
}
