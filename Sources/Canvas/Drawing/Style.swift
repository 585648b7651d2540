/// How a cell looks: an ink and three attributes that also work without colour.
public struct Style: Hashable, Sendable {
  /// The role that the theme gives a colour.
  public var ink: Ink
  /// Heavier letters.
  public var isBold: Bool
  /// Background and letters swapped.
  public var isReversed: Bool
  /// A line under the letters.
  public var isUnderlined: Bool

  /// Makes a style; without arguments, plain text.
  public init(
    ink: Ink = .text, isBold: Bool = false, isReversed: Bool = false, isUnderlined: Bool = false
  ) {
    self.ink = ink
    self.isBold = isBold
    self.isReversed = isReversed
    self.isUnderlined = isUnderlined
  }

  /// Ordinary text.
  public static let text = Style()
  /// Text that matters less.
  public static let secondary = Style(ink: .secondary)
  /// A title.
  public static let heading = Style(isBold: true)
  /// What has the focus.
  public static let focus = Style(ink: .focus, isBold: true)
  /// A chosen row.
  public static let selected = Style(isReversed: true)
  /// A letter or word to press or follow.
  public static let link = Style(ink: .focus, isUnderlined: true)
  /// Done, agreed, well.
  public static let good = Style(ink: .good)
  /// Worth a look.
  public static let watch = Style(ink: .watch)
  /// Needs somebody.
  public static let problem = Style(ink: .problem, isBold: true)

  /// The same, in bold.
  public var bold: Style { changed { $0.isBold = true } }
  /// The same, reversed.
  public var reversed: Style { changed { $0.isReversed = true } }
  /// The same, underlined.
  public var underlined: Style { changed { $0.isUnderlined = true } }

  private func changed(_ change: (inout Style) -> Void) -> Style {
    var copy = self
    change(&copy)
    return copy
  }
}
