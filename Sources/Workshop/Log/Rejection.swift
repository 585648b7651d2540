/// Why a command was refused: one sentence for the person who asked.
public struct Rejection: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong, where, and what to do.
  public let sentence: String

  /// Makes a refusal.
  public init(_ sentence: String) { self.sentence = sentence }

  /// The sentence.
  public var description: String { sentence }
}
