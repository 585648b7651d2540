public import Canvas
import Workshop

extension WorkbenchState {
  /// The screen: a value that depends on the state alone.
  public var screen: Screen {
    var screen = Screen(size: size)
    guard size.columns >= RunLayout.smallest.columns, size.rows >= RunLayout.smallest.rows else {
      TooSmallView.draw(self, on: &screen)
      return screen
    }
    here.draw(self, on: &screen)
    switch overlays.last {
    case .form(let form): FormView.draw(form, self, on: &screen)
    case .palette(let palette): PaletteView.draw(palette, self, on: &screen)
    case .page(let page): PageView.draw(page, self, on: &screen)
    case nil: break
    }
    HintLine.draw(self, on: &screen)
    return screen
  }
}

/// A window too small to work in: everything is kept, and one sentence says what to do.
enum TooSmallView {
  static func draw(_ state: WorkbenchState, on screen: inout Screen) {
    let sentence = "The window is too small; make it larger. Everything is saved."
    screen.write(lines: TextWrapping.wrap(sentence, columns: state.size.columns), in: screen.region)
    screen.cursor = .zero
  }
}
