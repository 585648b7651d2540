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
  /// Letters of the review come before what they mean elsewhere, so that is no second meaning.
  static func clashes(in state: WorkbenchState) -> [String] {
    (rows[state.context] ?? [:]).compactMap { key, rows in
      let meanings = rows.filter { $0.unavailable(state) == nil }.map(\.id)
      if meanings.first?.hasPrefix("review.") == true { return nil }
      return meanings.count > 1 ? "\(key.name): \(meanings.joined(separator: " and "))" : nil
    }
  }
}
