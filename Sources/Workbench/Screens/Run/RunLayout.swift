import Canvas
import Workshop

/// Where things stand on the run screen, in cells.
struct RunLayout {
  /// The smallest screen that is drawn; below it one sentence asks for more room.
  static let smallest = Size(columns: 40, rows: 12)

  var header: Region
  /// The agenda in one line, below the header; no rows where the agenda is a list or there is little room.
  var agendaLine: Region
  /// The agenda as a list; no columns where it is a line.
  var agenda: Region
  var prompt: Region
  /// What stands in it, on which the place of the board depends.
  var promptLines: [(text: String, style: Style)]
  var board: BoardSpace
  var status: Region
  /// What stands in it.
  var statusLines: StatusLines
  var entry: Region
  /// What stands in it, on which the place of the board depends as well.
  var entryLines: EntryLines
  var hints: Region
  /// What overlays cover.
  var middle: Region

  /// Divides the screen.
  ///
  /// - Parameters:
  ///   - state: What stands on it.
  ///   - rowsBelow: How many rows stand below the board where those are not the status, a rule, the entry
  ///     line and the hints; the stages are among them, so that no agenda stands above.
  init(_ state: WorkbenchState, rowsBelow: Int? = nil) {
    let whole = Region(origin: .zero, size: state.size)
    statusLines = StatusLines(state, columns: state.size.columns - 2)
    entryLines = EntryLines(state, columns: state.size.columns - 2)
    let form = AgendaForm(state, hasStagesBelow: rowsBelow != nil)
    header = whole.top(form == .line ? 3 : 2)
    agendaLine = form == .line ? whole.row(1).inset(columns: 1) : whole.top(0)
    hints = whole.bottom(1)
    entry = whole.withoutBottom(1).bottom(entryLines.lines.count)
    let below = rowsBelow ?? 2 + entry.rows + statusLines.rows
    status = whole.withoutBottom(2 + entry.rows).bottom(statusLines.rows)
    middle = whole.withoutTop(header.rows).withoutBottom(below)
    let inner = middle.inset(columns: 1)
    agenda = inner.left(form == .list ? form.columns(of: state.size) : 0)
    prompt = form == .list ? inner.withoutLeft(agenda.columns + 3) : inner
    // A line that grows must not change what is said to the room.
    let grown = rowsBelow == nil ? entry.rows + statusLines.rows - 2 : 0
    promptLines = PromptView.lines(state, columns: prompt.columns, rows: prompt.rows + grown)
    let region = prompt.withoutTop(promptLines.count + 1)
    board = BoardSpace(region: region, rowsAtRest: region.rows + grown)
    prompt = prompt.top(promptLines.count)
  }
}

extension AgendaForm {
  /// The fewest columns in which a list stands beside a board.
  static let narrowest = 60

  /// The form that was asked for, or that the size of the screen and the stage ask for.
  init(_ state: WorkbenchState, hasStagesBelow: Bool = false) {
    let size = state.size
    let needsBreadth = state.stageRow?.needsBreadth(size) ?? false
    let usual: AgendaForm = size.columns >= 100 && !needsBreadth ? .list : .line
    let asked = hasStagesBelow ? nil : state.focus.agenda
    self = asked ?? usual
    // The words that the room looks at come first on a small screen.
    let fewest = needsBreadth ? 20 : 16
    if self == .line, hasStagesBelow || size.rows < fewest { self = .none }
    if self == .list, size.columns < Self.narrowest { self = .none }
  }

  func columns(of size: Size) -> Int { size.columns >= 110 ? 34 : 26 }
}
