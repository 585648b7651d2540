import Archive
import Canvas
import Flows
import SessionStore
import Workbench
import Workshop

/// The shell around the workbench: it keeps the state, owns the open file, and performs effects.
struct Desk: ~Copyable {
  /// What the screen depends on.
  var state: WorkbenchState
  /// The world.
  var environment: LiveEnvironment
  /// Where new sessions are made.
  let folder: String
  private var writer: SessionWriter?
  var sessionClock: SessionClock
  /// The time zone of what is on the desk; this machine's where there is nothing.
  private(set) var zone: Zone
  /// Where the workshop continued in another file, until that has been said: while an entry is not saved
  /// there either, that takes up the only line for messages.
  private var untold: String?
  /// The sessions that the open one was begun from, as they were last read.
  var neighbours = Neighbours()
  /// The session that is followed for the room; `nil` where none is.
  var following: Following?
  /// Whether something was said here that earlier sessions may still lack.
  var owesNews = false
  /// The id of the open session; `nil` where none is open.
  private(set) var sessionID: String?
  /// Set when the workbench was left.
  private(set) var hasLeft = false

  init(environment: LiveEnvironment, folder: String, size: Size = Size(columns: 80, rows: 24)) {
    self.environment = environment
    self.folder = folder
    sessionClock = SessionClock(after: nil, clock: environment.clock)
    zone = environment.zone
    state = WorkbenchState(
      now: Moment(at: environment.clock.now, since: 0), size: size,
      supplies: Supplies(
        zone: environment.zone.name, folder: folder, itemTypes: ItemType.allCases.map(\.name)))
  }

  /// Goes by the clocks of the place where a session is held.
  mutating func enter(_ zone: String) { self.zone = environment.zones.zone(named: zone) }

  /// Brings the state's time up to now.
  mutating func tick() {
    let now = environment.clock.now
    state.tick(
      Moment(
        at: now, since: sessionClock.since(environment.clock), offset: zone.offset(at: now)))
  }

  /// Reads the flows, unless they have been read, for beginning a workshop and for adding stages.
  mutating func supply() {
    guard state.supplies.flows.isEmpty, !isFollowing else { return }
    let shelf = FlowShelf()
    state.supply(flows: shelf.files.map(\.flow), optionalStages: shelf.files.flatMap(\.optional))
    if let fault = shelf.faults.first { state.tell(fault.description, .notice) }
  }

  /// Reads the list of sessions, for the start screen.
  mutating func listSessions() {
    state.listed(SessionList.recent(in: folder, environment))
    state.listed(pastKeeping: SessionList.pastKeeping(in: folder, environment))
  }

  /// Performs effects in order; those of the terminal, and slow ones, are left to the caller.
  mutating func perform(_ effects: [Effect]) -> [Effect] {
    var rest: [Effect] = []
    for effect in effects {
      switch effect {
      case .record(let event, let by): record(event, by: by)
      case .create(let opening, let earlier): create(opening, from: earlier)
      case .open(let path): open(path)
      case .review(let name, let action): review(name, at: action)
      case .replay(let name, let moment, let words): replay(name, at: moment, saying: words)
      case .trace(let action): trace(action)
      case .practise: practise()
      case .listErasure(let what): listErasure(of: what)
      case .erase(let what, let mentions, let text):
        erase(what, mentions: mentions, confirmed: text)
      case .release: release()
      case .leave: hasLeft = true
      case .ask, .suspend, .redraw, .changeColours, .useColours: rest.append(effect)
      }
    }
    return rest
  }

  /// Checks that the file is still where it was, for instance after the program was stopped for a while.
  mutating func verifyPlace() {
    do throws(AppendFailure) {
      try writer?.verifyPlace()
    } catch {
      if error.needsNewFile, let words = moveOn(because: error) { state.tell(words, .notice) }
    }
  }

  /// The path of the open session; `nil` where none can be written.
  var path: String? {
    switch writer {
    case .some(let writer): writer.path
    case .none: nil
    }
  }
}

/// Files.
extension Desk {
  /// Makes a session and opens it; brings along what earlier ones have, by the names that were given.
  private mutating func create(_ opening: Opening, from names: [String]) {
    do throws(Failure) {
      let earlier = try EarlierFiles.read(names, in: folder, environment)
      create(opening, in: folder, from: earlier)
    } catch {
      state.notRecorded(error.sentence)
    }
  }

  /// Makes a session, opens it, and brings along what earlier ones have.
  ///
  /// - Returns: What there is to say about what came along.
  @discardableResult
  mutating func create(
    _ opening: Opening, in folder: String, from earlier: [EarlierFile] = []
  ) -> [String] {
    var opening = opening
    let people = opening.people
    // A review brings its people with their codes; others are counted after them.
    let isReview = opening.agenda.contains(where: \.isReview)
    if isReview, !earlier.isEmpty { opening.people = 0 }
    for file in earlier { neighbours.know(file) }
    let now = environment.clock.now
    let header = SessionHeader(
      session: environment.newSessionID(), writer: SessionWriter.letters(environment.store),
      created: now, program: LiveEnvironment.program)
    enter(opening.zone)
    let name = SessionFolder.fileName(
      day: now.day(offset: zone.offset(at: now)), title: opening.title, session: header.session
    )
    let first = FirstEvents(
      opening, from: earlier.map(\.session), people: people, header: header, at: now)
    do throws(SessionCreationError) {
      writer = try SessionWriter.create(
        in: folder, named: name, header: header,
        events: earlier.isEmpty ? [] : first.recorded, surroundings: environment.store)
    } catch {
      state.notRecorded(error.description)
      return []
    }
    sessionID = header.session
    sessionClock = SessionClock(after: nil, clock: environment.clock)
    state.opened(SessionRecord(id: header.session, linked: earlier.map(\.session.permissions)))
    tick()
    guard !earlier.isEmpty else {
      record(.opening(.opened(opening)), by: nil)
      return []
    }
    state.recorded(together: first.recorded)
    let (surprises, summary) = first.words
    // A line of the screen may end soon, and what came along is seen anyway.
    state.tell(
      (surprises + summary).joined(separator: " "), surprises.isEmpty ? .done : .notice)
    return summary + surprises
  }

  /// Opens a session, for writing if that can be.
  mutating func open(_ path: String) {
    do throws(SessionFileError) {
      try openOrThrow(path)
    } catch {
      state.notRecorded(error.description)
    }
  }

  /// Opens a session, for writing if that can be.
  ///
  /// - Parameters:
  ///   - path: Its file.
  ///   - isForReview: Whether what was agreed is looked back on.
  /// - Throws: Why the file cannot even be read.
  mutating func openOrThrow(
    _ path: String, isForReview: Bool = false
  ) throws(SessionFileError) {
    switch try SessionWriter.open(path, at: environment.clock.now, surroundings: environment.store)
    {
    case .writable(let writer, let reading, let recovery):
      self.writer = consume writer
      show(reading, at: path, readOnly: nil, isForReview: isForReview)
      if let recovery {
        record(.log(.recovered(bytes: recovery.bytes)), by: nil)
        state.tell(recovery.sentence, .notice)
      }
      owesNews = true
      settleNews()
    case .readOnly(let reading, let reason):
      writer = nil
      show(reading, at: path, readOnly: reason.description, isForReview: isForReview)
    }
  }

  private mutating func show(
    _ reading: SessionReading, at path: String, readOnly: String?, isForReview: Bool
  ) {
    sessionID = reading.header.session
    let record = LinkedFiles.record(reading, at: path, folder, environment)
    let history = record.uncovered
    if case .script(let start) = environment.clock, let last = history.events.last {
      environment.clock = .script(max(start, last.at))
    }
    sessionClock = SessionClock(after: history.events.last, clock: environment.clock)
    enter(history.session.opening.zone)
    state.opened(record, readOnly: readOnly, isForReview: isForReview)
    tick()
  }

  /// Closes the file that is open, after what was said in it is handed on.
  mutating func putAway() {
    settleNews()
    neighbours = Neighbours()
    writer = nil
    untold = nil
    sessionID = nil
  }

  mutating func release() {
    putAway()
    zone = environment.zone
    listSessions()
  }

  private mutating func record(_ event: SessionEvent, by: SpokenID?) {
    guard writer != nil else { return state.notRecorded("This session can only be read.") }
    do throws(AppendFailure) {
      try append(event, by: by)
    } catch {
      // The workshop must go on: what the disk refuses is written elsewhere at once.
      guard error.mayGoElsewhere, let words = moveOn(because: error) else {
        return state.notRecorded("Not saved: \(error)")
      }
      untold = words
      do throws(AppendFailure) {
        try append(event, by: by)
      } catch {
        return state.notRecorded("Not saved: \(error)")
      }
    }
    if let words = untold.take() { state.tell(words, .notice) }
    if event.concernsActions { owesNews = true }
  }

  /// Records an event that says what became of what was handed on.
  mutating func note(_ event: LogEvent) throws(AppendFailure) { try append(.log(event), by: nil) }

  private mutating func append(_ event: SessionEvent, by: SpokenID?) throws(AppendFailure) {
    let now = environment.clock.now
    let since = sessionClock.since(environment.clock)
    guard let recorded = try writer?.append(event, at: now, since: since, by: by) else { return }
    state.recorded(recorded)
    state.trouble(nil)
  }

  /// Where the workshop continues; the name comes first, because a line of the screen may be short.
  private func words(movedTo path: String, because failure: AppendFailure) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let folder = path.dropLast(name.count + 1)
    let reason =
      switch failure {
      case .finished(let reason): reason.words
      case .refused(let error): "\(error)"
      case .unwritable(let reason): reason
      }
    return "The workshop goes on in \(name), because \(reason); the folder is \(folder)."
  }

  /// Continues in a new file beside the old one, or in the rescue folder; returns where, or `nil`.
  private mutating func moveOn(because failure: AppendFailure) -> String? {
    let folders: [String?] = failure.needsNewFile ? [nil, Places.rescue] : [Places.rescue]
    for folder in folders {
      do throws(SessionCreationError) {
        guard
          let next = try writer?.continueInNewFile(
            at: environment.clock.now, in: folder, program: LiveEnvironment.program,
            events: state.record.uncovered.events)
        else { return nil }
        writer = consume next
        return words(movedTo: path ?? "", because: failure)
      } catch {
        state.trouble(error.description)
      }
    }
    return nil
  }
}

extension AppendFailure {
  /// Whether another file may accept what this one did not.
  fileprivate var mayGoElsewhere: Bool {
    if case .unwritable = self { return false }
    return true
  }
}

extension SessionEvent {
  /// Whether it may concern an earlier session as well.
  fileprivate var concernsActions: Bool {
    switch self {
    case .actions, .history: true
    default: false
    }
  }
}
