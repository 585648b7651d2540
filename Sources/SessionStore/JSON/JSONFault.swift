/// Why some bytes are not JSON as a session file holds it, and where.
public struct JSONFault: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong at the place.
  public enum Reason: Sendable, Hashable {
    /// The text ends before the value is complete.
    case unfinished
    /// A byte that is not allowed there.
    case unexpected(UInt8)
    /// A complete value and then something more.
    case trailingBytes
    /// A comma with nothing after it, or a missing comma.
    case comma
    /// A byte order mark, or text that is not UTF-8.
    case notUTF8
    /// A control character that is not written as an escape.
    case rawControl
    /// A backslash and something that is not an escape.
    case badEscape
    /// Half of a surrogate pair.
    case loneSurrogate
    /// A number in a form that JSON does not allow.
    case badNumber
    /// A whole number beyond ±2^53.
    case tooBig
    /// The same name twice in one object.
    case duplicateName(String)
    /// More than ``StrictJSON/deepest`` objects and lists inside one another.
    case tooDeep
    /// More than ``StrictJSON/longest`` bytes.
    case tooLong
  }

  /// What is wrong.
  public let reason: Reason
  /// Where, in bytes from the start, from 0.
  public let offset: Int

  /// Makes a fault.
  public init(_ reason: Reason, at offset: Int) {
    self.reason = reason
    self.offset = offset
  }

  /// One clause for people, such as `byte 12: a comma is missing or too many`.
  public var description: String { "byte \(offset): \(reason.words)" }
}

extension JSONFault.Reason {
  /// What is wrong, in words.
  public var words: String {
    switch self {
    case .unfinished: "the text ends too early"
    case .unexpected(let byte): "\(JSONFault.shown(byte)) cannot stand here"
    case .trailingBytes: "something follows after the end"
    case .comma: "a comma is missing or too many"
    case .notUTF8: "this is not UTF-8 text"
    case .rawControl: "a control character stands in a text"
    case .badEscape: "this is no escape"
    case .loneSurrogate: "half a character (a lone surrogate)"
    case .badNumber: "this is not a number"
    case .tooBig: "a whole number beyond 9007199254740992"
    case .duplicateName(let name): "the name \"\(JSONText.escaped(name))\" stands twice"
    case .tooDeep: "more than \(StrictJSON.deepest) levels inside one another"
    case .tooLong: "more than \(StrictJSON.longest) bytes"
    }
  }
}

extension JSONFault {
  /// A byte so that a terminal can show it.
  private static func shown(_ byte: UInt8) -> String {
    guard (0x21...0x7E).contains(byte) else { return "byte \(byte)" }
    return "\"\(Character(Unicode.Scalar(byte)))\""
  }
}
