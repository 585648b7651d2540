import Canvas
import Workshop

/// The keys of a page; none of them can be given as a command.
extension CommandTable {
  static let pageRows: [WorkbenchCommand] = [
    WorkbenchCommand(
      "page.open", "Open what is chosen", "Open what is chosen in a page.",
      keys: [.key(.enter, .page, .menu)],
      hint: .init(
        label: { $0.context == .menu ? "do it" : "open" }, rank: 1, contexts: [.page, .menu]),
      isListed: false,
      unavailable: { $0.whyNothingOpens },
      perform: { (state, _) throws(Rejection) in try state.openPageItem() }),
    WorkbenchCommand(
      "page.close", "Close", "Closes what is open.",
      keys: [.key(.escape, .page, .menu), .key(.character("q"), .page)],
      hint: .hint("back", 2, .page, .menu), isListed: false,
      perform: { (state, _) throws(Rejection) in
        if state.context == .menu { state.message = nil }
        state.overlays.removeLast()
        return []
      }),
    step(
      "page.leave", "Close, where there is nothing to choose", [.enter], .page,
      unavailable: { $0.pageLayout?.items.isEmpty == true ? nil : "Esc goes back." }
    ) { $0.overlays.removeLast() },
    onPage("page.up", "Up", [.key(.up, .page, .menu), .key(.character("k"), .page)]) { state in
      state.changePage { $0.step(by: -1) }
    },
    onPage(
      "page.down", "Down", [.key(.down, .page, .menu), .key(.character("j"), .page)],
      hint: WorkbenchCommand.Hint(
        label: { ($0.pageLayout?.items.count ?? 0) > 1 ? "choose" : "scroll" }, rank: 3,
        contexts: [.page, .menu]),
      unavailable: { $0.whyPageStands }
    ) { state in state.changePage { $0.step(by: 1) } },
    onPage("page.back", "A screen up", [.key(.pageUp, .page, .menu)]) { state in
      state.scrollPage(by: 4 - state.size.rows)
    },
    onPage(
      "page.forward", "A screen down",
      [.key(.pageDown, .page, .menu), .key(.character(" "), .page)]
    ) { state in
      state.scrollPage(by: state.size.rows - 4)
    },
    onPage("page.first", "Top", [.key(.home, .page, .menu)]) { state in
      state.changePage { $0.goToTop() }
    },
    onPage("page.last", "End", [.key(.end, .page, .menu)]) { state in
      state.changePage { $0.goToEnd() }
    },
  ]

  private static func onPage(
    _ id: String, _ title: String, _ keys: [WorkbenchCommand.Binding],
    hint: WorkbenchCommand.Hint? = nil,
    unavailable: @escaping @Sendable (WorkbenchState) -> String? = { _ in nil },
    _ change: @escaping @Sendable (inout WorkbenchState) -> Void
  ) -> WorkbenchCommand {
    WorkbenchCommand(
      id, title, "\(title) in a page or a menu.", keys: keys, hint: hint, isListed: false,
      unavailable: unavailable,
      perform: { (state, _) throws(Rejection) in
        change(&state)
        return []
      })
  }
}
