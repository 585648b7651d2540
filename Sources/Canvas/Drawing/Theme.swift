/// Which colours the inks have.
public enum Theme: String, CaseIterable, Hashable, Sendable {
  /// The terminal's own letters on its own background, with the few hues that can be read on any.
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
