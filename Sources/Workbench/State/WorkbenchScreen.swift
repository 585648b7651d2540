import Canvas
import Workshop

/// What each screen answers for itself, of a state that is on it.
///
/// A new screen is a case of `Place` and a type that conforms; the compiler names what it does not
/// answer yet.
protocol WorkbenchScreen: Sendable {
  // What it is about.

  /// Whether a session is open on it.
  static var hasSession: Bool { get }
  /// Whether a workshop is held on it: its clock runs, and words and letters go to its board.
  static var isHeld: Bool { get }
  /// Whether it shows a moment that is past, of which nothing can be asked or changed.
  static var isPast: Bool { get }
  /// Whether it asks who says what is added.
  static var asksWhoSpeaks: Bool { get }
  /// Who sees it.
  static func audience(_ state: WorkbenchState) -> Audience
  /// The session that it shows, as they may see it.
  static func shown(_ state: WorkbenchState) -> Shown
  /// What its board is drawn of.
  static func board(_ state: WorkbenchState) -> BoardSource
  /// Where its board stands.
  static func boardSpace(_ state: WorkbenchState) -> BoardSpace
  /// The time on its clocks.
  static func now(_ state: WorkbenchState) -> Moment

  // What may be done.

  /// Why nothing can be written, in words; `nil` where it can.
  static func whyNotWritable(_ state: WorkbenchState) -> String?
  /// Why only additions are taken, in words; `nil` where everything is.
  static func whyOnlyAddedTo(_ state: WorkbenchState) -> String?
  /// How to leave it before another session is opened; `nil` where nothing is open.
  static var wayOut: WayOut? { get }

  // Keys and clicks, while nothing lies over it.

  /// What has the keys.
  static func context(_ state: WorkbenchState) -> WorkbenchCommand.Context
  /// Hands a key to its field; `false` if there is none or the key does not edit.
  static func edit(_ key: KeyPress, _ state: inout WorkbenchState) -> Bool
  /// Takes a click that hit no hint.
  static func click(at point: Point, _ state: inout WorkbenchState) -> [Effect]
  /// Takes a turn of the wheel, in rows.
  static func wheel(by step: Int, _ state: inout WorkbenchState)
  /// The list that its rows can be chosen from; `nil` where there is none.
  static func list(_ state: WorkbenchState) -> ListRows?
  /// Chooses a row of its list; returns whether that was chosen already.
  static func choose(_ index: Int, _ state: inout WorkbenchState) -> Bool

  // Drawing.

  /// What stands at the right of the hint line; empty for nothing.
  static func aside(_ state: WorkbenchState) -> String
  /// Draws it.
  static func draw(_ state: WorkbenchState, on screen: inout Screen)
  /// The page that a thing named on another page opens.
  static func page(of id: SpokenID, _ state: WorkbenchState) -> Page

  // What happens.

  /// The machine's time went on.
  static func goOn(_ state: inout WorkbenchState)
  /// Milliseconds until it changes by itself; `nil` if it does not.
  static func millisecondsToNextChange(_ state: WorkbenchState) -> Int?
  /// The screen has another size.
  static func resized(_ state: inout WorkbenchState)
  /// Moves the selection and the mode of the keyboard to where an event leads.
  static func settle(
    after event: SessionEvent, from before: HandsBefore, _ state: inout WorkbenchState)

  // Linear mode, where all that is shown has to be said.

  /// What a line of words does, as the first line of linear mode says it.
  static var lineWords: String { get }
  /// What a line of words does, as help says it.
  static func lineHelp(_ state: WorkbenchState) -> String
  /// What it offers at first, as lines.
  static func greeting(_ state: WorkbenchState) -> [String]
  /// Whether a script is greeted too.
  static var greetsScripts: Bool { get }
  /// Takes a line of words.
  static func take(
    _ line: String, isInteractive: Bool, _ state: inout WorkbenchState
  ) throws(Rejection) -> [Effect]
  /// What is to be said and was not said yet, as lines.
  static func news(_ state: WorkbenchState, _ told: inout Told) -> [String]
}

/// What most screens answer: they have no list and no board, show the time that it is, and stay as they
/// are until somebody presses a key.
extension WorkbenchScreen {
  static func list(_ state: WorkbenchState) -> ListRows? { nil }
  static func choose(_ index: Int, _ state: inout WorkbenchState) -> Bool { false }
  static func resized(_ state: inout WorkbenchState) {}
  static func goOn(_ state: inout WorkbenchState) {}
  static func now(_ state: WorkbenchState) -> Moment { state.clock }
  static func shown(_ state: WorkbenchState) -> Shown { state.sessionNow(for: audience(state)) }
  static func board(_ state: WorkbenchState) -> BoardSource { BoardSource(session: shown(state)) }
  static func boardSpace(_ state: WorkbenchState) -> BoardSpace {
    BoardSpace(region: Region(column: 0, row: 0, columns: 0, rows: 0))
  }
  static var asksWhoSpeaks: Bool { false }
  static func aside(_ state: WorkbenchState) -> String { "" }
  static func page(of id: SpokenID, _ state: WorkbenchState) -> Page { state.page(of: id) }
}

extension WorkbenchState {
  /// What the screen that is on answers for itself.
  var here: any WorkbenchScreen.Type { place.name.screen }
}
