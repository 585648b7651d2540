/// Something about one line of a session file that a person should know.
public struct Finding: Sendable, Hashable, CustomStringConvertible {
  /// The classes that `moot check` names.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Readable, but not as it was written: changed, moved or removed by hand.
    case edited
    /// What it said was removed on purpose; the rest is intact.
    case redacted
    /// The end of the file, cut off while it was being written.
    case torn
    /// Not readable as an event; the lines around it are.
    case damaged
    /// Readable, but of a kind that this program does not know.
    case unknown
  }

  /// The line in the file, from 1; the header is line 1.
  public var line: Int
  /// Its class.
  public var kind: Kind
  /// One sentence for people.
  public var sentence: String

  /// Makes a finding.
  public init(line: Int, kind: Kind, sentence: String) {
    self.line = line
    self.kind = kind
    self.sentence = sentence
  }

  /// The line, the class and the sentence, as `line 7: edited: …`.
  public var description: String { "line \(line): \(kind.rawValue): \(sentence)" }
}
