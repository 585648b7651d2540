import Canvas
import Workshop

/// A workshop while it is held.
public struct RunScreen: Sendable {
  /// What is typed and selected on it.
  var focus = Focus()
  /// The start screen as it was left.
  let start: StartScreen

  /// Nothing typed yet.
  init(after place: Place) { start = place.start }
}

extension RunScreen: WorkbenchScreen {
  static var hasSession: Bool { true }
  static var isHeld: Bool { true }
  static var isPast: Bool { false }
  static var wayOut: WayOut? { WayOut(command: "app.startScreen", keys: "F10") }

  static func audience(_ state: WorkbenchState) -> Audience { .room }
  static func whyNotWritable(_ state: WorkbenchState) -> String? { state.saving.readOnly }

  static func whyOnlyAddedTo(_ state: WorkbenchState) -> String? {
    state.session.closing.isClosed ? Rejection.closedRecord : nil
  }

  static func context(_ state: WorkbenchState) -> WorkbenchCommand.Context { .run }

  static func edit(_ key: KeyPress, _ state: inout WorkbenchState) -> Bool {
    let wasEmpty = state.focus.entry.isEmpty
    guard state.focus.entry.handle(key) else { return false }
    // The poll may have been scrolled out of sight to look at something below it.
    if wasEmpty, !state.focus.entry.isEmpty, state.stageRow?.returnsToTop == true {
      state.showTop()
    }
    state.message = state.focus.entry.didRefuse ? Message(TextField.tooLong, .refused) : nil
    return true
  }

  static func click(at point: Point, _ state: inout WorkbenchState) -> [Effect] {
    if let effects = state.clickAgenda(at: point) { return effects }
    _ = state.clickBoard(at: point)
    return []
  }

  static func wheel(by step: Int, _ state: inout WorkbenchState) { state.scrollBoard(by: step) }

  static func draw(_ state: WorkbenchState, on screen: inout Screen) {
    RunView.draw(state, on: &screen)
  }

  static func boardSpace(_ state: WorkbenchState) -> BoardSpace { RunLayout(state).board }

  /// Only a running clock changes it, once a second, at the moment when its seconds change.
  static func millisecondsToNextChange(_ state: WorkbenchState) -> Int? {
    let agenda = state.session.agenda
    guard agenda.pausedAt == nil, let left = agenda.left(now: state.now.since) else { return nil }
    let rest = ((left % 1000) + 1000) % 1000
    return rest == 0 ? 1000 : rest
  }
}

extension Rejection {
  /// Why a closed record takes additions only.
  static let closedRecord = "The workshop is closed; add a correction instead."
}
