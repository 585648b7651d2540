/// A session file as far as it was read, line by line.
struct SessionScan {
  private let path: String
  private(set) var judge = LineJudge()
  /// What was read; `nil` before the first line.
  private(set) var reading: SessionReading?

  /// Begins to read a file.
  init(path: String) { self.path = path }

  /// Reads all lines that are left.
  ///
  /// - Parameters:
  ///   - lines: The lines.
  ///   - size: The length of the file, for which room is made.
  /// - Throws: Why the file cannot be read as a session at all.
  mutating func take(_ lines: inout LineReader, size: Int) throws(SessionFileError) {
    var fault: SessionFileError?
    var isMore = true
    while isMore {
      do throws(SystemError) {
        isMore = try lines.next { line, place in
          do throws(HeaderFault) {
            let verdict = try judge.judge(line, place)
            if case .header(let header) = verdict {
              reading = SessionReading(path: path, header: header)
              reading?.events.reserveCapacity(min(size / 192, 1 << 18))
            }
            reading?.take(verdict, at: place)
            reading?.end.take(verdict, at: place)
          } catch {
            fault = SessionFileError(error, line, path: path)
          }
        }
      } catch {
        throw .unreadable(path: path, error)
      }
      if let fault { throw fault }
    }
  }

  /// What the whole file holds.
  consuming func finished(size: Int) throws(SessionFileError) -> SessionReading {
    guard var reading else { throw .empty(path: path) }
    reading.size = size
    reading.end.take(judge)
    reading.order()
    return reading
  }
}
