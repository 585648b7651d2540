/// Why an argument does not mean one session.
public enum ResolutionError: Error, Sendable, Hashable, CustomStringConvertible {
  /// It means more than one; the names of the files.
  case ambiguous(argument: String, candidates: [String])
  /// It means none; the names that come near, the nearest first.
  case missing(argument: String, near: [String])
  /// A folder of sessions cannot be read.
  case folder(path: String, SystemError)

  /// One sentence: what, and what to do.
  public var description: String {
    switch self {
    case .ambiguous(let argument, let candidates):
      """
      "\(JSONText.escaped(argument))" may mean \(Self.list(candidates)); give more of the name or \
      the id.
      """
    case .missing(let argument, let near) where near.isEmpty:
      """
      There is no session "\(JSONText.escaped(argument))"; `moot list` shows the sessions that \
      there are.
      """
    case .missing(let argument, let near):
      "There is no session \"\(JSONText.escaped(argument))\"; perhaps \(Self.list(near))?"
    case .folder(let path, let error):
      """
      The folder \(JSONText.escaped(path)) cannot be read because \(error); choose another with \
      --sessions.
      """
    }
  }

  private static func list(_ names: [String]) -> String {
    let shown = names.prefix(5).map(JSONText.escaped)
    let rest = names.count > 5 ? " or \(names.count - 5) others" : ""
    return shown.joined(separator: " or ") + rest
  }
}
