public import Workshop

/// The one writer of a session file; it holds the file's lock for as long as it lives.
public struct SessionWriter: ~Copyable {
  /// The file.
  public var path: String { file.path }
  /// The first line of the file.
  public let header: SessionHeader
  /// The length of the file in bytes, all of them saved.
  public internal(set) var size: Int
  /// The number of the last event, 0 before the first.
  public var lastNumber: Int { end.number }
  /// Why nothing can be appended any more, or `nil` while all is well.
  public internal(set) var finished: AppendFailure.Reason?

  let file: LockedFile
  let surroundings: Surroundings
  var end: SessionEnd

  init(
    file: consuming LockedFile, header: SessionHeader, size: Int, end: SessionEnd,
    surroundings: Surroundings
  ) {
    self.file = file
    self.header = header
    self.size = size
    self.end = end
    self.surroundings = surroundings
  }

  /// Saves an event: when this returns, the event is on the disk.
  ///
  /// - Parameters:
  ///   - event: What happened.
  ///   - at: When, in wall time.
  ///   - since: When, in milliseconds of session time.
  ///   - by: Who said it, where that is known.
  /// - Returns: The event as it stands in the file.
  /// - Throws: Why it is not saved. Nothing of it stays in the file, except after
  ///   ``AppendFailure/finished(_:)``, when nobody can know.
  public mutating func append(
    _ event: SessionEvent, at: Instant, since: Int, by: SpokenID? = nil
  ) throws(AppendFailure) -> RecordedEvent {
    if let finished { throw .finished(finished) }
    var next = end
    let (recorded, line) = try line(of: event, at: at, since: since, by: by, after: &next)
    try save(line, upTo: next)
    return recorded
  }

  /// Saves events together, with one write: when this returns, all of them are on the disk.
  ///
  /// Where the computer stops meanwhile, the first of them may be in the file and the others not, so they
  /// must be such that the others can be found out again.
  ///
  /// - Parameters:
  ///   - events: What happened, and who said it where that is known.
  ///   - at: When, in wall time.
  ///   - since: When, in milliseconds of session time.
  /// - Returns: The events as they stand in the file.
  /// - Throws: Why none of them is saved; see ``append(_:at:since:by:)``.
  public mutating func append(
    together events: [(event: SessionEvent, by: SpokenID?)], at: Instant, since: Int
  ) throws(AppendFailure) -> [RecordedEvent] {
    if let finished { throw .finished(finished) }
    var next = end
    var lines: [UInt8] = []
    var all: [RecordedEvent] = []
    for (event, by) in events {
      let (recorded, line) = try line(of: event, at: at, since: since, by: by, after: &next)
      lines += line
      all.append(recorded)
    }
    if !all.isEmpty { try save(lines, upTo: next) }
    return all
  }

  /// The line of the event that comes next, with its line end; `end` goes on to behind it.
  private borrowing func line(
    of event: SessionEvent, at: Instant, since: Int, by: SpokenID?, after end: inout SessionEnd
  ) throws(AppendFailure) -> (RecordedEvent, [UInt8]) {
    guard let link = end.link else { throw .finished(.replaced) }
    let number = end.number + 1
    let recorded = RecordedEvent(
      number: number,
      id: EventID(writer: header.writer, number: max(number, end.ownNumber + 1)),
      clock: end.clock + 1, at: at, since: since, by: by, event: event)
    var line = EventLine.body(of: recorded, salt: surroundings.randomHex(bytes: 8))
    let chain = line.span.withUnsafeBytes { Chain(after: link, body: $0) }
    line.append(contentsOf: chain.tail)
    try EventLine.checkReadable(line)
    line.append(0x0A)
    end.advance(to: recorded, link: chain)
    return (recorded, line)
  }

  /// Makes lines durable at the end of the file.
  private mutating func save(_ lines: [UInt8], upTo next: SessionEnd) throws(AppendFailure) {
    try verifyPlace()
    try write(lines)
    size += lines.count
    end = next
  }

  /// Makes sure that the file is still in its place, is the same file and has the length it should have.
  ///
  /// Worth asking every few seconds; ``append(_:at:since:by:)`` asks each time.
  ///
  /// - Throws: What has become of it.
  public mutating func verifyPlace() throws(AppendFailure) {
    let ours: FileFacts
    let there: FileFacts
    do throws(SystemError) {
      ours = try file.files.facts(file.descriptor)
    } catch {
      throw .refused(error)
    }
    do throws(SystemError) {
      there = try file.files.factsAt(path)
    } catch {
      guard error.isMissing else { throw .refused(error) }
      throw finish(.vanished)
    }
    guard there.isSameFile(as: file.facts) else { throw finish(.replaced) }
    guard ours.size == size else {
      throw finish(.changedLength(expected: size, found: ours.size))
    }
  }

  private mutating func write(_ line: [UInt8]) throws(AppendFailure) {
    do throws(SystemError) {
      try file.files.writeAll(line, to: file.descriptor)
    } catch {
      try takeBack()
      throw .refused(error)
    }
    do throws(SystemError) {
      try file.files.syncData(file.descriptor)
    } catch {
      // What failed once may "succeed" the second time with the bytes gone: never asked again.
      try takeBack()
      throw finish(.notDurable(error))
    }
  }

  /// Takes off the part of the last line that was written.
  private mutating func takeBack() throws(AppendFailure) {
    do throws(SystemError) {
      try file.files.truncate(file.descriptor, size)
    } catch {
      throw finish(.notTakenBack(error))
    }
  }

  private mutating func finish(_ reason: AppendFailure.Reason) -> AppendFailure {
    finished = reason
    return .finished(reason)
  }
}

extension SessionEnd {
  mutating func advance(to event: RecordedEvent, link: Chain) {
    self.link = link
    number = event.number
    ownNumber = event.id.number
    clock = event.clock
  }
}

extension EventLine {
  /// Makes sure, before a line is written, that it can be read again.
  static func checkReadable(_ line: [UInt8]) throws(AppendFailure) {
    var days = DayCache()
    do throws(LineFault) {
      _ = try line.span.withUnsafeBytes { bytes throws(LineFault) in
        try EventLine(bytes, days: &days)
      }
    } catch {
      throw .unwritable(reason: error.words)
    }
  }
}
