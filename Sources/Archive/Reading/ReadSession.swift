internal import SessionStore
internal import Workshop

/// A session file, read and prepared for the index.
struct ReadSession: Sendable {
  /// Words to be searched.
  struct Words: Sendable, Hashable {
    var place: Int
    var type: ItemType
    var isKept: Bool
    /// Folded.
    var text: String
  }

  /// What the archive knows about it; its day is not known yet, because that depends on the time zone.
  var session: ArchivedSession
  /// When the file was made.
  var created = Instant(milliseconds: 0)
  /// The time zone of the place where it was held.
  var zone = "UTC"
  /// What it holds, as texts for the index.
  var packed = (items: "", actions: "", assets: "")
  /// What it says of who may be named and quoted; `nil` where it cannot be read.
  var permissions: SessionPermissions?
  /// All that can be found in it.
  var words: [Words] = []
  /// The bytes that were read.
  var digest: UInt64 = 0
  /// How many that was.
  var length = 0
  /// Whether the file begins with the bytes that it had when it was read before.
  var isGrown = false

  /// Reads a file; `nil` where it has vanished in the meantime.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - before: What was read before, if it was.
  ///   - linked: What the sessions say that are linked to it, where somebody took permission back in one.
  ///   - files: The calls on files.
  init?(
    _ path: String, before: (digest: UInt64, length: Int)?, linked: [SessionPermissions] = [],
    files: FileSystem
  ) {
    let digest = ByteDigest(early: before?.length ?? 0)
    session = ArchivedSession(path: path, title: FilePath.name(of: path))
    do throws(SessionFileError) {
      let reading = try SessionFile.read(path, files: digest.listening(to: files))
      take(reading, linked)
    } catch {
      if case .missing = error { return nil }
      session.fault = error.description
    }
    (self.digest, length) = (digest.number, digest.count)
    isGrown = before.map { digest.early == $0.digest } ?? true
  }

  private mutating func take(_ reading: SessionReading, _ linked: [SessionPermissions]) {
    let (history, id) = (SessionHistory(reading.events), reading.header.session)
    // From here on there is only what the room may see and what is for the facilitator; whoever asks
    // later may see less, and is told so by what is kept of permissions.
    let room = Veil(for: .room, over: history.session, id: id, linked: linked)
      .shown(history.session)
    let whole = Veil(
      for: .facilitator, over: history.session, id: id, linked: linked, showsTakenDown: true)
    let contents = Contents(room: room, whole: whole.shown(history), session: id)
    permissions = SessionPermissions(history, session: id).forgettingGone(linked)
    take(room)
    session.id = id
    session.events = reading.events.count
    session.opened = reading.events.first?.at ?? reading.header.created
    session.damagedLines = reading.damagedLines.count
    created = reading.header.created
    session.takesBack = permissions.map(\.takesBack) ?? false
    packed = contents.packed
    words = contents.items.map(Words.init)
  }

  private mutating func take(_ state: Shown) {
    let opening = state.opening
    if !opening.title.isEmpty { session.title = opening.title }
    (session.place, session.question) = (opening.place, opening.question)
    (session.flows, session.isFictional) = (opening.flows, opening.isFictional)
    session.isClosed = state.closing.isClosed
    session.review = state.closing.review?.day ?? state.agreeing.adoptions.last?.review
    session.keptUntil = state.closing.keeping?.until
    session.counts = ArchivedSession.Counts(state)
    zone = opening.zone
  }
}

extension ReadSession.Words {
  init(_ item: Item) {
    self.init(
      place: item.place, type: item.type, isKept: item.isKept, text: Folding.folded(item.said))
  }
}
