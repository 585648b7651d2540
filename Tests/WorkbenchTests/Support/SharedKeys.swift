import Canvas
import Workbench

@testable import Rehearsals

/// Keys that several rows of the command table share, and what may never come of it.
enum SharedKeys {
  /// By context and key, the rows of those keys that have more than one.
  static let rows: [WorkbenchCommand.Context: [KeyPress: [WorkbenchCommand]]] = {
    var table: [WorkbenchCommand.Context: [KeyPress: [WorkbenchCommand]]] = [:]
    for row in CommandTable.rows {
      for binding in row.keys {
        for context in binding.contexts {
          table[context, default: [:]][binding.key, default: []].append(row)
        }
      }
    }
    return table.mapValues { keys in keys.filter { $0.value.count > 1 } }
  }()

  /// The keys that would mean two things now, in words.
  ///
  /// In the menu of a thing, a row means something only where it has a label.
  static func clashes(in state: WorkbenchState) -> [String] {
    (rows[state.context] ?? [:]).compactMap { key, rows in
      let meanings = rows.filter { row in
        row.unavailable(state) == nil
          && (state.context != .menu || row.hint?.label(state).isEmpty == false)
      }.map(\.id)
      return meanings.count > 1 ? "\(key.name): \(meanings.joined(separator: " and "))" : nil
    }
  }
}
