/// A value in an event's data, as the session file holds it.
///
/// Numbers that are not whole are kept as they were written, because no event of ours has one and
/// nothing that another program added may change by being read.
public enum Value: Sendable, Hashable {
  /// The JSON `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A whole number within ±2^53.
  case integer(Int)
  /// Any other number, with the characters it was written in.
  case number(String)
  /// Text, already unescaped.
  case text(String)
  /// A list of values.
  case list([Value])
  /// An object, its fields in their written order.
  case fields(Fields)
}

extension Value: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral
{
  /// Makes a text value.
  public init(stringLiteral value: String) { self = .text(value) }
  /// Makes a whole number.
  public init(integerLiteral value: Int) { self = .integer(value) }
  /// Makes a truth value.
  public init(booleanLiteral value: Bool) { self = .bool(value) }
}

extension Value {
  /// The text, or `nil` if this is something else.
  public var text: String? {
    if case .text(let text) = self { return text }
    return nil
  }

  /// The whole number, or `nil` if this is something else.
  public var integer: Int? {
    if case .integer(let integer) = self { return integer }
    return nil
  }

  /// The truth value, or `nil` if this is something else.
  public var bool: Bool? {
    if case .bool(let bool) = self { return bool }
    return nil
  }

  /// The list, or `nil` if this is something else.
  public var list: [Value]? {
    if case .list(let list) = self { return list }
    return nil
  }

  /// The object, or `nil` if this is something else.
  public var fields: Fields? {
    if case .fields(let fields) = self { return fields }
    return nil
  }
}
