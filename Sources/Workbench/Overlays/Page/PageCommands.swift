import Canvas
import Workshop

/// The keys of a page; none of them can be given as a command.
extension CommandTable {
  static let pageRows: [WorkbenchCommand] = [
    WorkbenchCommand(
      "page.open", "Open what is chosen", "Open what is chosen in a page.",
      keys: [.key(.enter, .page)], hint: .hint("open", 1, .page), isListed: false,
      unavailable: { $0.whyNothingOpens },
      perform: { (state, _) throws(Rejection) in try state.openPageItem() }),
    step("page.close", "Close", [.escape, .character("q")], .page, hint: .hint("back", 2, .page)) {
      $0.overlays.removeLast()
    },
    step(
      "page.leave", "Close, where there is nothing to choose", [.enter], .page,
      unavailable: { $0.pageLayout?.items.isEmpty == true ? nil : "Esc goes back." }
    ) { $0.overlays.removeLast() },
    step("page.up", "Up", [.up, .character("k")], .page) { state in
      state.changePage { $0.step(by: -1) }
    },
    step(
      "page.down", "Down", [.down, .character("j")], .page,
      hint: WorkbenchCommand.Hint(
        label: { ($0.pageLayout?.items.count ?? 0) > 1 ? "choose" : "scroll" }, rank: 3,
        contexts: [.page]),
      unavailable: { $0.whyPageStands }
    ) { state in state.changePage { $0.step(by: 1) } },
    step("page.back", "A screen up", [.pageUp], .page) { state in
      state.scrollPage(by: 4 - state.size.rows)
    },
    step("page.forward", "A screen down", [.pageDown, .character(" ")], .page) { state in
      state.scrollPage(by: state.size.rows - 4)
    },
    step("page.first", "Top", [.home], .page) { state in state.changePage { $0.goToTop() } },
    step("page.last", "End", [.end], .page) { state in state.changePage { $0.goToEnd() } },
  ]
}
