public import Workshop

extension SessionWriter {
  /// Makes a session's file with its first events: there is the whole file or none, whenever the computer
  /// stops.
  ///
  /// What is brought along from an earlier session belongs together, and a session with half of it would
  /// look like one with all of it.
  ///
  /// - Parameters:
  ///   - folder: Where the file is to be.
  ///   - fileName: Its name, as ``SessionFolder/fileName(day:title:session:)`` gives it.
  ///   - header: The first line.
  ///   - events: The first events, as ``firstEvents(_:header:at:)`` gives them, each of which
  ///     ``canHold(_:)``.
  ///   - surroundings: The world.
  /// - Returns: The writer; every event is on the disk.
  /// - Throws: Why there is no new file.
  public static func create(
    in folder: String, named fileName: String, header: SessionHeader, events: [RecordedEvent],
    surroundings: Surroundings
  ) throws(SessionCreationError) -> SessionWriter {
    let line = header.line
    let isReadable = line.span.withUnsafeBytes { (try? SessionHeader(line: $0)) == header }
    guard isReadable else { throw .header }
    var start = SessionEnd()
    start.link = line.span.withUnsafeBytes { Chain(header: $0) }
    var lines = ChainedLines(end: start)
    for event in events { lines.append(event, salt: surroundings.randomHex(bytes: 8)) }
    let path = FilePath.joined(folder, fileName)
    do throws(SystemError) {
      try surroundings.files.makeFolders(folder)
    } catch {
      throw .folder(path: folder, error)
    }
    let bytes = line + [0x0A] + lines.bytes
    do throws(SafeFileError) {
      try SafeFile.write(bytes, to: path, .new, surroundings: surroundings)
    } catch {
      if error.cause.isExisting { throw .exists(path: path) }
      if error.isDone { try? surroundings.files.unlink(path) }
      // Some disks give no file a second name. There the file grows where it stands, and a stop leaves a
      // line that is cut off, which is told where the file is opened.
      let (whole, end) = (lines.bytes, lines.end)
      return try create(in: folder, named: fileName, header: header, surroundings) { last in
        last = end
        return whole
      }
    }
    do throws(LockFailure) {
      return SessionWriter(
        file: try LockedFile.open(path, surroundings), header: header, size: bytes.count,
        end: lines.end, surroundings: surroundings)
    } catch {
      throw .file(path: path, error.cause)
    }
  }

  /// Whether an event can stand in a file: one that is too long to be read again cannot.
  public static func canHold(_ event: RecordedEvent) -> Bool {
    var line = EventLine.body(of: event, salt: String(repeating: "0", count: 16))
    line.append(contentsOf: line.span.withUnsafeBytes { Chain(header: $0) }.tail)
    return (try? EventLine.checkReadable(line)) != nil
  }

  /// The first events of a file as they are to stand in it.
  ///
  /// - Parameters:
  ///   - events: What happened.
  ///   - header: The first line.
  ///   - at: When, in wall time.
  /// - Returns: The events, numbered from 1, at the beginning of session time.
  public static func firstEvents(
    _ events: [SessionEvent], header: SessionHeader, at: Instant
  ) -> [RecordedEvent] {
    events.enumerated().map { index, event in
      RecordedEvent(
        number: index + 1, id: EventID(writer: header.writer, number: index + 1),
        clock: index + 1, at: at, since: 0, event: event)
    }
  }
}

extension LockFailure {
  /// What the system answered, as far as it answered.
  fileprivate var cause: SystemError {
    if case .system(let error) = self { return error }
    return .noProgress
  }
}
