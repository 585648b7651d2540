import Canvas
public import Workshop

/// What the whole room looks at while somebody else writes: it follows the session, and changes nothing.
public struct RoomScreen: Sendable {
  /// How far the board is scrolled; nothing is ever typed or chosen.
  var focus = Focus()
  /// The start screen, to which nothing leads back.
  let start: StartScreen

  /// Shows the beginning of the board.
  init(after place: Place) { start = place.start }
}

extension RoomScreen: WorkbenchScreen {
  static var hasSession: Bool { true }
  static var isHeld: Bool { false }
  static var isPast: Bool { false }
  static var wayOut: WayOut? { WayOut(command: "app.leave", keys: "q") }

  static func audience(_ state: WorkbenchState) -> Audience { .room }
  static func board(_ state: WorkbenchState) -> BoardSource {
    BoardSource(session: state.session, isOnlySeen: true)
  }
  static func boardSpace(_ state: WorkbenchState) -> BoardSpace {
    BoardSpace(region: RoomLayout(state).board)
  }

  static func whyNotWritable(_ state: WorkbenchState) -> String? {
    "The room window only shows what is written elsewhere."
  }

  static func whyOnlyAddedTo(_ state: WorkbenchState) -> String? {
    state.session.closing.isClosed ? Rejection.closedRecord : nil
  }

  static func context(_ state: WorkbenchState) -> WorkbenchCommand.Context { .room }
  static func edit(_ key: KeyPress, _ state: inout WorkbenchState) -> Bool { false }
  static func click(at point: Point, _ state: inout WorkbenchState) -> [Effect] { [] }
  static func wheel(by step: Int, _ state: inout WorkbenchState) { state.scrollBoard(by: step) }
  static func draw(_ state: WorkbenchState, on screen: inout Screen) {
    RoomView.draw(state, on: &screen)
  }

  static func resized(_ state: inout WorkbenchState) { state.showNewest() }

  /// Nothing but the terminal can make letters larger, so how that is done stands here while there is room.
  static func aside(_ state: WorkbenchState) -> String {
    state.size.columns > 60 ? "Ctrl and + make the letters larger" : ""
  }

  static func millisecondsToNextChange(_ state: WorkbenchState) -> Int? {
    RoomTime(state)?.millisecondsToNextChange
  }

  /// Follows what was put up last; a new stage begins at its first row.
  static func settle(
    after event: SessionEvent, from before: HandsBefore, _ state: inout WorkbenchState
  ) {
    if state.session.agenda.current != before.stage || event.isSeenFromTheTop {
      state.showTop()
    } else if let item = event.item {
      state.scrollIntoView(item)
    }
  }
}

extension RoomScreen {
  static var lineWords: String { "The room window takes no lines" }
  static var greetsScripts: Bool { false }
  static func lineHelp(_ state: WorkbenchState) -> String { lineWords + "." }
  static func greeting(_ state: WorkbenchState) -> [String] { [] }
  static func take(
    _ line: String, isInteractive: Bool, _ state: inout WorkbenchState
  ) throws(Rejection) -> [Effect] { throw Rejection(whyNotWritable(state) ?? lineWords) }
  static func news(_ state: WorkbenchState, _ told: inout Told) -> [String] { [] }
}

/// What the world tells a room window.
extension WorkbenchState {
  /// A session is shown to the room while somebody else writes it.
  public mutating func watched(_ record: SessionRecord) {
    open(record, at: .room(RoomScreen(after: place)))
    showNewest()
  }

  /// Events were appended to the session that is shown.
  public mutating func followed(_ events: [RecordedEvent]) {
    recorded(together: events)
    // The sentence is for whoever wrote it.
    message = nil
  }

  /// Scrolls to what was put up last.
  fileprivate mutating func showNewest() {
    guard let newest = newestItem else { return }
    scrollIntoView(newest)
  }
}
