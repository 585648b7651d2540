extension Screen {
  /// Replaces every character that is not ASCII, for terminals that can show nothing else.
  ///
  /// Our own drawing characters become similar ones, letters lose their marks (`ŵ` becomes `w`), and
  /// anything else becomes `?`. Columns and styles stay as they are.
  public mutating func toASCII() {
    for index in cells.indices {
      let cell = cells[index]
      if cell.columns == 0 {
        cells[index] = Cell(text: "?", columns: 1, style: cell.style)
      } else if cell.columns > 1 || !cell.text.utf8.allSatisfy({ $0 < 0x80 }) {
        cells[index] = Cell(text: asciiSign(for: cell.text), columns: 1, style: cell.style)
      }
    }
  }
}

/// One printable ASCII character that stands for a screen form.
private func asciiSign(for text: String) -> String {
  if let sign = asciiSigns[text] { return sign }
  guard let base = nfd(text).first, base.isASCII, base.value >= 0x20 else { return "?" }
  return String(base)
}

private let asciiSigns: [String: String] = [
  "─": "-", "━": "-", "│": "|", "┃": "|", "┌": "+", "┐": "+", "└": "+", "┘": "+", "├": "+",
  "┤": "+", "┬": "+", "┴": "+", "┼": "+", "╭": "+", "╮": "+", "╰": "+", "╯": "+", "═": "=",
  "█": "#", "▓": "#", "▒": "=", "░": "-", "▀": "#", "▄": "#", "▏": "|", "▌": "|", "▐": "|",
  "■": "#", "□": "o", "▪": "*", "▫": "o", "●": "*", "○": "o", "◌": "o", "◆": "*", "◇": "o",
  "•": "*", "·": "-", "★": "*", "☆": "o", "✓": "x", "✔": "x", "✗": "-", "✘": "-", "…": "~",
  "▸": ">", "▹": ">", "▶": ">", "▾": "v", "▼": "v", "▴": "^", "◂": "<", "◀": "<", "›": ">",
  "‹": "<",
  "»": ">", "«": "<", "→": ">", "←": "<", "↑": "^", "↓": "v", "↔": "-", "⇒": ">", "⏎": "/",
  "–": "-", "—": "-", "−": "-", "‐": "-", "‑": "-", "‘": "'", "’": "'", "‚": ",", "“": "\"",
  "”": "\"", "„": "\"", "×": "x", "÷": "/", "≤": "<", "≥": ">", "≈": "~", "±": "+", "�": "?",
  "\u{A0}": " ", "£": "L", "€": "E", "ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D",
  "ß": "s", "æ": "a", "Æ": "A", "œ": "o", "Œ": "O", "ð": "d", "Ð": "D", "þ": "t", "Þ": "T",
  "ı": "i",
]
