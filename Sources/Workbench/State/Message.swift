/// One sentence for the person at the keyboard.
public struct Message: Sendable, Hashable {
  /// How a message is meant.
  public enum Tone: Sendable, Hashable {
    /// Something was done.
    case done
    /// Something was refused; the sentence says why and what to do.
    case refused
    /// Something to know.
    case notice
    /// Something is wrong with the file or the disk; stays until it is mended.
    case trouble
  }

  /// The sentence.
  public var text: String
  /// How it is meant.
  public var tone: Tone

  /// Makes a message.
  public init(_ text: String, _ tone: Tone) {
    self.text = text
    self.tone = tone
  }
}
