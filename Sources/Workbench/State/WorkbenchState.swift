public import Canvas
public import Workshop

/// Everything that the screen depends on.
public struct WorkbenchState: Sendable {
  /// Which screen it is, with everything that belongs to that screen alone.
  public internal(set) var place = Place.start(StartScreen())
  /// What lies over it, the last one on top.
  public internal(set) var overlays: [Overlay] = []
  /// The session that is open.
  var openSession = OpenSession()
  /// The last sentence for the person at the keyboard.
  public internal(set) var message: Message?
  /// The machine's time.
  private(set) var clock: Moment
  /// What is on disk.
  public internal(set) var saving = Saving()
  /// Flows, folder, sessions.
  public internal(set) var supplies: Supplies
  /// Whether there are lines instead of a screen, so that nothing speaks of keys.
  public internal(set) var isLinear = false
  /// The size of the screen, which moving and clicking need.
  public internal(set) var size: Size
  /// When leaving was first asked for, in wall time.
  var leavingAskedAt: Instant?
  /// The hands and what lay over the screen before the last key, should its event not be saved.
  private var beforeKey: (focus: Focus, overlays: [Overlay])?

  /// The start screen.
  public init(now: Moment, size: Size, supplies: Supplies = Supplies()) {
    clock = now
    self.size = size
    self.supplies = supplies
  }

  /// The time: the machine's, or that of the moment at which a replay stands.
  public var now: Moment { here.now(self) }
}

/// What the world tells the workbench.
extension WorkbenchState {
  /// The time went on, so that clocks and what plays follow.
  public mutating func tick(_ now: Moment) {
    clock = now
    here.goOn(&self)
  }

  /// The screen has another size.
  public mutating func resize(_ size: Size) {
    self.size = size
    here.resized(&self)
  }

  /// Milliseconds until the screen changes by itself; `nil` if it does not.
  public var millisecondsToNextChange: Int? { here.millisecondsToNextChange(self) }

  /// An event could not be written down: nothing has changed, and the person must know.
  ///
  /// What was typed comes back, so that it can be tried again.
  public mutating func notRecorded(_ sentence: String) {
    if let beforeKey { (focus, overlays) = beforeKey }
    // A form covers the line where messages stand.
    if case .form(var form)? = overlays.last {
      form.refusal = sentence
      overlays[overlays.endIndex - 1] = .form(form)
    }
    message = Message(sentence, .trouble)
  }

  /// Keeps what is typed until it is known to be saved.
  mutating func rememberHands() { beforeKey = (focus, overlays) }

  /// Something is wrong with the file, or no longer (`nil`).
  public mutating func trouble(_ sentence: String?) { saving.trouble = sentence }

  /// The flows that can be held have changed.
  public mutating func supply(flows: [Flow], optionalStages: [Stage]) {
    supplies.flows = flows
    supplies.optionalStages = optionalStages
  }

  /// The list of sessions is new.
  public mutating func listed(_ sessions: [ListedSession]) { supplies.sessions = sessions }

  /// The titles of sessions whose last day is over, until which they are kept.
  public mutating func listed(pastKeeping titles: [String]) { supplies.pastKeeping = titles }

  /// Something to tell the person at the keyboard.
  public mutating func tell(_ sentence: String, _ tone: Message.Tone) {
    message = Message(sentence, tone)
  }

  /// Says again what was said before, or nothing (`nil`).
  public mutating func retell(_ message: Message?) { self.message = message }
}
