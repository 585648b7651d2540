public import Workshop

/// Checking a session file, and adopting what was edited in it by hand, as `moot check` does.
public enum SessionCheck {
  /// Reports what is wrong with a session's lines; nothing when all is well.
  ///
  /// - Parameters:
  ///   - path: The file, which is not changed.
  ///   - files: The calls on files.
  /// - Returns: The findings by line, lines of unknown kinds among them.
  /// - Throws: Why the file cannot be read as a session at all.
  public static func check(
    _ path: String, files: FileSystem
  ) throws(SessionFileError) -> [Finding] {
    let reading = try SessionFile.read(path, files: files)
    var findings = reading.findings + reading.unknownKinds
    if let version = reading.newerVersion {
      findings.append(
        Finding(
          line: 1, kind: .unknown,
          sentence: "The file is of version \(version), newer than this program."))
    }
    findings.sort { ($0.line, $0.kind.rawValue) < ($1.line, $1.kind.rawValue) }
    if reading.unlistedFindings > 0, let last = findings.last {
      findings.append(
        Finding(
          line: last.line, kind: last.kind,
          sentence: "\(reading.unlistedFindings) more lines have something to be said about them."))
    }
    return findings
  }

  /// Adopts hand edits: chains the lines together again and records which of them were edited.
  ///
  /// The file is replaced in one step by one in which every chain is right, with a `log.adopted` event
  /// at its end. Nothing is dropped but blank lines and second copies of the same event.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - at: Now.
  ///   - surroundings: The world.
  /// - Returns: The lines that were edited, by their number in the file as it was; empty, with the
  ///   file unchanged, where there was none.
  /// - Throws: Why the file was left as it is.
  public static func adopt(
    _ path: String, at: Instant, surroundings: Surroundings
  ) throws(AdoptionError) -> [Int] {
    let file: LockedFile
    do throws(LockFailure) {
      file = try LockedFile.open(path, surroundings)
    } catch {
      throw AdoptionError(error, path: path)
    }
    let rewriting = try Rewriting(of: file, path: path)
    guard !rewriting.edited.isEmpty else { return [] }
    let bytes = try rewriting.finished(at: at, salt: surroundings.randomHex(bytes: 8))
    do throws(SafeFileError) {
      try SafeFile.write(bytes, to: path, .replace, surroundings: surroundings)
    } catch {
      throw .notWritten(error)
    }
    return rewriting.edited
  }
}

/// A session file that is being rewritten with the right chains.
private struct Rewriting {
  private let path: String
  private(set) var edited: [Int] = []
  private var header: SessionHeader?
  private var headerLine: [UInt8] = []
  private var lines = ChainedLines(end: SessionEnd())
  private var lastSince = 0
  private var refusal: AdoptionError?

  init(of file: borrowing LockedFile, path: String) throws(AdoptionError) {
    self.path = path
    guard file.facts.size <= SessionFile.largest else {
      throw .unreadable(.tooBig(path: path, bytes: file.facts.size))
    }
    var reader = LineReader(file.descriptor, size: file.facts.size, files: file.files)
    var judge = LineJudge()
    var isMore = true
    while isMore {
      do throws(SystemError) {
        isMore = try reader.next { bytes, place in
          do throws(HeaderFault) {
            take(try judge.judge(bytes, place), bytes, place)
          } catch {
            refusal = .unreadable(SessionFileError(error, bytes, path: path))
          }
        }
      } catch {
        throw .unreadable(.unreadable(path: path, error))
      }
      if let refusal { throw refusal }
    }
    guard header != nil else { throw .unreadable(.empty(path: path)) }
  }

  private mutating func take(
    _ verdict: Verdict, _ bytes: UnsafeRawBufferPointer, _ place: LinePlace
  ) {
    switch verdict {
    case .header(let header):
      if header.version > SessionHeader.newest {
        refusal = .newer(path: path, version: header.version)
      }
      self.header = header
      headerLine = Array(bytes)
      var end = SessionEnd()
      end.link = Chain(header: bytes)
      lines = ChainedLines(end: end)
    case .blank: edited.append(place.number)
    case .damaged: refusal = .damaged(path: path, line: place.number)
    case .torn: refusal = .torn(path: path)
    case .event(let line, let note):
      if note != nil && note != .redacted { edited.append(place.number) }
      if note != .double { lines.adopt(line, bytes) }
      lastSince = max(lastSince, line.event.since)
    }
  }

  /// The bytes of the whole file, with the event that says what was adopted.
  func finished(at: Instant, salt: String) throws(AdoptionError) -> [UInt8] {
    guard let header else { throw .unreadable(.empty(path: path)) }
    var lines = lines
    let number = max(lines.end.number, lines.end.ownNumber) + 1
    lines.append(
      RecordedEvent(
        number: number, id: EventID(writer: header.writer, number: number),
        clock: lines.end.clock + 1, at: at, since: lastSince,
        event: .log(.adopted(lines: edited))),
      salt: salt)
    return headerLine + [0x0A] + lines.bytes
  }
}
