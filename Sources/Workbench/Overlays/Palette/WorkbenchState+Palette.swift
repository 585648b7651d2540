import Canvas
import Workshop

/// A row of the palette.
struct PaletteRow {
  var command: WorkbenchCommand
  /// Why it cannot be done now; `nil` where it can.
  var reason: String?
  /// Whether its title or its explanation holds what is typed.
  var holds: Bool { rank < Self.nearly }
  /// How well it fits what is typed, 0 best: its title before its explanation.
  fileprivate var rank: Int

  fileprivate static let nearly = 2 * LookUp.Fit.part.rawValue + 1

  fileprivate init?(_ command: WorkbenchCommand, _ typed: LookUp, _ state: WorkbenchState) {
    let title = typed.fit(command.title, id: command.id)
    if let title, title.holds {
      rank = title.rawValue
    } else if let help = typed.fit("\(command.title) \(command.help)", id: command.id), help.holds {
      rank = LookUp.Fit.part.rawValue + help.rawValue
    } else if title != nil {
      rank = Self.nearly
    } else {
      return nil
    }
    self.command = command
    reason = command.unavailable(state)
  }
}

/// The palette.
extension WorkbenchState {
  /// The commands that fit what is typed, each with the reason why it cannot be done now.
  ///
  /// Of those that fit equally well, those that can be done come first, and of these what belongs to the
  /// stage.
  func paletteRows(_ palette: Palette) -> [PaletteRow] {
    let typed = LookUp(palette.field.text)
    let nouns = stageRow?.nouns ?? []
    let rows = CommandTable.listed.filter { $0.places.contains(place.name) }
      .compactMap { PaletteRow($0, typed, self) }
    func order(_ row: (offset: Int, element: PaletteRow)) -> (Int, Int, Int, Int) {
      let isOfStage = nouns.contains { row.element.command.id.hasPrefix("\($0).") }
      return (
        row.element.rank, row.element.reason == nil ? 0 : 1, isOfStage ? 0 : 1, row.offset
      )
    }
    return rows.enumerated().sorted { order($0) < order($1) }.map(\.element)
  }

  /// The row that is chosen before anybody moves; none where no row holds what is typed, unless it is the
  /// only one.
  func firstRow(_ palette: Palette) -> Int {
    let rows = paletteRows(palette)
    return rows.count == 1 || rows.first?.holds != false ? 0 : -1
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
