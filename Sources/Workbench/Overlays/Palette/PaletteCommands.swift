import Canvas
import Workshop

/// The keys of the palette; none of them can be given as a command.
extension CommandTable {
  static let paletteRows: [WorkbenchCommand] = [
    WorkbenchCommand(
      "palette.choose", "Do it", "Does what is chosen.",
      keys: [.key(.enter, .palette)], hint: .hint("do it", 1, .palette), isListed: false,
      perform: { (state, _) throws(Rejection) in try state.choosePaletteRow() }),
    step("palette.up", "Up", [.up], .palette) { $0.movePaletteRow(by: -1) },
    step("palette.down", "Down", [.down], .palette, hint: .hint("choose", 3, .palette)) {
      $0.movePaletteRow(by: 1)
    },
    step(
      "palette.close", "Close", [.escape, .control("p")], .palette, hint: .hint("back", 2, .palette)
    ) {
      $0.overlays.removeLast()
    },
  ]
}
