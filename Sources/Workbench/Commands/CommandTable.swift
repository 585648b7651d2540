public import Canvas

/// The one table of commands.
///
/// Key handling, the hint line, help, the palette, linear mode and `Docs/Keys.md` are all made from
/// it.
public enum CommandTable {
  /// All rows, in the order in which help lists them.
  public static let rows: [WorkbenchCommand] =
    entryRows + stageRows + cardRows + choosingRows + roundRows + actionRows + peopleRows
    + noteRows + closingRows + sessionRows + movingRows + startRows + formRows + paletteRows
    + pageRows

  private static let byID = Dictionary(
    rows.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })

  private static let byKey: [WorkbenchCommand.Context: [KeyPress: WorkbenchCommand]] = {
    var table: [WorkbenchCommand.Context: [KeyPress: WorkbenchCommand]] = [:]
    for row in rows {
      for binding in row.keys {
        for context in binding.contexts where table[context, default: [:]][binding.key] == nil {
          table[context, default: [:]][binding.key] = row
        }
      }
    }
    return table
  }()

  /// The row with an id.
  public static func row(_ id: String) -> WorkbenchCommand? { byID[id] }

  /// The row whose key works in a context.
  public static func row(for key: KeyPress, in context: WorkbenchCommand.Context)
    -> WorkbenchCommand?
  { byKey[context]?[key] }

  /// The rows that can be given as commands, in the palette and in linear mode.
  public static var listed: [WorkbenchCommand] { rows.filter(\.isListed) }
}
