import Canvas
import Workshop

/// Help for what is on the screen, made from the command table.
enum HelpPage {
  static let title = "Help"

  static func page(for context: WorkbenchCommand.Context, in state: WorkbenchState) -> Page {
    if state.isLinear { return linear(state) }
    var lines: [Page.Line] = []
    if context == .run { lines += StageHelp.lines(state) }
    lines += section(context, keys(in: context, state))
    if context == .run { lines += section(.menu, letters(state)) }
    if context == .replay {
      lines += [
        .init("Signs on the timeline", .heading), .init(Timeline.Mark.Kind.legend, indent: 2),
        .init(""),
      ]
    }
    if CommandTable.row("palette.show")?.key(in: context) != nil {
      lines.append(.init("Ctrl+P lists all commands, also those without a key.", .secondary))
    }
    if context == .run { lines += StageHelp.last }
    return Page(title: title, lines: lines)
  }

  /// Help for linear mode, where there are no keys.
  private static func linear(_ state: WorkbenchState) -> Page {
    let rows = CommandTable.listed.filter {
      $0.places.contains(state.place.name) && $0.unavailable(state) == nil
    }
    let commands = rows.map { Page.Line("\($0.usage). \($0.title)") }
    return Page(
      title: title,
      lines: [
        .init("How it works", .heading), .init(state.here.lineHelp(state)),
      ]
        + [state.stage.flatMap { state.stageRow?.purpose($0) }].compactMap(\.self).map { .init($0) }
        + [
          .init(
            "A line that begins with a colon is a command. What stands in brackets may be left out."
          ),
          .init(
            "In the words: @P4 says who, @A which table, /stories where it belongs, +G3+G7 what it joins."
          ),
          .init("Commands that can be given now", .heading),
        ] + commands)
  }

  private static func section(
    _ context: WorkbenchCommand.Context, _ keys: [Page.Line]
  ) -> [Page.Line] {
    keys.isEmpty ? [] : [.init("Keys in \(context.words)", .heading)] + keys + [.init("")]
  }

  private static func keys(
    in context: WorkbenchCommand.Context, _ state: WorkbenchState
  ) -> [Page.Line] {
    var uncovered = state
    uncovered.overlays = []
    return CommandTable.rows.compactMap { row in
      guard row.unavailable(uncovered) == nil else { return nil }
      let keys = row.keys.filter { $0.contexts.contains(context) }.map(\.key.name)
      guard !keys.isEmpty else { return nil }
      return line(keys.joined(separator: ", "), row.title)
    }
  }

  /// The letters in the menu of what is chosen, or of what an arrow would choose.
  private static func letters(_ state: WorkbenchState) -> [Page.Line] {
    var chosen = state
    chosen.overlays = []
    if chosen.selected == nil { chosen.move(.down) }
    guard chosen.selected != nil else { return [] }
    return ItemMenu(chosen).entries.map { line(String($0.letter), $0.label) }
  }

  private static func line(_ keys: String, _ words: String) -> Page.Line {
    Page.Line("\(ScreenForm.padded(keys, toColumns: 18)) \(words)", indent: 2)
  }
}
