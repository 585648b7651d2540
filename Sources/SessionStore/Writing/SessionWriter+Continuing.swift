public import Workshop

extension SessionWriter {
  /// Continues in a new file, because this one can no longer be trusted or is gone.
  ///
  /// The new file has the same session, a writer of its own, and every event again: byte for byte
  /// as it stands in the old file as far as that can be read and was not changed, otherwise as it
  /// is in `events`. The old file is left as it is. An event that could not be saved is not in the
  /// new file; append it there.
  ///
  /// - Parameters:
  ///   - at: Now.
  ///   - folder: Where the new file is to be; `nil` for beside the old one.
  ///   - program: The program, such as `moot 0.1.0`.
  ///   - events: All events that were saved, in their order.
  /// - Returns: The writer of the new file; every event in it is on the disk.
  /// - Throws: Why there is no new file. Another folder may help.
  public borrowing func continueInNewFile(
    at: Instant, in folder: String? = nil, program: String, events: [RecordedEvent]
  ) throws(SessionCreationError) -> SessionWriter {
    let newHeader = SessionHeader(
      session: header.session, writer: SessionWriter.letters(surroundings), created: at,
      program: program)
    let source = OldLines(file: file.descriptor, header: header, size: size, file.files)
    let surroundings = surroundings
    return try SessionWriter.create(
      in: folder ?? FilePath.folder(of: path), named: newName(newHeader.writer),
      header: newHeader, surroundings
    ) { end in
      source.lines(with: events, end: &end, surroundings)
    }
  }

  /// The old name with the new writer at its end: `…-5f0c4a1e.jsonl` becomes `…-5f0c4a1e-m3x4.jsonl`.
  private borrowing func newName(_ writer: String) -> String {
    let name = FilePath.name(of: path)
    let stem = name.hasSuffix(SessionFile.ending) ? String(name.dropLast(6)) : name
    let ownEnd = "-" + header.writer
    let base = stem.hasSuffix(ownEnd) ? String(stem.dropLast(ownEnd.utf8.count)) : stem
    return "\(base)-\(writer)\(SessionFile.ending)"
  }
}

/// The lines of a file that is being given up, for a new one.
private struct OldLines {
  let file: Int32
  let header: SessionHeader
  let size: Int
  let files: FileSystem

  init(file: Int32, header: SessionHeader, size: Int, _ files: FileSystem) {
    self.file = file
    self.header = header
    self.size = size
    self.files = files
  }

  /// All lines for a new file, chained together again.
  func lines(
    with events: [RecordedEvent], end: inout SessionEnd, _ surroundings: Surroundings
  ) -> [UInt8] {
    var chained = ChainedLines(end: end)
    let known = Dictionary(events.map { ($0.id, $0) }) { first, _ in first }
    var taken: Set<EventID> = []
    forEach { line, bytes, note in
      taken.insert(line.event.id)
      if note != .redacted, note != nil, let event = known[line.event.id] {
        // Changed behind our back: what the room saw counts.
        chained.append(event, salt: surroundings.randomHex(bytes: 8))
      } else {
        chained.append(line, bytes, note)
      }
    }
    for event in events where !taken.contains(event.id) {
      chained.append(event, salt: surroundings.randomHex(bytes: 8))
    }
    end = chained.end
    return chained.bytes
  }

  /// Gives the events that can be read in the file, if it is still the same file.
  private func forEach(_ body: (EventLine, UnsafeRawBufferPointer, Note?) -> Void) {
    var reader = LineReader(file, size: size, files: files)
    var judge = LineJudge()
    var isMore = true
    while isMore {
      isMore =
        (try? reader.next { bytes, place in
          guard place.isEnded, let verdict = try? judge.judge(bytes, place) else { return }
          guard judge.header == header, case .event(let line, let note) = verdict else { return }
          if note != .double { body(line, bytes, note) }
        }) ?? false
    }
  }
}
