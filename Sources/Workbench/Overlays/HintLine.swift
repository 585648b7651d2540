import Canvas
import Workshop

/// The hint line: help pinned first, then what matters most here.
///
/// Every hint can be clicked.
enum HintLine {
  struct Hint {
    var command: String
    var text: String
    var column: Int
  }

  /// The hints that fit, with their places.
  static func hints(_ state: WorkbenchState) -> [Hint] {
    let context = state.context
    var hints: [Hint] = []
    var column = 1
    for row in CommandTable.hinted(in: context) {
      guard column < state.size.columns else { break }
      // The label is asked last, because what a key would do now may take a look at the session.
      guard let key = row.key(in: context), row.unavailable(state) == nil,
        let label = row.hint?.label(state), !label.isEmpty
      else { continue }
      // The letters of a menu stand in the menu itself.
      if context == .menu, case .character = key { continue }
      let text = "\(name(key)) \(label)"
      let columns = ScreenForm.columns(of: text)
      guard column + columns < state.size.columns,
        CommandTable.row(for: key, in: context, state)?.id == row.id
      else { continue }
      hints.append(Hint(command: row.id, text: text, column: column))
      column += columns + 3
    }
    return hints
  }

  static func draw(_ state: WorkbenchState, on screen: inout Screen) {
    let row = state.size.rows - 1
    screen.fill(screen.region.row(row))
    let hints = hints(state)
    let end = hints.last.map { $0.column + ScreenForm.columns(of: $0.text) + 3 } ?? 1
    let aside = state.here.aside(state)
    if end + ScreenForm.columns(of: aside) < state.size.columns {
      screen.writeAtRight(aside, in: screen.region.row(row).inset(columns: 1), style: .secondary)
    }
    for hint in hints {
      let key = hint.text.prefix { $0 != " " }
      screen.write(hint.text, at: Point(column: hint.column, row: row), style: .secondary)
      screen.write(String(key), at: Point(column: hint.column, row: row), style: .heading)
    }
  }

  /// The command whose hint stands at a place.
  static func command(at point: Point, _ state: WorkbenchState) -> String? {
    guard point.row == state.size.rows - 1 else { return nil }
    return hints(state).last { hint in
      point.column >= hint.column && point.column < hint.column + ScreenForm.columns(of: hint.text)
    }?.command
  }

  private static func name(_ key: KeyPress) -> String {
    switch key {
    case .pageDown: "PgDn"
    case .pageUp: "PgUp"
    default: key.name
    }
  }
}
