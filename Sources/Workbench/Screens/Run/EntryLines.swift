import Canvas
import Workshop

/// The entry line as it is seen: it grows, so that the beginning of a long sentence stays in sight while
/// somebody still speaks.
struct EntryLines {
  /// The most rows that it takes; of what is longer, those around the cursor are seen.
  static let mostRows = 3
  /// Longer texts are pasted, not spoken; one row of them is seen, so that each key stays quick.
  private static let longest = 4096

  /// What stands before the words.
  let label: String
  /// What stands at the right of the first row.
  let saved: String
  /// The words, at least one row of them.
  let lines: [String]
  /// The place of the cursor in them.
  let cursor: Point

  init(_ state: WorkbenchState, columns: Int) {
    saved = Self.saved(state)
    let rest = max(columns - ScreenForm.columns(of: saved) - 2, 4)
    label = ScreenForm.truncated(state.entryRule.label, toColumns: rest / 2) + " ▸ "
    let room = max(rest - ScreenForm.columns(of: label), 2)
    let field = state.drawnEntry
    let count = field.text.utf8.count
    guard count >= room, count <= Self.longest else {
      let (text, column) = field.visible(columns: room)
      (lines, cursor) = ([text], Point(column: column, row: 0))
      return
    }
    let (all, place) = field.lines(columns: room)
    let first = max(0, min(place.row - Self.mostRows + 1, all.count - Self.mostRows))
    lines = Array(all[first...].prefix(Self.mostRows))
    cursor = Point(column: place.column, row: place.row - first)
  }

  private static func saved(_ state: WorkbenchState) -> String {
    if state.saving.readOnly != nil { return "read-only" }
    return state.saving.trouble == nil ? "\(state.saving.saved) saved" : "NOT SAVED"
  }
}
