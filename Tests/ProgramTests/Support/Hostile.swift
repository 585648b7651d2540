/// Text that tries to drive a terminal, and how to see whether any of it got through.
enum Hostile {
  /// A title of the window, colours, a question to the terminal, a bell, C1, and hidden directions.
  static let text =
    "Tea \u{1B}]0;owned\u{7} \u{1B}[31;7mred\u{1B}[6n \u{9B}5m \u{202E}desrever\u{202C} \u{2066}x\u{2069} end"

  /// The scalars of a text that a terminal could act on, in words; none where all is well.
  static func steering(in text: String) -> [String] {
    text.unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x0A, 0x09: false
      case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
      default: false
      }
    }.map { "U+\(String($0.value, radix: 16, uppercase: true))" }
  }
}
