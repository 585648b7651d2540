public import Canvas
public import Workshop

/// Everything that the screen depends on, besides its size.
public struct WorkbenchState: Sendable {
  /// Which screen it is.
  public enum Place: String, Sendable, Hashable, CaseIterable {
    /// Where everything begins.
    case start
    /// A workshop, live.
    case run
    /// What was agreed, for those who agreed it.
    case review
    /// A session as it was, from its beginning to its end.
    case replay
  }

  /// Which screen it is.
  public internal(set) var place = Place.start
  /// What lies over it, the last one on top.
  public internal(set) var overlays: [Overlay] = []
  /// The session's events and what they add up to.
  public internal(set) var history = SessionHistory() {
    didSet { boardMemory = BoardMemory() }
  }
  /// The hands on the run screen.
  public internal(set) var focus = Focus()
  /// The hands on the review.
  public internal(set) var review = ReviewFocus()
  /// The session that is gone through again; `nil` on the other screens.
  public internal(set) var replay: ReplayState?
  /// The chosen row of the start screen.
  public internal(set) var startRow = 0
  /// The last sentence for the person at the keyboard.
  public internal(set) var message: Message?
  /// The time.
  public internal(set) var now: Moment
  /// What is on disk.
  public internal(set) var saving = Saving()
  /// Flows, folder, sessions.
  public internal(set) var supplies: Supplies
  /// Whether there are lines instead of a screen, so that nothing speaks of keys.
  public internal(set) var isLinear = false
  /// The size of the screen, which moving and clicking need.
  public internal(set) var size: Size
  /// The board of this history as it was last laid out, and what may be shown of it.
  private(set) var boardMemory = BoardMemory()
  /// What stood on boards before, broken into lines.
  let wraps = WrapMemory()
  /// How many events the session had when it was opened.
  var openedCount = 0
  /// The machine's time, while a replay shows another one.
  var machineTime = Instant(milliseconds: 0)
  /// When leaving was first asked for, in wall time.
  var leavingAskedAt: Instant?
  /// The hands and what lay over the screen before the last key, should its event not be saved.
  private var beforeKey: (focus: Focus, overlays: [Overlay])?

  /// The start screen.
  public init(now: Moment, size: Size, supplies: Supplies = Supplies()) {
    self.now = now
    machineTime = now.at
    self.size = size
    self.supplies = supplies
  }

  /// The session as it is now, or as it was where the replay stands.
  public var session: Session { replay?.replay.session ?? history.session }

  /// The session as it may be shown: without the names and words of people who took permission back;
  /// in the review, as those see it who agreed it.
  ///
  /// It costs nothing while nobody has.
  var shownSession: Session {
    if place == .review { return boardMemory.shownSession { session.forReview } }
    if let replay { return boardMemory.shownSession { replay.shown(session) } }
    guard session.people.all.contains(where: \.hasWithdrawn) else { return session }
    return boardMemory.shownSession { session.withoutTheWithdrawn }
  }

  /// The stage that is being held.
  public var stage: Stage? { session.agenda.currentItem?.stage }
}

/// What the world tells the workbench.
extension WorkbenchState {
  /// The time went on.
  public mutating func tick(_ now: Moment) {
    machineTime = now.at
    if replay == nil { self.now = now } else { playOn(at: now.at) }
  }

  /// The board is drawn of another state than the one before.
  mutating func resetBoard() { boardMemory = BoardMemory() }

  /// The screen has another size.
  public mutating func resize(_ size: Size) {
    self.size = size
    if place == .replay { showReplayedItem() }
  }

  /// A session was opened: its events, and why it cannot be written, if it cannot.
  public mutating func opened(
    _ history: SessionHistory, readOnly: String? = nil, at place: Place = .run
  ) {
    self.history = history
    self.place = place
    replay = nil
    review = review.beginning
    overlays = []
    focus = Focus()
    saving = Saving()
    saving.saved = history.events.count
    openedCount = history.events.count
    saving.readOnly = readOnly
    message = readOnly.map { Message($0, .notice) }
    if history.session.closing.isClosed { focus.mode = .moving }
    startReadingBack()
  }

  /// An event is on disk.
  public mutating func recorded(_ event: RecordedEvent) {
    // Only what undo takes back is told from the state before; to keep that state whatever happens
    // would copy everything that was ever put up with each event.
    var before = Session()
    if case .history = event.event { before = history.session }
    let stageBefore = session.agenda.current
    let rowBefore = selectedRow
    let wasReading = isReadingBack
    let readBefore = wasReading ? readAction?.id : nil
    history.append(event)
    saving.saved += 1
    let shown: (Session) -> Session = place == .review ? \.forReview : { $0 }
    message = Message(EventSentence(event, before: before, in: history, shown: shown).text, .done)
    settle(after: event.event, stageBefore: stageBefore)
    if let question = planQuestion(after: event.event) { message = Message(question, .notice) }
    if wasReading { settleReadback(after: event.event, from: readBefore) }
    keepSelection(near: rowBefore)
    if place == .review { settleReview(after: event.event) }
  }

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

  /// The flows at hand.
  public mutating func supply(flows: [Flow], optionalStages: [Stage]) {
    supplies.flows = flows
    supplies.optionalStages = optionalStages
  }

  /// Milliseconds until the screen changes by itself; `nil` if it does not.
  ///
  /// Only a running clock changes it, once a second, at the moment when its seconds change.
  public var millisecondsToNextChange: Int? {
    if replay != nil { return millisecondsToNextReplayed(at: machineTime) }
    guard place == .run, session.agenda.pausedAt == nil,
      let left = session.agenda.left(now: now.since)
    else { return nil }
    let rest = ((left % 1000) + 1000) % 1000
    return rest == 0 ? 1000 : rest
  }

  /// The list of sessions is new.
  public mutating func listed(_ sessions: [ListedSession]) { supplies.sessions = sessions }

  /// Something to tell the person at the keyboard.
  public mutating func tell(_ sentence: String, _ tone: Message.Tone) {
    message = Message(sentence, tone)
  }

  /// Puts the hands where the event leads them.
  private mutating func settle(after event: SessionEvent, stageBefore: String?) {
    if session.agenda.current != stageBefore {
      focus.scroll = 0
      focus.selected = nil
      focus.category = nil
      if session.agenda.current != nil { focus.mode = .typing }
      startReadingBack()
    }
    switch event {
    case .cards(.added(let card)):
      scrollIntoView(card.id)
      if let twin = session.cards.likest(to: card) {
        let words = shownSession.words(of: twin.id) ?? Card.keptPrivate
        let shown = words == Card.keptPrivate ? "" : " “\(words)”"
        message = Message(
          "\(card.id.spoken) may be the same as \(twin.id.spoken). "
            + "\(way(to: "card.joinNewest")) joins them, else leave both.\(shown)", .notice)
      }
    case .notes(.added(let note)): scrollIntoView(note.id)
    case .actions(let event): scrollIntoView(event.action)
    case .asks(.answered(let id, _, _)), .asks(.reworded(let id, _)): scrollIntoView(id)
    case .asks(.made(let ask)): scrollIntoView(ask.id)
    case .drafts(.added(let draft)): scrollIntoView(draft.id)
    case .clusters(.made(let cluster)): scrollIntoView(cluster.id)
    case .clusters(.filled(let id, _)), .clusters(.named(let id, _)): scrollIntoView(id)
    case .people(.added(let person, _, _, _, _, _)): scrollIntoView(person)
    case .agreeing(.concernRaised(let id, _, _, _, _)), .agreeing(.concernSettled(let id, _, _, _)):
      scrollIntoView(id)
    case .agreeing, .drafts(.versionAdded), .choosing(.revealed), .confidence(.revealed):
      // What the room is asked, or sees together, is seen from its first row.
      focus.scroll = 0
    case .agenda(.promised):
      if let notice = promiseNotice { message = Message(notice, .notice) }
    case .opening(.closed): focus.mode = .moving
    default: break
    }
  }
}
