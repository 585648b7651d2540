import Canvas
import Workshop

/// A row of the palette.
struct PaletteRow {
  var command: WorkbenchCommand
  /// Why it cannot be done now; `nil` where it can.
  var reason: String?
}

/// The palette.
extension WorkbenchState {
  /// The commands that fit what is typed, each with the reason why it cannot be done now: those that can
  /// be done first.
  func paletteRows(_ palette: Palette) -> [PaletteRow] {
    let rows = CommandTable.listed.filter { $0.places.contains(place.name) }
    let typed = palette.field.text
    var found = rows
    if !typed.isEmpty {
      found = Fuzzy.sorted(rows, by: typed) { "\($0.title) \($0.id)" }
      // A word of the explanation also finds its command, after those that are called so.
      let words = typed.lowercased()
      let ids = Set(found.map(\.id))
      found += rows.filter { !ids.contains($0.id) && $0.help.lowercased().contains(words) }
    }
    let told = found.map { PaletteRow(command: $0, reason: $0.unavailable(self)) }
    return told.filter { $0.reason == nil } + told.filter { $0.reason != nil }
  }

  mutating func movePaletteRow(by step: Int) {
    guard case .palette(var palette)? = overlays.last else { return }
    palette.row = min(max(palette.row + step, 0), max(paletteRows(palette).count - 1, 0))
    palette.isMoved = true
    overlays[overlays.endIndex - 1] = .palette(palette)
  }

  mutating func choosePaletteRow() throws(Rejection) -> [Effect] {
    guard case .palette(let palette)? = overlays.last else { return [] }
    let rows = paletteRows(palette)
    // A row that cannot be done says why below the list; Enter on it does nothing.
    guard rows.indices.contains(palette.row), rows[palette.row].reason == nil else { return [] }
    let row = rows[palette.row]
    overlays.removeLast()
    return try begin(row.command.id)
  }

  mutating func toggleHelp() {
    if case .page(let page)? = overlays.last, page.title == HelpPage.title {
      overlays.removeLast()
    } else {
      overlays.append(.page(HelpPage.page(for: context, in: self)))
    }
  }
}
