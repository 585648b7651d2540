public import Workshop

/// What a session file holds, and what is wrong with it.
public struct SessionReading: Sendable {
  /// The file, as it was named.
  public let path: String
  /// The first line.
  public internal(set) var header: SessionHeader
  /// The events that could be read, in the order of (`clock`, writer, `n`).
  public internal(set) var events: [RecordedEvent] = []
  /// Lines that are edited, redacted, torn or damaged, by line; at most ``mostFindings``.
  public internal(set) var findings: [Finding] = []
  /// Lines whose kind this program does not know, by line; at most ``mostFindings``.
  public internal(set) var unknownKinds: [Finding] = []
  /// How many more findings there were.
  public internal(set) var unlistedFindings = 0
  /// The length of the file in bytes.
  public internal(set) var size = 0

  /// How many findings of a file are listed; a hostile file must not fill the memory with them.
  public static let mostFindings = 1000

  /// The version of the file where it is newer than what this program writes, otherwise `nil`.
  public var newerVersion: Int? {
    header.version > SessionHeader.newest ? header.version : nil
  }

  /// The numbers of damaged lines that are listed.
  public var damagedLines: [Int] { findings.filter { $0.kind == .damaged }.map(\.line) }

  var end = SessionEnd()
}

/// What has to be known to go on writing at the end of a file.
struct SessionEnd: Hashable {
  /// The length in bytes up to and including the last line end, or the end of a complete last event.
  var wholeSize = 0
  /// Whether the last event is complete and only its line end is missing.
  var lacksLineEnd = false
  /// Whether there is a damaged line, listed or not.
  var isDamaged = false
  /// What the next line is chained to.
  var link: Chain?
  /// The last `n`.
  var number = 0
  /// The highest number in the ids of this file's writer.
  var ownNumber = 0
  /// The last `clock`.
  var clock = 0
}

extension SessionReading {
  mutating func add(_ kind: Finding.Kind, _ line: Int, _ sentence: @autoclosure () -> String) {
    guard findings.count + unknownKinds.count < SessionReading.mostFindings else {
      unlistedFindings += 1
      return
    }
    let finding = Finding(line: line, kind: kind, sentence: sentence())
    if kind == .unknown { unknownKinds.append(finding) } else { findings.append(finding) }
  }

  mutating func take(_ verdict: Verdict, at place: LinePlace) {
    switch verdict {
    case .header:
      if !place.isEnded {
        add(.torn, place.number, "The header is whole, only the end of its line is missing.")
      }
    case .blank: add(.edited, place.number, "The line is blank.")
    case .damaged(let fault):
      if newerVersion != nil {
        add(.unknown, place.number, "The line is of a newer version.")
      } else {
        add(.damaged, place.number, "The line cannot be read: \(fault.words).")
      }
    case .torn:
      add(.torn, place.number, "The last \(place.length) bytes are an event that was cut off.")
    case .event(let line, let note):
      if note != .double { events.append(line.event) }
      if let note { add(note.kind, place.number, note.sentence) }
      if note != .redacted, case .unknown(let kind, _) = line.event.event {
        add(
          .unknown, place.number,
          "This program does not know the kind \"\(JSONText.escaped(kind))\", and keeps it.")
      }
      if !place.isEnded {
        add(.torn, place.number, "The event is whole, only the end of its line is missing.")
      }
    }
  }

  /// Puts the events in the right order, where somebody moved them by hand.
  mutating func order() {
    func comesBefore(_ left: RecordedEvent, _ right: RecordedEvent) -> Bool {
      (left.clock, left.id.writer, left.number) < (right.clock, right.id.writer, right.number)
    }
    let isOrdered = events.indices.dropFirst().allSatisfy { place in
      events[place - 1].clock < events[place].clock
        || !comesBefore(events[place], events[place - 1])
    }
    if !isOrdered { events.sort(by: comesBefore) }
  }
}

extension Note {
  var kind: Finding.Kind { self == .redacted ? .redacted : .edited }

  var sentence: String {
    switch self {
    case .changed: "The line, or the one before it, was changed after it was written."
    case .outOfOrder(let last): "The line does not follow on event \(last)."
    case .double: "The event stands in the file a second time and is taken once."
    case .redacted: "What the event said was taken out on purpose."
    }
  }
}
