import Canvas
import Workshop

/// A click on a hint does its command; a click on a row or an item chooses it.
extension WorkbenchState {
  /// Takes a click: on a hint, on a row of what lies on top, on the screen.
  mutating func click(at point: Point) -> [Effect] {
    if let id = HintLine.command(at: point, self), let row = CommandTable.row(id) {
      return run(row, Arguments())
    }
    return overlays.isEmpty ? here.click(at: point, &self) : clickRow(at: point)
  }

  mutating func wheel(by step: Int) -> [Effect] {
    switch overlays.last {
    case .page: scrollPage(by: step)
    case .form: moveFormOption(by: step.signum())
    case .palette: movePaletteRow(by: step.signum())
    case nil: here.wheel(by: step, &self)
    }
    return []
  }

  /// Chooses the row of a list that was clicked; a second click on it takes it.
  mutating func clickRow(at point: Point) -> [Effect] {
    guard let index = rowIndex(at: point) else { return [] }
    let isChosen: Bool
    switch overlays.last {
    case .form(var form):
      isChosen = form.option == index
      form.option = index
      overlays[overlays.endIndex - 1] = .form(form)
    case .palette(var palette):
      isChosen = palette.row == index
      palette.row = index
      overlays[overlays.endIndex - 1] = .palette(palette)
    case .page(var page):
      isChosen = page.selected == index
      page.selected = index
      overlays[overlays.endIndex - 1] = .page(page)
    case nil: isChosen = here.choose(index, &self)
    }
    guard isChosen, let row = CommandTable.row(for: .enter, in: context, self) else { return [] }
    return run(row, Arguments())
  }

  /// The row at a place of the screen, in whatever list lies on top; on a page, the line that can be
  /// opened there.
  private func rowIndex(at point: Point) -> Int? {
    switch overlays.last {
    case .form(let form): FormView.list(form, self).index(at: point)
    case .palette(let palette): PaletteView.list(palette, self).index(at: point)
    case .page: pageLayout?.item(at: point)?.line
    case nil: here.list(self)?.index(at: point)
    }
  }
}
