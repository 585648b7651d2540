import Canvas
import Workshop

/// The palette.
extension WorkbenchState {
  /// The commands that fit what is typed: those that can be done now first.
  func paletteRows(_ palette: Palette) -> [WorkbenchCommand] {
    let rows = CommandTable.listed.filter { $0.places.contains(place) }
    let typed = palette.field.text
    var found = rows
    if !typed.isEmpty {
      found = Fuzzy.sorted(rows, by: typed) { "\($0.title) \($0.id)" }
      // A word of the explanation also finds its command, after those that are called so.
      let words = typed.lowercased()
      let ids = Set(found.map(\.id))
      found += rows.filter { !ids.contains($0.id) && $0.help.lowercased().contains(words) }
    }
    return found.filter { $0.unavailable(self) == nil }
      + found.filter { $0.unavailable(self) != nil }
  }

  mutating func movePaletteRow(by step: Int) {
    guard case .palette(var palette)? = overlays.last else { return }
    palette.row = min(max(palette.row + step, 0), max(paletteRows(palette).count - 1, 0))
    overlays[overlays.endIndex - 1] = .palette(palette)
  }

  mutating func choosePaletteRow() throws(Rejection) -> [Effect] {
    guard case .palette(let palette)? = overlays.last else { return [] }
    let rows = paletteRows(palette)
    // A row that cannot be done says why below the list; Enter on it does nothing.
    guard rows.indices.contains(palette.row), rows[palette.row].unavailable(self) == nil else {
      return []
    }
    let row = rows[palette.row]
    overlays.removeLast()
    return try begin(row.id)
  }

  mutating func toggleHelp() {
    if case .page(let page)? = overlays.last, page.title == HelpPage.title {
      overlays.removeLast()
    } else {
      overlays.append(.page(HelpPage.page(for: context, in: self)))
    }
  }
}
