internal import SessionStore
internal import Workshop

/// A session file, read and made ready for the index.
struct ReadSession: Sendable {
  /// Words to be searched.
  struct Words: Sendable, Hashable {
    var place: Int
    var type: ItemType
    var isKept: Bool
    /// Folded.
    var text: String
  }

  /// What the archive knows of it; its day is not known yet, for want of the time zone's clock.
  var session: ArchivedSession
  /// When the file was made.
  var created = Instant(milliseconds: 0)
  /// The time zone of the place where it was held.
  var zone = "UTC"
  /// What it holds, as texts for the index.
  var packed = (items: "", actions: "", assets: "")
  /// All that can be found in it.
  var words: [Words] = []
  /// The bytes that were read.
  var digest: UInt64 = 0
  /// How many that was.
  var length = 0
  /// Whether the file begins with the bytes that it had when it was read before.
  var isGrown = false

  /// Reads a file; `nil` where it has vanished meanwhile.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - before: What was read before, if it was.
  ///   - files: The calls on files.
  init?(_ path: String, before: (digest: UInt64, length: Int)?, files: FileSystem) {
    let digest = ByteDigest(early: before?.length ?? 0)
    session = ArchivedSession(path: path, title: FilePath.name(of: path))
    do throws(SessionFileError) {
      let reading = try SessionFile.read(path, files: digest.listening(to: files))
      take(reading)
    } catch {
      if case .missing = error { return nil }
      session.fault = error.description
    }
    (self.digest, length) = (digest.number, digest.count)
    isGrown = before.map { digest.early == $0.digest } ?? true
  }

  private mutating func take(_ reading: SessionReading) {
    let history = SessionHistory(reading.events)
    let contents = Contents(history, session: reading.header.session)
    take(history.session)
    session.id = reading.header.session
    session.events = reading.events.count
    session.opened = reading.events.first?.at ?? reading.header.created
    session.damagedLines = reading.damagedLines.count
    created = reading.header.created
    packed = contents.packed
    words = contents.items.map(Words.init)
  }

  private mutating func take(_ state: Session) {
    let opening = state.opening
    if !opening.title.isEmpty { session.title = opening.title }
    (session.place, session.question) = (opening.place, opening.question)
    (session.flows, session.isFictional) = (opening.flows, opening.isFictional)
    session.isClosed = state.closing.isClosed
    session.review = state.closing.review?.day ?? state.agreeing.adoptions.last?.review
    session.counts = ArchivedSession.Counts(state)
    zone = opening.zone
  }
}

extension ReadSession.Words {
  init(_ item: Item) {
    let said = item.more.isEmpty ? item.words : "\(item.words) · \(item.more)"
    self.init(
      place: item.place, type: item.type, isKept: item.isKept, text: Folding.folded(said))
  }
}
