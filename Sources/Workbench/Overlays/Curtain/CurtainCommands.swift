import Canvas
import Workshop

/// The one key that lifts the curtain, and lets it down again.
extension CommandTable {
  static let curtainRows: [WorkbenchCommand] = [
    WorkbenchCommand(
      "curtain.turn", "Show or cover what is private",
      "Shows what is typed behind the curtain, or what was; the same key covers it again.",
      keys: [
        .key(.function(2), .run, .form, .page),
        // In a form no list of commands is at hand for keyboards that hide F2.
        .key(.control("r"), .form),
      ],
      hint: WorkbenchCommand.Hint(
        label: { $0.curtainLabel }, rank: 13, contexts: [.run, .form, .page]),
      unavailable: { $0.whyNoCurtain },
      perform: { (state, _) throws(Rejection) in
        state.turnCurtain()
        return []
      })
  ]
}
