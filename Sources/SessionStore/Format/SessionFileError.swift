/// Why a file could not be read as a session; the file was not changed.
public enum SessionFileError: Error, Sendable, Hashable, CustomStringConvertible {
  /// There is nothing at the path.
  case missing(path: String)
  /// It is a folder, a pipe, a device or a socket.
  case notAFile(path: String)
  /// The system does not allow reading it.
  case unreadable(path: String, SystemError)
  /// It is empty.
  case empty(path: String)
  /// It is more than 256 MiB long.
  case tooBig(path: String, bytes: Int)
  /// The first line does not say that it is a session.
  case otherProgram(path: String)
  /// The first line is that of a session, but cannot be read.
  case header(path: String, reason: String)
  /// It is of a newer version, and not even the first line can be read.
  case newer(path: String, version: Int)

  /// The path as it was given.
  public var path: String {
    switch self {
    case .missing(let path), .notAFile(let path), .unreadable(let path, _), .empty(let path),
      .tooBig(let path, _), .otherProgram(let path), .header(let path, _), .newer(let path, _):
      path
    }
  }

  /// One sentence: what, where, what to do.
  public var description: String {
    let path = JSONText.escaped(path)
    return switch self {
    case .missing:
      "There is no file \(path); `moot list` shows the sessions that there are."
    case .notAFile:
      "\(path) is not a file; name a session file, which ends in .jsonl."
    case .unreadable(_, let error):
      "\(path) cannot be read because \(error); nothing was changed."
    case .empty:
      "\(path) is empty and holds no session; it can be deleted, or replaced by a copy."
    case .tooBig(_, let bytes):
      """
      \(path) is \(bytes >> 20) MiB long and a session has at most \(SessionFile.largest >> 20); \
      is it a file of another program?
      """
    case .otherProgram:
      "\(path) is not a session of moot; it was left as it is."
    case .header(_, let reason):
      """
      The first line of \(path) is damaged (\(reason)); the file was left as it is, and a copy of \
      it with a whole first line can be read.
      """
    case .newer(_, let version):
      """
      \(path) was made by a newer moot (version \(version) of the file, this program reads \
      \(SessionHeader.newest)); open it with the newer one.
      """
    }
  }
}
