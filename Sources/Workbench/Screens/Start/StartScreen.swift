import Canvas
import Workshop

/// Where everything begins.
public struct StartScreen: Sendable {
  /// What is typed to find a session, or something to do.
  var field = TextField()
  /// The chosen row, of those that are found.
  var row = 0
  /// Whether an arrow chose the row, so that the cursor is there.
  var isChosen = false
  /// Where the replay that was left last stood.
  var leftReplay: LeftReplay?
  /// Whether a review is opened from here, which then leads back.
  var opensReview = false

  /// The place in a replay, to go back to.
  struct LeftReplay: Sendable {
    /// The id of the session.
    let session: String
    /// After how many events it stood.
    let position: Int
    /// The place that was kept to be compared with another.
    let compared: Int?
  }

  /// The start screen as the program opens it: the first row is chosen.
  init() {}
}

extension StartScreen: WorkbenchScreen {
  static var hasSession: Bool { false }
  static var isHeld: Bool { false }
  static var isPast: Bool { false }
  static var wayOut: WayOut? { nil }

  static func audience(_ state: WorkbenchState) -> Audience { .people }
  static func whyNotWritable(_ state: WorkbenchState) -> String? { "No workshop is open." }
  static func whyOnlyAddedTo(_ state: WorkbenchState) -> String? { nil }
  static func context(_ state: WorkbenchState) -> WorkbenchCommand.Context { .start }

  static func settle(
    after event: SessionEvent, from before: HandsBefore, _ state: inout WorkbenchState
  ) {}

  static func millisecondsToNextChange(_ state: WorkbenchState) -> Int? { nil }
}

/// The list of what can be begun and opened.
extension StartScreen {
  static func draw(_ state: WorkbenchState, on screen: inout Screen) {
    StartView.draw(state, on: &screen)
  }

  static func list(_ state: WorkbenchState) -> ListRows? { StartView.list(state) }

  static func choose(_ index: Int, _ state: inout WorkbenchState) -> Bool {
    defer { state.start.row = index }
    return state.start.row == index
  }

  static func edit(_ key: KeyPress, _ state: inout WorkbenchState) -> Bool {
    guard state.start.field.handle(key) else { return false }
    state.start.row = 0
    state.start.isChosen = false
    state.message = nil
    return true
  }

  static func click(at point: Point, _ state: inout WorkbenchState) -> [Effect] {
    state.clickRow(at: point)
  }

  static func wheel(by step: Int, _ state: inout WorkbenchState) {
    state.moveStartRow(by: step.signum())
  }
}
