public import Canvas
public import Workshop

/// What was agreed, for those who agreed it.
public struct ReviewScreen: Sendable {
  /// The order in which the actions stand.
  public enum Order: Sendable, Hashable {
    /// By their numbers.
    case number
    /// By who owns them.
    case owner
  }

  /// What is typed to find actions, such as a number, a code or a name.
  public var field = TextField()
  /// The chosen row; `nil` until somebody moves to one.
  public var row: Int?
  /// The order in which the actions stand.
  public var order = Order.number
  /// Who is looking, once that is known: the first that is offered where it is asked who says so.
  public var person: SpokenID?
  /// The session and the action whose chain is looked at.
  var chain: Step?
  /// The way that led here along chains, oldest first; leaving goes back to the last.
  var trail: [Step] = []
  /// Whether leaving leads to the start screen; otherwise the program ends.
  let returnsToStart: Bool
  /// The start screen as it was left.
  let start: StartScreen

  /// A place on the way along chains.
  struct Step: Sendable, Hashable {
    var session: String
    var action: SpokenID
  }

  /// Nothing typed yet; from another review it goes on along chains.
  init(after place: Place) {
    start = place.start
    returnsToStart = place.start.opensReview
    if case .review(let before) = place { trail = before.trail }
  }
}

extension ReviewScreen: WorkbenchScreen {
  static var hasSession: Bool { true }
  static var isHeld: Bool { false }
  static var isPast: Bool { false }
  static var asksWhoSpeaks: Bool { true }
  static var wayOut: WayOut? { WayOut(command: "app.startScreen", keys: "F10") }

  static func audience(_ state: WorkbenchState) -> Audience { .people }
  static func whyNotWritable(_ state: WorkbenchState) -> String? { state.saving.readOnly }

  /// Other commands than additions belong to the run screen.
  static func whyOnlyAddedTo(_ state: WorkbenchState) -> String? {
    state.session.closing.isClosed
      ? Rejection.closedRecord
      : "Here one only looks back and adds; “moot run” opens the workshop itself."
  }

  static func context(_ state: WorkbenchState) -> WorkbenchCommand.Context { .review }

  static func edit(_ key: KeyPress, _ state: inout WorkbenchState) -> Bool {
    state.editSearch(key)
  }

  static func settle(
    after event: SessionEvent, from before: HandsBefore, _ state: inout WorkbenchState
  ) {
    if let question = state.planQuestion(after: event) {
      state.message = Message(question, .notice)
    }
    state.settleReview(after: event)
  }

  static func millisecondsToNextChange(_ state: WorkbenchState) -> Int? { nil }
}

/// The list of actions.
extension ReviewScreen {
  static func draw(_ state: WorkbenchState, on screen: inout Screen) {
    ReviewView.draw(state, on: &screen)
  }

  static func list(_ state: WorkbenchState) -> ListRows? { ReviewView.list(state) }

  static func choose(_ index: Int, _ state: inout WorkbenchState) -> Bool {
    defer { state.review?.row = index }
    return state.review?.row == index
  }

  static func click(at point: Point, _ state: inout WorkbenchState) -> [Effect] {
    state.clickRow(at: point)
  }

  static func wheel(by step: Int, _ state: inout WorkbenchState) {
    state.moveReviewRow(by: step.signum())
  }
}
