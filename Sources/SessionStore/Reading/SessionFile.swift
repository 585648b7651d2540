/// Reading session files; nothing here ever changes one.
public enum SessionFile {
  /// The longest file that is read, in bytes: 256 MiB.
  public static let largest = 256 << 20
  /// The end of the name of every session file.
  public static let ending = ".jsonl"

  /// Reads a session and reports what is wrong with its lines.
  ///
  /// Lines that cannot be read are reported and skipped; the others count.
  ///
  /// - Parameters:
  ///   - path: The file; links are followed.
  ///   - files: The calls on files.
  /// - Returns: The header, the events and the findings.
  /// - Throws: Why the file cannot be read as a session at all.
  public static func read(
    _ path: String, files: FileSystem
  ) throws(SessionFileError) -> SessionReading {
    let file = try open(path, files: files)
    defer { files.close(file) }
    return try read(file, path: path, files: files)
  }

  /// Opens a file for reading, following links.
  static func open(_ path: String, files: FileSystem) throws(SessionFileError) -> Int32 {
    do throws(SystemError) {
      do throws(SystemError) {
        return try files.open(path, .reading)
      } catch {
        guard error.isLink else { throw error }
        return try files.open(try files.resolved(path), .reading)
      }
    } catch {
      throw error.isMissing ? .missing(path: path) : .unreadable(path: path, error)
    }
  }

  /// Reads an open file from its beginning.
  static func read(
    _ file: Int32, path: String, files: FileSystem
  ) throws(SessionFileError) -> SessionReading {
    let size = try facts(of: file, path: path, files: files).size
    var scan = SessionScan(path: path)
    var lines = LineReader(file, size: size, files: files)
    try scan.take(&lines, size: size)
    return try scan.finished(size: size)
  }

  /// The facts of an open file that can be read as a session.
  static func facts(
    of file: Int32, path: String, files: FileSystem
  ) throws(SessionFileError) -> FileFacts {
    let facts: FileFacts
    do throws(SystemError) {
      facts = try files.facts(file)
    } catch {
      throw .unreadable(path: path, error)
    }
    guard facts.kind == .file else { throw .notAFile(path: path) }
    guard facts.size <= largest else { throw .tooBig(path: path, bytes: facts.size) }
    return facts
  }
}

extension SessionEnd {
  mutating func take(_ verdict: Verdict, at place: LinePlace) {
    switch verdict {
    case .torn: break
    case .event, .header:
      wholeSize = place.end
      lacksLineEnd = !place.isEnded
    case .blank: wholeSize = place.end
    case .damaged:
      wholeSize = place.end
      isDamaged = true
    }
  }

  mutating func take(_ judge: LineJudge) {
    link = judge.link
    number = judge.lastNumber
    ownNumber = judge.lastOwnNumber
    clock = judge.lastClock
  }
}

extension SessionFileError {
  /// Names what is wrong with a first line.
  init(_ fault: HeaderFault, _ line: UnsafeRawBufferPointer, path: String) {
    let start = Array(#"{"format":"moot-session""#.utf8)
    switch fault {
    case .newer(let version): self = .newer(path: path, version: version)
    case .field(let name): self = .header(path: path, reason: "\"\(name)\" cannot be read")
    case .notJSON(let fault) where line.starts(with: start) || start.starts(with: line):
      self = .header(path: path, reason: fault.description)
    case .notJSON, .otherFormat: self = .otherProgram(path: path)
    }
  }
}
