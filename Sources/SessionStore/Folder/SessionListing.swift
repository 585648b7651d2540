public import Workshop

/// A file in a folder of sessions, as far as its first lines tell.
public struct SessionListing: Sendable {
  /// The path: the folder as it was given, and the name.
  public let path: String
  /// The first line, or why the file cannot be read as a session.
  public let content: Result<SessionHeader, SessionFileError>
  /// The first event, which opens the session, where it can be read.
  public let opening: RecordedEvent?
  /// The length in bytes.
  public let size: Int
  /// When the file was last written.
  public let modified: Instant

  /// The file's name without its folder.
  public var name: String { FilePath.name(of: path) }
  /// The first line, where it can be read.
  public var header: SessionHeader? { try? content.get() }
  /// Why it cannot be read as a session, or `nil` where it can.
  public var error: SessionFileError? {
    if case .failure(let error) = content { return error }
    return nil
  }

  init(_ path: String, files: FileSystem) {
    self.path = path
    var opening: RecordedEvent?
    var facts: FileFacts?
    do throws(SessionFileError) {
      let file = try SessionFile.open(path, files: files)
      defer { files.close(file) }
      facts = try? files.facts(file)
      guard facts?.kind == .file else { throw .notAFile(path: path) }
      content = .success(
        try SessionListing.read(file, facts?.size ?? 0, path, files, opening: &opening))
    } catch {
      content = .failure(error)
    }
    self.opening = opening
    size = facts?.size ?? 0
    modified = Instant(milliseconds: facts?.modified ?? 0)
  }

  private static func read(
    _ file: Int32, _ size: Int, _ path: String, _ files: FileSystem,
    opening: inout RecordedEvent?
  ) throws(SessionFileError) -> SessionHeader {
    var lines = LineReader(file, size: size, piece: 1 << 14, files: files)
    var judge = LineJudge()
    var fault: SessionFileError?
    var first: RecordedEvent?
    do throws(SystemError) {
      for _ in 0..<2 {
        _ = try lines.next { line, place in
          do throws(HeaderFault) {
            if case .event(let line, _) = try judge.judge(line, place) { first = line.event }
          } catch {
            fault = SessionFileError(error, line, path: path)
          }
        }
        if fault != nil { break }
      }
    } catch {
      throw .unreadable(path: path, error)
    }
    if let fault { throw fault }
    guard let header = judge.header else { throw .empty(path: path) }
    opening = first
    return header
  }
}
