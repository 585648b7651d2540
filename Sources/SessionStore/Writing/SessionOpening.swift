public import Workshop

/// The outcome of opening a session to continue it.
public enum SessionOpening: ~Copyable {
  /// It can be continued. A recovery has to be told to people, and recorded as `log.recovered`.
  case writable(SessionWriter, SessionReading, Recovery?)
  /// It can only be read, and why.
  case readOnly(SessionReading, ReadOnlyReason)
}

/// The end of a file that was cut off while it was being written, and has been set aside.
public struct Recovery: Sendable, Hashable {
  /// How many bytes were set aside, above 0.
  public let bytes: Int
  /// The file that holds them now.
  public let keptAt: String

  /// One sentence for people.
  public var sentence: String {
    "The last \(bytes) bytes were cut off while being written; they are kept in \(keptAt)."
  }
}

/// Why a session can only be read.
public enum ReadOnlyReason: Sendable, Hashable, CustomStringConvertible {
  /// Another program has it open; which one, where that is known.
  case held(Holder?)
  /// The system does not allow writing.
  case notWritable(SystemError)
  /// The path is a link; it leads to the path given here.
  case link(to: String)
  /// It is of a newer version.
  case newer(version: Int)
  /// Lines before its end cannot be read; the first of them, by number.
  case damaged(lines: [Int])
  /// The torn end could not be set aside, so nothing may follow it.
  case tornEnd(SystemError)

  /// One sentence: what, and what to do.
  public var description: String {
    switch self {
    case .held(let holder?):
      "This session is open elsewhere (\(holder.words)); here it can only be read."
    case .held(nil):
      "This session is open in another program; here it can only be read."
    case .notWritable(let error):
      "This session can only be read because \(error); copy it to a place where you may write."
    case .link(let target):
      "This is a link and can only be read; open \(JSONText.escaped(target)) itself to go on."
    case .newer(let version):
      """
      This session was made by a newer moot (version \(version) of the file) and can only be read \
      here.
      """
    case .damaged(let lines):
      """
      This session can only be read because lines of it are damaged (\(Self.list(lines))): see \
      `moot check`, and go on in a whole copy.
      """
    case .tornEnd(let error):
      """
      This session can only be read because its cut-off end could not be set aside (\(error)); \
      copy it to a place where you may write.
      """
    }
  }

  private static func list(_ lines: [Int]) -> String {
    let shown = lines.prefix(5).map(String.init).joined(separator: ", ")
    return lines.count > 5 ? "line \(shown) and others" : "line \(shown)"
  }
}

extension SessionWriter {
  /// Opens a session to continue it, or only to read it where that is not possible.
  ///
  /// The end of a file that was cut off while it was being written is copied to a file beside it
  /// and then taken off; a complete last event that lacks only its line end is given one. Opening
  /// a file changes nothing else in it.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - at: Now; it names the file that keeps a torn end.
  ///   - surroundings: The world.
  /// - Returns: The writer and what the file holds, or what it holds and why it can only be read.
  /// - Throws: Why the file cannot even be read.
  public static func open(
    _ path: String, at: Instant, surroundings: Surroundings
  ) throws(SessionFileError) -> SessionOpening {
    let files = surroundings.files
    let file: LockedFile
    do throws(LockFailure) {
      file = try LockedFile.open(path, surroundings)
    } catch {
      let reason = try readOnlyReason(error, path, files)
      return .readOnly(try SessionFile.read(path, files: files), reason)
    }
    let reading = try SessionFile.read(file.descriptor, path: path, files: files)
    if let version = reading.newerVersion { return .readOnly(reading, .newer(version: version)) }
    guard !reading.end.isDamaged, reading.end.link != nil else {
      return .readOnly(reading, .damaged(lines: reading.damagedLines))
    }
    do throws(SystemError) {
      let (size, recovery) = try recover(file, reading, at: at)
      let writer = SessionWriter(
        file: file, header: reading.header, size: size, end: reading.end,
        surroundings: surroundings)
      return .writable(writer, reading, recovery)
    } catch {
      return .readOnly(reading, .tornEnd(error))
    }
  }

  private static func readOnlyReason(
    _ failure: LockFailure, _ path: String, _ files: FileSystem
  ) throws(SessionFileError) -> ReadOnlyReason {
    switch failure {
    case .missing: throw .missing(path: path)
    case .notAFile: throw .notAFile(path: path)
    case .held(let holder): return .held(holder)
    case .system(let error) where error.isLink:
      return .link(to: (try? files.resolved(path)) ?? path)
    case .system(let error): return .notWritable(error)
    }
  }
}
