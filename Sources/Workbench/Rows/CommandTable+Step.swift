import Canvas
import Workshop

/// Keys of lists.
extension CommandTable {
  /// A key that everybody knows, so that only the help of its screen lists it.
  static func step(
    _ id: String, _ title: String, _ keys: [KeyPress], _ context: WorkbenchCommand.Context,
    hint: WorkbenchCommand.Hint? = nil,
    unavailable: @escaping @Sendable (WorkbenchState) -> String? = { _ in nil },
    _ change: @escaping @Sendable (inout WorkbenchState) -> Void
  ) -> WorkbenchCommand {
    WorkbenchCommand(
      id, title, "\(title) in \(context.words).",
      keys: keys.map { .init(key: $0, contexts: [context]) }, hint: hint, isListed: false,
      unavailable: unavailable,
      perform: { (state, _) throws(Rejection) in
        change(&state)
        return []
      })
  }
}
