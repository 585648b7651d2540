/// Why nothing was taken out, or not yet all.
public enum ErasureError: Error, Sendable, Hashable, CustomStringConvertible {
  /// A file cannot be read as a session.
  case unreadable(SessionFileError)
  /// A file is of a newer version, and nobody here knows what else it holds.
  case newer(path: String, version: Int)
  /// Another program has a session open.
  case held(path: String, Holder?)
  /// Another program takes something out of the same folder now.
  case busy(folder: String)
  /// A file is not as it was when it was looked through.
  case changed(path: String)
  /// The system does not allow it.
  case refused(path: String, SystemError)
  /// It is decided, but the system stopped before all of it was done.
  case unfinished(path: String, SystemError)

  /// One sentence: what, where, what to do.
  public var description: String {
    let nothing = "so nothing was taken out"
    return switch self {
    case .unreadable(let error): "\(error.description) Nothing was taken out."
    case .newer(let path, let version):
      """
      \(JSONText.escaped(path)) was made by a newer moot (version \(version) of the file), \
      \(nothing); use that one.
      """
    case .held(let path, let holder):
      """
      \(JSONText.escaped(path)) is open elsewhere\(holder.map { " (\($0.words))" } ?? ""), \
      \(nothing); close it there first.
      """
    case .busy(let folder):
      """
      Another moot is taking something out of \(JSONText.escaped(folder)), \(nothing); try again \
      when it has ended.
      """
    case .changed(let path):
      "\(JSONText.escaped(path)) has just been changed, \(nothing); look at the list again."
    case .refused(let path, let error):
      "\(JSONText.escaped(path)) cannot be written because \(error), \(nothing)."
    case .unfinished(let path, let error):
      """
      It is not all taken out yet, because \(JSONText.escaped(path)) cannot be written (\(error)); \
      the next moot that opens this folder will go on with it.
      """
    }
  }
}

extension ErasureError {
  init(_ failure: LockFailure, path: String) {
    switch failure {
    case .missing: self = .changed(path: path)
    case .notAFile: self = .unreadable(.notAFile(path: path))
    case .held(let holder): self = .held(path: path, holder)
    case .system(let error): self = .refused(path: path, error)
    }
  }
}
