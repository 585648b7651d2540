public import Canvas

/// How the terminal is to be used.
public struct NcursesOptions: Hashable, Sendable {
  /// The colours at the start; `.colourless` for `NO_COLOR`.
  public var theme: Theme
  /// Whether clicks and the wheel come to the program; then selecting text in the window needs Shift.
  public var isMouseOn: Bool
  /// Whether only ASCII is drawn, even where the terminal could do more.
  public var isASCII: Bool

  /// Makes options.
  public init(theme: Theme = .terminal, isMouseOn: Bool = true, isASCII: Bool = false) {
    self.theme = theme
    self.isMouseOn = isMouseOn
    self.isASCII = isASCII
  }
}
