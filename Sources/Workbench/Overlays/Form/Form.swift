public import Canvas

/// What a command still needs, asked field by field.
public struct Form: Sendable, Hashable {
  /// The command's id.
  public var command: String
  /// What is known.
  public var arguments: Arguments
  /// The names of the parameters that are asked, in order.
  public var asked: [String]
  /// Which of them is being answered.
  public var index: Int
  /// What is typed for it; in a list it filters.
  public var field: TextField
  /// Which option of the list is chosen.
  public var option: Int
  /// Whether the field holds an offer, which the first letter typed replaces.
  public var isOffered: Bool
  /// Whether an arrow chose the option, so that the cursor is there.
  var isMoved = false
  /// Why the last answer was refused.
  public var refusal: String?
  /// Whether what is private in it is shown, as long as it is open.
  public var isShown = false
}
