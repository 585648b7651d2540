import CColumns

/// The rule for one `Character` that is not a single ASCII scalar.
///
/// Measured on ten terminals: drawn in this way, nearly all clusters take the same columns in all of them.
struct ScreenFormRule {
  private(set) var glyph: ScreenForm.Glyph

  /// ncurses keeps one base and four marks for each cell, and drops any more without an error.
  private static let marksLimit = 4
  /// Without a limit, one cluster of a thousand joined syllables could never be drawn.
  private static let columnsLimit = 8

  init(_ cluster: String) {
    glyph = ScreenForm.Glyph(text: "", columns: 0)
    let scalars = nfc(cluster)
    guard let first = scalars.first else { return }
    if let special = Self.wholeCluster(first, scalars) {
      glyph = special
    } else {
      glyph = Self.drawn(scalars.filter { !$0.isNeverDrawn })
    }
  }

  /// Breaks, controls and flags, which are not built from a base and marks.
  private static func wholeCluster(
    _ first: Unicode.Scalar, _ scalars: [Unicode.Scalar]
  ) -> ScreenForm.Glyph? {
    switch first.value {
    case 0x0D where scalars.count == 2, 0x2028, 0x2029:
      return ScreenForm.Glyph(text: "⏎", columns: 1)
    case 0x1F1E6...0x1F1FF where scalars.dropFirst().first?.isRegionalIndicator != true:
      let letter = Unicode.Scalar(UInt8(first.value - 0x1F1E6) + UInt8(ascii: "A"))
      return ScreenForm.Glyph(text: String(letter), columns: 1)
    default:
      guard first.properties.generalCategory == .control else { return nil }
      return ScreenForm.Glyph(text: "\u{FFFD}", columns: 1)
    }
  }

  private static func drawn(_ scalars: [Unicode.Scalar]) -> ScreenForm.Glyph {
    guard let base = scalars.first(where: { !$0.isJoiner }) else {
      return ScreenForm.Glyph(text: "", columns: 0)
    }
    var text = String.UnicodeScalarView()
    var columns = 0
    var marks = 0
    for scalar in scalars {
      if scalar.isJoiner, !base.properties.isAlphabetic {
        // Where joiners make one emoji of several, the first of them stands for all.
        if base.properties.isEmoji { break }
        continue
      }
      if text.isEmpty, scalar.isJoiner { continue }
      if scalar.isSkinTone, !text.isEmpty { continue }
      let width = Int(moot_columns(scalar.value))
      if width == 0 {
        if text.isEmpty {
          text.append("\u{25CC}")
          columns = 1
        }
        if marks < marksLimit { text.append(scalar) }
        marks += 1
      } else {
        let needed = abs(width)
        if columns + needed > columnsLimit { break }
        text.append(width < 0 ? "\u{FFFD}" : scalar)
        columns += needed
        marks = 0
      }
    }
    return ScreenForm.Glyph(text: String(text), columns: columns)
  }
}

extension Unicode.Scalar {
  /// Invisible, control or presentation scalars that no terminal needs; joiners are judged separately.
  fileprivate var isNeverDrawn: Bool {
    switch value {
    case 0x20E3, 0xFFF9...0xFFFB: true
    default: !isJoiner && properties.isDefaultIgnorableCodePoint
    }
  }

  /// ZERO WIDTH NON-JOINER and ZERO WIDTH JOINER, part of the spelling of Urdu, Persian and Indic words.
  fileprivate var isJoiner: Bool { value == 0x200C || value == 0x200D }

  fileprivate var isSkinTone: Bool { (0x1F3FB...0x1F3FF).contains(value) }

  fileprivate var isRegionalIndicator: Bool { (0x1F1E6...0x1F1FF).contains(value) }
}
