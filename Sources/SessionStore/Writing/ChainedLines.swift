internal import Workshop

/// Lines for a whole file, each chained to the one before it and numbered from 1.
struct ChainedLines {
  private(set) var bytes: [UInt8] = []
  private(set) var end: SessionEnd

  /// Starts after a header.
  ///
  /// - Parameter end: What the first line is chained to, and the numbers before it.
  init(end: SessionEnd) { self.end = end }

  /// Appends an event from another file, as it is written there.
  ///
  /// Only its number and its chain change. Where the chain was wrong there it is wrong here: a hand
  /// edit is not hidden by being copied.
  mutating func append(_ line: EventLine, _ original: UnsafeRawBufferPointer, _ note: Note?) {
    let isChanged = note == .changed || (note != nil && note != .redacted)
    append(line, body(of: line, original), isFitting: !isChanged)
  }

  /// Appends an event from another file with the right chain, whatever it was there.
  mutating func adopt(_ line: EventLine, _ original: UnsafeRawBufferPointer) {
    append(line, body(of: line, original), isFitting: true)
  }

  /// Appends an event that is in no file yet.
  mutating func append(_ event: RecordedEvent, salt: String) {
    var event = event
    event.number = end.number + 1
    let body = EventLine.body(of: event, salt: salt)
    append(EventLine(event: event), body, isFitting: true)
  }

  private mutating func append(_ line: EventLine, _ body: [UInt8], isFitting: Bool) {
    guard let link = end.link else { return }
    var chain = body.span.withUnsafeBytes { Chain(after: link, body: $0) }
    if !isFitting { chain = chain.unfitting }
    bytes.append(contentsOf: body)
    bytes.append(contentsOf: chain.tail)
    bytes.append(0x0A)
    end.link = line.was ?? chain
    end.number += 1
    end.ownNumber = max(end.ownNumber, line.event.id.number)
    end.clock = max(end.clock, line.event.clock)
  }

  /// The bytes before `,"chain"`, with the number that the event has here.
  private func body(of line: EventLine, _ original: UnsafeRawBufferPointer) -> [UInt8] {
    let start = Array("{\"n\":\(line.event.number),".utf8)
    guard Chain(endOf: original) != nil, original.starts(with: start) else {
      // Somebody has rearranged the line by hand; it is written as the program would write it.
      return EventLine.body(of: line.event, salt: "")
    }
    let rest = original.dropFirst(start.count).dropLast(Chain.tailLength)
    return Array("{\"n\":\(end.number + 1),".utf8) + Array(rest)
  }
}

extension EventLine {
  /// A line that is not in a file yet.
  fileprivate init(event: RecordedEvent) {
    self.event = event
    chain = nil
    was = nil
  }
}

extension Chain {
  /// A chain that is wrong where this one is right.
  fileprivate var unfitting: Chain { Chain(value: ~value) }
}
