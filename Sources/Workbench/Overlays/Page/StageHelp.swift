import Canvas
import Workshop

/// What help says first: what this stage is for and how to go on, in at most ten lines.
enum StageHelp {
  static func lines(_ state: WorkbenchState) -> [Page.Line] {
    let rule = state.entryRule
    let title = state.stage.map { "What “\($0.title)” is for" } ?? "Here and now"
    let purpose = state.stage.flatMap { state.stageRow?.purpose($0) }
    let sentences = [
      purpose, "Type, then Enter: \(rule.enterLabel). The line takes: \(rule.label).",
      inTheWords(state),
      "Letters are words; Enter alone opens the menu of what Up chose.",
      "Page Down goes on to the next stage, Page Up back. Ctrl+Z takes back the last thing.",
    ]
    return [.init(title, .heading)]
      + sentences.compactMap(\.self).map { Page.Line($0, indent: 2) } + [.init("")]
  }

  /// What help says last, below the keys.
  static let last = [
    Page.Line(
      "Esc closes what is open and otherwise does nothing. F10 or “quit” leaves.", .secondary),
    Page.Line("Colours (default, light, dark, high contrast): Ctrl+P, then “colours”.", .secondary),
  ]

  /// What can be said inside the words of this stage; `nil` for nothing.
  private static func inTheWords(_ state: WorkbenchState) -> String? {
    guard let row = state.stageRow, row.cardType != nil || row.takesLinks else { return nil }
    let parts = [
      "@P4 says who", state.session.people.tables.isEmpty ? nil : "@A which table",
      state.entryCategories.first.map { "/\($0.id) where it belongs" },
      row.takesLinks ? "+G3+G7 what it joins" : nil,
    ]
    return "In the words: " + parts.compactMap(\.self).joined(separator: ", ") + "."
  }
}
