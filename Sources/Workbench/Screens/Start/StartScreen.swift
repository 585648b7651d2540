import Canvas
import Workshop

/// Where everything begins.
public struct StartScreen: Sendable {
  /// The chosen row.
  var row = 0
  /// Whether a review is opened from here, which then leads back.
  var opensReview = false

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

  static func edit(_ key: KeyPress, _ state: inout WorkbenchState) -> Bool { false }

  static func click(at point: Point, _ state: inout WorkbenchState) -> [Effect] {
    state.clickRow(at: point)
  }

  static func wheel(by step: Int, _ state: inout WorkbenchState) {
    state.moveStartRow(by: step.signum())
  }
}
