/// Why hand edits were not adopted; the file was left as it is.
public enum AdoptionError: Error, Sendable, Hashable, CustomStringConvertible {
  /// It cannot be read as a session at all.
  case unreadable(SessionFileError)
  /// A line cannot be read, and writing the file again would lose it.
  case damaged(path: String, line: Int)
  /// The end was cut off; opening the session sets that aside.
  case torn(path: String)
  /// Another program has it open.
  case held(path: String, Holder?)
  /// It is of a newer version.
  case newer(path: String, version: Int)
  /// The system does not allow writing there.
  case notWritable(path: String, SystemError)
  /// The new file could not be written.
  case notWritten(SafeFileError)

  /// One sentence: what, where, what to do.
  public var description: String {
    switch self {
    case .unreadable(let error): error.description
    case .damaged(let path, let line):
      """
      Line \(line) of \(JSONText.escaped(path)) cannot be read, so nothing was adopted; mend \
      that line first.
      """
    case .torn(let path):
      """
      The end of \(JSONText.escaped(path)) was cut off, so nothing was adopted; open the session \
      once, which sets the end aside.
      """
    case .held(let path, let holder):
      """
      \(JSONText.escaped(path)) is open elsewhere\(holder.map { " (\($0.words))" } ?? ""), so \
      nothing was adopted; close it there first.
      """
    case .newer(let path, let version):
      """
      \(JSONText.escaped(path)) was made by a newer moot (version \(version) of the file), so \
      nothing was adopted.
      """
    case .notWritable(let path, let error):
      "\(JSONText.escaped(path)) cannot be written because \(error), so nothing was adopted."
    case .notWritten(let error): error.description
    }
  }
}

extension AdoptionError {
  init(_ failure: LockFailure, path: String) {
    switch failure {
    case .missing: self = .unreadable(.missing(path: path))
    case .notAFile: self = .unreadable(.notAFile(path: path))
    case .held(let holder): self = .held(path: path, holder)
    case .system(let error): self = .notWritable(path: path, error)
    }
  }
}
