/// The id of an event, which is never used again: the writer of a file and the event's number there.
public struct EventID: Sendable, Hashable {
  /// Four letters or digits drawn for each writer of a file.
  public let writer: String
  /// The event's number in the file of that writer, from 1.
  public let number: Int

  /// Makes an id from its parts.
  public init(writer: String, number: Int) {
    self.writer = writer
    self.number = number
  }

  /// Reads `k7q2-42`; `nil` for anything else.
  public init?(_ text: some StringProtocol) {
    guard let dash = text.lastIndex(of: "-"), dash > text.startIndex,
      text[text.index(after: dash)...].utf8.allSatisfy(
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains),
      let number = Int(text[text.index(after: dash)...]), number > 0
    else { return nil }
    self.init(writer: String(text[..<dash]), number: number)
  }

  /// The id as the file holds it, such as `k7q2-42`.
  public var text: String { "\(writer)-\(number)" }
}
