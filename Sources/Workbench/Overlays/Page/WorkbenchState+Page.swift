import Canvas
import Workshop

/// The page on top.
extension WorkbenchState {
  /// The page on top as it lies on the screen; `nil` where something else is on top.
  var pageLayout: PageLayout? {
    guard case .page(let page)? = overlays.last else { return nil }
    return PageLayout(page, size)
  }

  /// Why Down would change nothing, in words.
  var whyPageStands: String? {
    guard let layout = pageLayout, !layout.isWhole || layout.items.count > 1 else {
      return "All of the page is seen."
    }
    return nil
  }

  /// Why nothing can be opened from the page, in words.
  var whyNothingOpens: String? {
    guard let layout = pageLayout, !layout.items.isEmpty else {
      return "There is nothing to open on this page."
    }
    guard layout.selected == nil else { return nil }
    if case .words(let field)? = layout.page.choice, !field.isEmpty {
      return "No answer here is like “\(field.text.trimmingBlanks)”. Down chooses."
    }
    return layout.page.choice == nil
      ? "Move to something that can be opened first." : "Nothing is chosen yet. Down chooses."
  }

  /// Opens what is chosen: puts its page on top, or does what it says.
  mutating func openPageItem() throws(Rejection) -> [Effect] {
    guard let layout = pageLayout, let line = layout.selected?.line,
      let target = layout.page.lines[line].target
    else { return [] }
    switch target {
    case .item(let id):
      overlays.append(.page(here.page(of: id, self)))
      return []
    case .moment(let event, let session, let words):
      return [.replay(session, at: event?.text, saying: words)]
    case .command(let id, let arguments):
      if layout.page.choice == .letters { overlays.removeLast() }
      return try begin(id, arguments)
    case .action(let id, let session):
      if let step = review?.chain { review?.trail.append(step) }
      return [.review(session, at: id)]
    }
  }

  /// Takes a key on a page on which something is chosen by letters; `false` where it means nothing there.
  mutating func choose(_ key: KeyPress, on page: Page) -> Bool {
    switch (page.choice, key) {
    case (.letters, .character(let letter)): takeMenuLetter(letter)
    case (.words(var field), _):
      guard field.handle(key) else { return false }
      var page = page
      page.choice = .words(field)
      page.selected = page.line(saying: field.text)
      message = nil
      overlays[overlays.endIndex - 1] = .page(page)
      changePage { $0.showSelected() }
    default: return false
    }
    return true
  }

  /// Scrolls down by a number of rows; up where it is negative.
  mutating func scrollPage(by step: Int) { changePage { $0.scroll(by: step) } }

  /// Moves over the page with the arrow and paging keys.
  mutating func changePage(_ change: (inout PageLayout) -> Void) {
    guard var layout = pageLayout else { return }
    change(&layout)
    overlays[overlays.endIndex - 1] = .page(layout.page)
  }
}
