public import Workshop

/// Follows a session file that somebody else writes; it reads only what was appended, and changes nothing.
public struct SessionFollower: ~Copyable {
  /// What has become of a file since it was last looked at.
  public enum News: Sendable, Hashable {
    /// Nothing that could be read.
    case nothing
    /// These events were appended, oldest first.
    case appended([RecordedEvent])
    /// It is another file now, or its lines were changed: it has to be read again from its beginning.
    case replaced
    /// There is no file at its place.
    case missing
  }

  /// The first line.
  public let header: SessionHeader
  /// The file, as it was named.
  public let path: String
  private let files: FileSystem
  private let descriptor: Int32
  /// What the file was when it was last looked at.
  private var facts: FileFacts
  private var judge: LineJudge
  /// Where the next line begins.
  private var next: (offset: Int, lines: Int)
  /// The clock of the newest event.
  private var clock: Int

  /// Reads a session to its end, to be followed from there.
  ///
  /// - Parameters:
  ///   - path: The file; links are followed.
  ///   - files: The calls on files.
  ///   - take: Gets what the file holds.
  /// - Throws: Why the file cannot be read as a session at all.
  public init(
    _ path: String, files: FileSystem, reading take: (SessionReading) -> Void
  ) throws(SessionFileError) {
    let descriptor = try SessionFile.open(path, files: files)
    do throws(SessionFileError) {
      let facts = try SessionFile.facts(of: descriptor, path: path, files: files)
      var scan = SessionScan(path: path)
      var lines = LineReader(descriptor, size: facts.size, files: files)
      try scan.take(&lines, size: facts.size)
      let judge = scan.judge
      let reading = try scan.finished(size: facts.size)
      take(reading)
      (header, clock, next) = (reading.header, reading.end.clock, (reading.end.wholeSize, 1))
      (self.path, self.files, self.descriptor) = (path, files, descriptor)
      (self.facts, self.judge) = (facts, judge)
    } catch {
      files.close(descriptor)
      throw error
    }
  }

  deinit { files.close(descriptor) }

  /// Looks what has become of the file; a line that is not written to its end yet waits for the next look.
  ///
  /// - Throws: Why the file cannot be read any more.
  public mutating func look() throws(SessionFileError) -> News {
    let place = (try? files.resolved(path)) ?? path
    guard let there = try? files.factsAt(place) else { return .missing }
    guard there.isSameFile(as: facts), there.size >= next.offset else { return .replaced }
    if there.size == facts.size {
      // Bytes that were changed in their place leave the length as it is.
      return there.modifiedNanoseconds == facts.modifiedNanoseconds ? .nothing : .replaced
    }
    facts = there
    guard there.size <= SessionFile.largest else {
      throw .tooBig(path: path, bytes: there.size)
    }
    return try readOn(to: there.size)
  }

  private mutating func readOn(to size: Int) throws(SessionFileError) -> News {
    var lines = LineReader(descriptor, from: next, size: size, files: files)
    var events: [RecordedEvent] = []
    var isSound = true
    var isMore = true
    while isMore, isSound {
      do throws(SystemError) {
        isMore = try lines.next { line, place in
          guard place.isEnded else { return }
          next = (place.end, place.number)
          switch try? judge.judge(line, place) {
          case .event(let line, nil) where line.event.clock > clock:
            clock = line.event.clock
            events.append(line.event)
          // An event that lacked only the end of its line was counted; its end is all that came.
          case .blank: break
          // What does not follow on what was read may change what came before it.
          default: isSound = false
          }
        }
      } catch {
        throw .unreadable(path: path, error)
      }
    }
    guard isSound else { return .replaced }
    return events.isEmpty ? .nothing : .appended(events)
  }
}
