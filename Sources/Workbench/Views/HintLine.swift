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
    let rows = CommandTable.rows.filter { row in
      row.hint?.contexts.contains(context) == true && row.unavailable(state) == nil
    }
    let ranked = rows.sorted { ($0.hint?.rank ?? 99) < ($1.hint?.rank ?? 99) }
    var hints: [Hint] = []
    var column = 1
    for row in ranked {
      guard let key = row.key(in: context), let label = row.hint?.label(state), !label.isEmpty,
        CommandTable.row(for: key, in: context, state)?.id == row.id
      else { continue }
      let text = "\(name(key)) \(label)"
      let columns = ScreenForm.columns(of: text)
      guard column + columns < state.size.columns else { continue }
      hints.append(Hint(command: row.id, text: text, column: column))
      column += columns + 3
    }
    return hints
  }

  static func draw(_ state: WorkbenchState, on screen: inout Screen) {
    let row = state.size.rows - 1
    screen.fill(screen.region.row(row))
    for hint in hints(state) {
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
