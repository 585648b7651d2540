import Canvas
import Workshop

/// A workshop while it is held.
public struct RunScreen: Sendable {
  /// What is typed and selected on it.
  var focus = Focus()
  /// The start screen as it was left.
  let start: StartScreen

  /// Nothing typed yet; a workshop that is closed is looked at before anything is added.
  init(after place: Place, isClosed: Bool) {
    start = place.start
    if isClosed { focus.mode = .moving }
  }
}

extension RunScreen: WorkbenchScreen {
  static var hasSession: Bool { true }
  static var isHeld: Bool { true }
  static var isPast: Bool { false }
  static var wayOut: WayOut? { WayOut(command: "app.startScreen", keys: "Esc, then q") }

  static func audience(_ state: WorkbenchState) -> Audience { .room }
  static func whyNotWritable(_ state: WorkbenchState) -> String? { state.saving.readOnly }

  static func whyOnlyAddedTo(_ state: WorkbenchState) -> String? {
    state.session.closing.isClosed ? Rejection.closedRecord : nil
  }

  static func context(_ state: WorkbenchState) -> WorkbenchCommand.Context {
    state.focus.mode == .typing ? .typing : .moving
  }

  static func edit(_ key: KeyPress, _ state: inout WorkbenchState) -> Bool {
    guard state.focus.mode == .typing, state.focus.entry.handle(key) else { return false }
    state.message = state.focus.entry.didRefuse ? Message(TextField.tooLong, .refused) : nil
    return true
  }

  static func click(at point: Point, _ state: inout WorkbenchState) -> [Effect] {
    if let effects = state.clickAgenda(at: point) { return effects }
    if !state.clickBoard(at: point) { state.focus.mode = .typing }
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
