import CNcurses
import Canvas

/// The colours of one ink: numbers of the terminal's palette, -1 for its own default.
struct InkColours: Hashable, Sendable {
  var letters: Int32
  var background: Int32

  /// Whether both are the terminal's own, as without any colour.
  var areOwn: Bool { letters < 0 && background < 0 }
}

extension Theme {
  /// The colours of an ink, or nil if the theme or the terminal has none.
  ///
  /// All were measured: in the fixed themes every ink has a contrast of at least 4.5 to its background,
  /// and with the terminal's own background, which nobody knows, at least 4.5 to black and to white. Where
  /// there are too few colours for that, no hue is used at all.
  /// - Parameters:
  ///   - ink: The role.
  ///   - count: How many colours the terminal has.
  /// - Returns: Letters and background.
  func colours(of ink: Ink, count: Int32) -> InkColours? {
    guard count >= 8 else { return nil }
    switch self {
    case .colourless: return nil
    case .terminal:
      return InkColours(letters: count >= 256 ? middleColour(of: ink) : -1, background: -1)
    case .dark:
      return count >= 256
        ? InkColours(letters: darkColour(of: ink), background: 16)
        : InkColours(letters: coarseDarkColour(of: ink), background: 0)
    case .light:
      return count >= 256
        ? InkColours(letters: lightColour(of: ink), background: 231)
        : InkColours(letters: coarseLightColour(of: ink), background: 7)
    case .highContrast:
      return count >= 256
        ? InkColours(letters: 231, background: 16) : InkColours(letters: 7, background: 0)
    }
  }

  /// Attributes that stand for an ink where it has no hue of its own, or one that a background that nobody
  /// knows may swallow.
  func attributes(of ink: Ink) -> UInt32 {
    guard self == .highContrast || self == .terminal else { return 0 }
    switch ink {
    case .text, .secondary, .good: return 0
    case .focus: return moot_bold()
    case .watch: return moot_underlined()
    case .problem: return moot_bold() | moot_underlined()
    }
  }

  /// Hues of middle lightness, which can be read on black and on white.
  private func middleColour(of ink: Ink) -> Int32 {
    switch ink {
    case .text, .secondary: -1
    case .focus: 63
    case .good: 29
    case .watch: 131
    case .problem: 163
    }
  }

  /// Never a pair of red and green, and no grey on grey: bright black is unreadable in many schemes.
  private func coarseDarkColour(of ink: Ink) -> Int32 {
    switch ink {
    case .text, .secondary: 7
    case .focus: 6
    case .good: 2
    case .watch: 3
    case .problem: 5
    }
  }

  private func darkColour(of ink: Ink) -> Int32 {
    switch ink {
    case .text: 255
    case .secondary: 250
    case .focus: 117
    case .good: 36
    case .watch: 220
    case .problem: 208
    }
  }

  private func lightColour(of ink: Ink) -> Int32 {
    switch ink {
    case .text: 16
    case .secondary: 238
    case .focus: 24
    case .good: 23
    case .watch: 94
    case .problem: 125
    }
  }

  private func coarseLightColour(of ink: Ink) -> Int32 {
    switch ink {
    case .text, .secondary, .good: 0
    case .focus: 4
    case .watch: 5
    case .problem: 1
    }
  }
}
