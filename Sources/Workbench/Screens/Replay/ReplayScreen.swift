import Canvas
import Workshop

/// A session that is gone through again, moment by moment; nothing on it changes the file.
public struct ReplayScreen: Sendable {
  /// The session that is gone through again.
  var past: ReplayState
  /// What is chosen of the board, and how far it is scrolled.
  var focus = Focus()
  /// What lay over the start screen when the session was opened from there, to go back to; `nil` where
  /// leaving ends the program.
  let origin: [Overlay]?
  /// The start screen as it was left.
  let start: StartScreen

  /// Stands where the session stands.
  init(_ past: ReplayState, after place: Place, origin: [Overlay]?) {
    self.past = past
    self.origin = origin
    start = place.start
  }
}

extension ReplayScreen: WorkbenchScreen {
  static var hasSession: Bool { true }
  static var isHeld: Bool { false }
  static var isPast: Bool { true }
  static var wayOut: WayOut? { WayOut(command: "replay.leave", keys: "q") }

  static func audience(_ state: WorkbenchState) -> Audience {
    state.replay?.audience ?? .people
  }

  static func shown(_ state: WorkbenchState) -> Shown {
    guard let past = state.replay else { return state.sessionNow(for: .people) }
    return state.openSession.memory.shown(for: past.audience) { past.replay.session }
  }

  static func board(_ state: WorkbenchState) -> BoardSource {
    BoardSource(session: state.session, takenBack: state.replay?.takenBack ?? [])
  }

  static func now(_ state: WorkbenchState) -> Moment { state.replay?.moment ?? state.clock }

  static func whyNotWritable(_ state: WorkbenchState) -> String? {
    "A replay changes nothing; “moot run” carries on with a workshop."
  }

  static func whyOnlyAddedTo(_ state: WorkbenchState) -> String? {
    state.session.closing.isClosed ? Rejection.closedRecord : nil
  }

  static func context(_ state: WorkbenchState) -> WorkbenchCommand.Context { .replay }

  static func edit(_ key: KeyPress, _ state: inout WorkbenchState) -> Bool { false }

  static func click(at point: Point, _ state: inout WorkbenchState) -> [Effect] {
    guard !state.clickBoard(at: point), let past = state.replay else { return [] }
    let position = TimelineView.position(at: point, past, TimelineLayout(state.size))
    if let position { state.replay(to: position) }
    return []
  }

  static func wheel(by step: Int, _ state: inout WorkbenchState) { state.scrollBoard(by: step) }
}

/// What happens without a key, and how it looks.
extension ReplayScreen {
  static func draw(_ state: WorkbenchState, on screen: inout Screen) {
    ReplayView.draw(state, on: &screen)
  }

  static func boardSpace(_ state: WorkbenchState) -> BoardSpace { ReplayView.layout(state).board }

  static func page(of id: SpokenID, _ state: WorkbenchState) -> Page { state.wayPage(of: id) }

  static func goOn(_ state: inout WorkbenchState) { state.playOn(at: state.clock.at) }

  static func millisecondsToNextChange(_ state: WorkbenchState) -> Int? {
    state.millisecondsToNextReplayed(at: state.clock.at)
  }

  static func resized(_ state: inout WorkbenchState) { state.showReplayedItem() }

  static func settle(
    after event: SessionEvent, from before: HandsBefore, _ state: inout WorkbenchState
  ) {}
}
