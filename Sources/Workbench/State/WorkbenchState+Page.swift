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
    return layout.selected == nil ? "Move to something that can be opened first." : nil
  }

  /// Puts the page of what is chosen on top.
  mutating func openPageItem() {
    guard let layout = pageLayout, let line = layout.selected?.line,
      let id = layout.page.lines[line].item
    else { return }
    overlays.append(.page(page(of: id)))
  }

  /// Scrolls by so many rows.
  mutating func scrollPage(by step: Int) { changePage { $0.scroll(by: step) } }

  /// Walks over the page.
  mutating func changePage(_ change: (inout PageLayout) -> Void) {
    guard var layout = pageLayout else { return }
    change(&layout)
    overlays[overlays.endIndex - 1] = .page(layout.page)
  }
}
