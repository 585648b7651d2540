/// Which colours the inks have.
public enum Theme: String, CaseIterable, Hashable, Sendable {
  /// Only the sixteen colours that the person's own terminal defines, on its own background.
  case terminal
  /// Fixed light colours on black.
  case dark
  /// Fixed dark colours on white; the best one for projectors.
  case light
  /// Pure white on black, with bold and underline instead of hues.
  case highContrast
  /// No colour at all: bold, reverse and underline only.
  case colourless
}

extension Theme {
  /// The one that comes next when somebody looks for what can be read in a hall; without colour it stays so.
  public var next: Theme {
    switch self {
    case .terminal: .light
    case .light: .dark
    case .dark: .highContrast
    case .highContrast: .terminal
    case .colourless: .colourless
    }
  }
}
