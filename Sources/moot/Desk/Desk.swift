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
  private var sessionClock: SessionClock
  /// Where the workshop went on in another file, until it is said: an entry that is not saved there
  /// either has the only line that is free for a sentence.
  private var untold: String?
  /// Whether things are being brought along just now, which are no news to where they come from.
  private(set) var isBringing = false
  /// Where the sessions lie that the open one was begun from, by their ids.
  var earlierPaths: [String: String] = [:]
  /// The id of the open session; `nil` where none is open.
  private(set) var sessionID: String?
  /// Set when the workbench was left.
  private(set) var hasLeft = false

  init(environment: LiveEnvironment, folder: String, size: Size = Size(columns: 80, rows: 24)) {
    self.environment = environment
    self.folder = folder
    sessionClock = SessionClock(after: nil, clock: environment.clock)
    let zone = TimeZones.ofThisMachine
    TimeZones.use(zone)
    state = WorkbenchState(
      now: Moment(at: environment.clock.now, since: 0), size: size,
      supplies: Supplies(zone: zone, folder: folder, itemTypes: ItemType.allCases.map(\.name)))
  }

  /// Brings the state's time up to now.
  mutating func tick() {
    let now = environment.clock.now
    state.tick(
      Moment(
        at: now, since: sessionClock.since(environment.clock), offset: TimeZones.offset(at: now)))
  }

  /// Reads the flows, unless they have been read, for beginning a workshop and for adding stages.
  mutating func supply() {
    guard state.supplies.flows.isEmpty else { return }
    let shelf = FlowShelf()
    state.supply(flows: shelf.files.map(\.flow), optionalStages: shelf.files.flatMap(\.optional))
    if let fault = shelf.faults.first { state.tell(fault.description, .notice) }
  }

  /// Reads the list of sessions, for the start screen.
  mutating func listSessions() { state.listed(SessionList.recent(in: folder, environment)) }

  /// Performs effects in order; the terminal's own, and what takes long, are left to the caller.
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
      case .practise:
        create(Rehearsal.opening(among: state.supplies.flows), in: Places.practice)
      case .release: release()
      case .leave: hasLeft = true
      case .ask, .suspend, .redraw: rest.append(effect)
      }
    }
    return rest
  }

  /// Looks whether the file is still where it was, as after the program was stopped for a while.
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
  /// - Returns: What there is to say of what came along.
  @discardableResult
  mutating func create(
    _ opening: Opening, in folder: String, from earlier: [EarlierFile] = []
  ) -> [String] {
    var opening = opening
    let people = opening.people
    // A review brings its people with their codes; others are counted after them.
    let isReview = opening.agenda.contains(where: \.isReview)
    if isReview, !earlier.isEmpty { opening.people = 0 }
    earlierPaths = Dictionary(
      earlier.map { ($0.session.id, $0.path) }, uniquingKeysWith: { first, _ in first })
    let now = environment.clock.now
    let header = SessionHeader(
      session: environment.newSessionID(), writer: SessionWriter.letters(environment.store),
      created: now, program: LiveEnvironment.program)
    TimeZones.use(opening.zone)
    let name = SessionFolder.fileName(
      day: now.day(offset: TimeZones.offset(at: now)), title: opening.title, session: header.session
    )
    do throws(SessionCreationError) {
      writer = try SessionWriter.create(
        in: folder, named: name, header: header, surroundings: environment.store)
    } catch {
      state.notRecorded(error.description)
      return []
    }
    sessionID = header.session
    sessionClock = SessionClock(after: nil, clock: environment.clock)
    state.opened(SessionHistory())
    tick()
    record(.opening(.opened(opening)), by: nil)
    guard !state.history.events.isEmpty else { return [] }
    return bring(earlier.map(\.session), people: people, tables: opening.tables)
  }

  /// Brings along what earlier sessions have, and says it; then counts the people who are expected.
  private mutating func bring(
    _ earlier: [EarlierSession], people: Int, tables: Int
  ) -> [String] {
    guard !earlier.isEmpty else { return [] }
    let place = path
    let brought = CarryOver(earlier).brought(into: state.session)
    isBringing = true
    defer { isBringing = false }
    for event in brought.events {
      let count = state.history.events.count
      record(event, by: nil)
      // The next ones may need this one; what was said of it stands.
      if state.history.events.count == count { return [state.message?.text].compactMap(\.self) }
    }
    if people > state.session.people.all.count {
      record(.people(.counted(people: people, tables: tables)), by: nil)
    }
    var surprises = brought.surprises
    if let path, path != place { surprises.append("The workshop goes on in \(path).") }
    let summary = [brought.summary].compactMap(\.self)
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
  ///   - place: The screen that it is opened for.
  /// - Throws: Why the file cannot even be read.
  mutating func openOrThrow(
    _ path: String, at place: WorkbenchState.Place = .run
  ) throws(SessionFileError) {
    switch try SessionWriter.open(path, at: environment.clock.now, surroundings: environment.store)
    {
    case .writable(let writer, let reading, let recovery):
      self.writer = consume writer
      show(reading, readOnly: nil, at: place)
      if let recovery {
        record(.log(.recovered(bytes: recovery.bytes)), by: nil)
        state.tell(recovery.sentence, .notice)
      }
      handOnAll()
    case .readOnly(let reading, let reason):
      writer = nil
      show(reading, readOnly: reason.description, at: place)
    }
  }

  private mutating func show(
    _ reading: SessionReading, readOnly: String?, at place: WorkbenchState.Place
  ) {
    sessionID = reading.header.session
    let history = SessionHistory(reading.events)
    if case .script(let start) = environment.clock, let last = history.events.last {
      environment.clock = .script(max(start, last.at))
    }
    sessionClock = SessionClock(after: history.events.last, clock: environment.clock)
    TimeZones.use(history.session.opening.zone)
    state.opened(history, readOnly: readOnly, at: place)
    tick()
  }

  mutating func release() {
    writer = nil
    untold = nil
    sessionID = nil
    TimeZones.use(state.supplies.zone)
    listSessions()
  }

  private mutating func record(_ event: SessionEvent, by: SpokenID?) {
    guard writer != nil else { return state.notRecorded("This session can only be read.") }
    do throws(AppendFailure) {
      try append(event, by: by)
    } catch {
      // A workshop goes on: what the disk refuses is written somewhere else at once.
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
    if event.concernsActions { handOnAll() }
  }

  /// Writes down an event that says what became of what was handed on.
  mutating func note(_ event: LogEvent) throws(AppendFailure) { try append(.log(event), by: nil) }

  private mutating func append(_ event: SessionEvent, by: SpokenID?) throws(AppendFailure) {
    let now = environment.clock.now
    let since = sessionClock.since(environment.clock)
    guard let recorded = try writer?.append(event, at: now, since: since, by: by) else { return }
    state.recorded(recorded)
    state.trouble(nil)
  }

  /// Where the workshop goes on, first the name, because a line of the screen may end soon.
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

  /// Goes on in a new file beside the old one, or in the rescue folder; says where, or `nil`.
  private mutating func moveOn(because failure: AppendFailure) -> String? {
    let folders: [String?] = failure.needsNewFile ? [nil, Places.rescue] : [Places.rescue]
    for folder in folders {
      do throws(SessionCreationError) {
        guard
          let next = try writer?.continueInNewFile(
            at: environment.clock.now, in: folder, program: LiveEnvironment.program,
            events: state.history.events)
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
  /// Whether another file may take what this one did not.
  fileprivate var mayGoElsewhere: Bool {
    if case .unwritable = self { return false }
    return true
  }
}

extension SessionEvent {
  /// Whether what it says may belong to an earlier session as well.
  fileprivate var concernsActions: Bool {
    switch self {
    case .actions, .history: true
    default: false
    }
  }
}
