internal import Workshop

/// What one line of a file turned out to be.
enum Verdict {
  /// The first line.
  case header(SessionHeader)
  /// An event, and what is wrong with it.
  case event(EventLine, Note?)
  /// Nothing but white space.
  case blank
  /// Not an event.
  case damaged(LineFault)
  /// The end of the file, cut off while it was being written.
  case torn
}

/// What is wrong with an event that could be read.
enum Note: Hashable {
  /// The chain is wrong.
  case changed
  /// Events before it are missing, or it is not where it was written.
  case outOfOrder(after: Int)
  /// It is in the file for a second time, and is not counted again.
  case double
  /// What it said was removed on purpose.
  case redacted
}

/// Judges the lines of a file one by one.
struct LineJudge {
  private(set) var header: SessionHeader?
  /// The highest `n` so far.
  private(set) var lastNumber = 0
  /// The highest `clock` so far.
  private(set) var lastClock = 0
  /// The highest number in the ids of this file's writer.
  private(set) var lastOwnNumber = 0
  private var ids = SeenIDs()
  private var days = DayCache()
  /// What the next line is chained to by the line before it, and what that should have been.
  private var written: Chain?
  private var computed: Chain?
  /// The `n` that the next event should have, judged by its place and by the event before it.
  private var expected = (byPlace: 1, byLine: 1)
  private var isAfterDamage = false

  init() {}

  /// What the next line should be chained to, or `nil` after damage.
  var link: Chain? { written ?? computed }

  /// Judges the next line.
  mutating func judge(
    _ line: UnsafeRawBufferPointer, _ place: LinePlace
  ) throws(HeaderFault) -> Verdict {
    guard place.number > 1 else { return .header(try takeHeader(line, place)) }
    if place.isTooLong { return damaged(line, place, .tooLong) }
    if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { return .blank }
    do throws(LineFault) {
      let event = try EventLine(line, days: &days)
      return .event(event, note(on: event, line))
    } catch {
      return damaged(line, place, error)
    }
  }

  private mutating func takeHeader(
    _ line: UnsafeRawBufferPointer, _ place: LinePlace
  ) throws(HeaderFault) -> SessionHeader {
    guard !place.isTooLong else { throw .otherFormat }
    let header = try SessionHeader(line: line)
    self.header = header
    written = Chain(header: line)
    return header
  }

  private mutating func damaged(
    _ line: UnsafeRawBufferPointer, _ place: LinePlace, _ fault: LineFault
  ) -> Verdict {
    guard place.isEnded else { return .torn }
    // Where the end of the line can still be read, the next line can still be checked.
    written = Chain(endOf: line)
    computed = nil
    isAfterDamage = true
    return .damaged(fault)
  }

  private mutating func note(on line: EventLine, _ bytes: UnsafeRawBufferPointer) -> Note? {
    let event = line.event
    let previous = expected.byLine - 1
    let isInOrder = takeNumber(event.number)
    let isNew = ids.insert(event.id, own: header?.writer)
    let fits = isFitting(line, bytes)
    lastNumber = max(lastNumber, event.number)
    lastClock = max(lastClock, event.clock)
    if event.id.writer == header?.writer { lastOwnNumber = max(lastOwnNumber, event.id.number) }
    if !isNew { return .double }
    if !isInOrder { return .outOfOrder(after: previous) }
    if !fits { return .changed }
    return line.was == nil ? nil : .redacted
  }

  /// Whether an event has the number it should have; one that does not is one finding, and the
  /// events after it count as in order again.
  private mutating func takeNumber(_ number: Int) -> Bool {
    defer {
      isAfterDamage = false
      expected.byLine = number + 1
    }
    if isAfterDamage ? number > lastNumber : number == expected.byPlace || number == expected.byLine
    {
      expected.byPlace = number + 1
      return true
    }
    expected.byPlace += 1
    return false
  }

  /// Whether the line is chained to the one before it; remembers what the next one is chained to.
  ///
  /// One change should be one finding. So the next line is checked against what is written here
  /// and, in case only these digits were changed, against what they should be.
  private mutating func isFitting(_ line: EventLine, _ bytes: UnsafeRawBufferPointer) -> Bool {
    let end = Chain(endOf: bytes)
    let body = UnsafeRawBufferPointer(rebasing: bytes.dropLast(Chain.tailLength))
    let isWellEnded = end != nil && end == line.chain
    defer { written = line.link }
    guard let written else {
      guard let computed else { return isWellEnded }
      let own = Chain(after: computed, body: body)
      self.computed = own
      return isWellEnded && own == end
    }
    let own = Chain(after: written, body: body)
    if isWellEnded, own == end {
      self.computed = nil
      return true
    }
    if isWellEnded, let computed, Chain(after: computed, body: body) == end {
      self.computed = nil
      return true
    }
    self.computed = line.was == nil ? own : nil
    return false
  }
}
