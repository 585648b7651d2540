public import Canvas

/// The one table of commands.
///
/// Key handling, the hint line, help, the palette, linear mode and `Docs/Keys.md` are all made from
/// it.
public enum CommandTable {
  private static let byID = Dictionary(
    rows.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })

  private static let byKey: [WorkbenchCommand.Context: [KeyPress: [WorkbenchCommand]]] = {
    var table: [WorkbenchCommand.Context: [KeyPress: [WorkbenchCommand]]] = [:]
    for row in rows {
      for binding in row.keys {
        for context in binding.contexts {
          table[context, default: [:]][binding.key, default: []].append(row)
        }
      }
    }
    return table
  }()

  private static let byHint = Dictionary(
    uniqueKeysWithValues: WorkbenchCommand.Context.allCases.map { context in
      let hinted = rows.filter { $0.hint?.contexts.contains(context) == true }
      return (context, hinted.sorted { ($0.hint?.rank ?? 99) < ($1.hint?.rank ?? 99) })
    })

  /// The rows that have a place in the hint line of a context, those that stay longest first.
  static func hinted(in context: WorkbenchCommand.Context) -> [WorkbenchCommand] {
    byHint[context] ?? []
  }

  /// The row with an id.
  public static func row(_ id: String) -> WorkbenchCommand? { byID[id] }

  /// The row whose key works in a context.
  ///
  /// Where rows share a key, it is the one that can be done now; if none can, the first one, which
  /// says why.
  public static func row(
    for key: KeyPress, in context: WorkbenchCommand.Context, _ state: WorkbenchState
  ) -> WorkbenchCommand? {
    let rows = byKey[context]?[key] ?? []
    guard rows.count > 1 else { return rows.first }
    return rows.first { $0.unavailable(state) == nil } ?? rows.first
  }

  /// The rows that can be given as commands, in the palette and in linear mode.
  public static let listed: [WorkbenchCommand] = rows.filter(\.isListed)
}
