import Canvas
import Workshop

/// The agenda on the run screen.
extension WorkbenchState {
  /// Shows the agenda as a list where it was a line, and as a line where it was a list; on a page of its
  /// own where no list fits beside the board.
  mutating func foldAgenda() {
    guard size.columns >= AgendaForm.narrowest else {
      overlays.append(.page(agendaPage))
      return
    }
    focus.agenda = AgendaForm(self) == .list ? .line : .list
  }

  /// Takes a click on the agenda: on a stage it asks whether to go there, elsewhere on the line it unfolds
  /// it; `nil` where the agenda does not stand.
  mutating func clickAgenda(at point: Point) -> [Effect]? {
    let layout = RunLayout(self)
    guard layout.agendaLine.contains(point) || layout.agenda.contains(point) else { return nil }
    guard let stage = agendaStage(at: point), stage != session.agenda.current,
      let row = CommandTable.row("stage.go")
    else {
      if layout.agendaLine.contains(point) { foldAgenda() }
      return []
    }
    if let reason = row.unavailable(self) {
      message = Message(reason, .refused)
    } else {
      ask(row, suggesting: stage)
    }
    return []
  }

  /// Opens a form with one of its options chosen, so that a click that slipped does not move the room.
  private mutating func ask(_ row: WorkbenchCommand, suggesting value: String) {
    openForm(for: row, Arguments())
    guard case .form(var form)? = overlays.last,
      let option = options(form).firstIndex(where: { $0.value == value })
    else { return }
    form.option = option
    overlays[overlays.endIndex - 1] = .form(form)
  }

  /// The stage that is named at a place of the agenda; `nil` where none is.
  func agendaStage(at point: Point) -> String? {
    let layout = RunLayout(self)
    let agenda = session.agenda
    if layout.agendaLine.contains(point) {
      let line = AgendaLine(agenda, columns: layout.agendaLine.columns)
      return line.stage(atColumn: point.column - layout.agendaLine.origin.column)
    }
    let list = AgendaView.rows(of: layout.agenda)
    guard list.contains(point) else { return nil }
    let index =
      AgendaView.firstShown(agenda, rows: list.rows) + point.row - list.origin.row
    return agenda.items.indices.contains(index) ? agenda.items[index].stage.id : nil
  }
}
