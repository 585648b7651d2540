/// Why an event was not saved.
public enum AppendFailure: Error, Sendable, Hashable, CustomStringConvertible {
  /// The event cannot be in a file, for instance because it is too long; nothing was written, others can follow.
  case unwritable(reason: String)
  /// The system refused; nothing was written, and the same event may be tried again later.
  case refused(SystemError)
  /// The file can no longer be trusted; go on with ``SessionWriter/continueInNewFile(at:in:program:events:)``.
  case finished(Reason)

  /// Why a file can no longer be trusted.
  public enum Reason: Sendable, Hashable {
    /// The disk could not make the event durable. A second try would say yes and mean nothing.
    case notDurable(SystemError)
    /// Half an event was written and could not be taken back.
    case notTakenBack(SystemError)
    /// There is no file at the path any more.
    case vanished
    /// Another file stands at the path.
    case replaced
    /// Somebody else wrote to the file or cut it.
    case changedLength(expected: Int, found: Int)
  }

  /// Whether only a new file helps.
  public var needsNewFile: Bool {
    if case .finished = self { return true }
    return false
  }

  /// One sentence: what, and what to do.
  public var description: String {
    switch self {
    case .unwritable(let reason):
      "This entry cannot be saved because \(reason); make it shorter or leave it out."
    case .refused(let error):
      "The entry is not saved yet because \(error); it is kept here and can be tried again."
    case .finished(let reason):
      "The entry is not saved because \(reason.words); the session goes on in a new file."
    }
  }
}

extension AppendFailure.Reason {
  /// A clause for people.
  public var words: String {
    switch self {
    case .notDurable(let error): "the disk could not keep it (\(error))"
    case .notTakenBack(let error): "half of it was written (\(error))"
    case .vanished: "the session's file is no longer at its place"
    case .replaced: "another file was put in the place of the session's file"
    case .changedLength: "another program wrote to the session's file"
    }
  }
}
