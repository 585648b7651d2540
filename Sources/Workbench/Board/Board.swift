import Canvas
import Workshop

/// What the middle of the run screen shows: sections of items.
struct Board {
  /// A titled group of items, one column of the board.
  struct Section {
    var title: String
    var items: [Item]
    /// What stands where there is no item.
    var empty = ""
    /// Whether it takes the full width, whatever stands below it.
    var isWide = false
    /// Whether it stands at the left of all that follows it, where there is room for both.
    var isBeside = false
  }

  /// One thing on the board.
  struct Item {
    var id: SpokenID?
    var text: String
    /// A line under the text where the item is selected; worked out from the session only then.
    var detail: (Shown) -> String = { _ in "" }
    var style = Style.text
    /// A line that is always under the text.
    var note = ""
    /// The most rows of text that it takes while it is not selected; `nil` where that follows from
    /// the size of the screen.
    var mostRows: Int?
  }

  var sections: [Section]
  /// Whether sections stand under each other, for items that need the full width.
  var isList = false

  /// Adds words to the line below each of these items.
  mutating func mark(_ ids: Set<SpokenID>, _ words: String) {
    guard !ids.isEmpty else { return }
    for section in sections.indices {
      for item in sections[section].items.indices {
        guard let id = sections[section].items[item].id, ids.contains(id) else { continue }
        let note = sections[section].items[item].note
        sections[section].items[item].note = note.isEmpty ? words : "\(note) · \(words)"
      }
    }
  }

  /// Leaves out what is said to whoever types, where a section has nothing to show yet.
  mutating func leaveOutHints() {
    for section in sections.indices { sections[section].empty = "" }
  }

  /// Whether there are words that terminals write from the right.
  ///
  /// A terminal that reorders them would carry along whatever stands to their right in the same row, so
  /// such a board has one column.
  var hasRightToLeftWords: Bool {
    sections.contains { section in
      section.items.contains { item in
        // Only such letters and their neighbours begin with these bytes.
        item.text.utf8.contains { (0xD6...0xE0).contains($0) }
          && item.text.unicodeScalars.contains { (0x0590...0x08FF).contains($0.value) }
      }
    }
  }
}
