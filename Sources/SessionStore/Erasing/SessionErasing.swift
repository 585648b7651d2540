public import Workshop

/// A session file of which something is taken out.
public struct FileToErase: Sendable, Hashable {
  /// What becomes of it.
  public enum Fate: Sendable, Hashable {
    /// It is written again without the words that go, under this name in its folder.
    case rewritten(name: String)
    /// It is removed.
    case removed
  }

  /// The file; no link.
  public let path: String
  /// What it was when it was looked through.
  public let facts: FileFacts
  /// What becomes of it.
  public let fate: Fate

  /// Makes a file with what becomes of it.
  public init(path: String, facts: FileFacts, fate: Fate) {
    (self.path, self.facts, self.fate) = (path, facts, fate)
  }
}

/// Taking something out of files, so that whenever the computer stops, all of it is gone or nothing is.
///
/// Every new file is written whole under another name first. Then one file is put in its place that says what
/// is to be done: from that moment on it is decided, and whoever opens one of the sessions next finishes what
/// is left (``PendingErasure``).
public enum SessionErasing {
  /// Takes something out of session files, and removes other files.
  ///
  /// - Parameters:
  ///   - files: The session files. Nobody else may have any of them open.
  ///   - removed: What is removed with them: ends that were cut off, copies, an index.
  ///   - at: Now.
  ///   - reason: Why, which the lines will say.
  ///   - surroundings: The world.
  ///   - left: What is left of the data of an event, given its kind, who said it and the id of its session.
  /// - Returns: How many lines of each file say less than before.
  /// - Throws: Why nothing was taken out, or that it is decided and not finished.
  public static func erase(
    _ files: [FileToErase], removing removed: [String], at: Instant, reason: String,
    surroundings: Surroundings,
    left: (_ data: Fields, _ kind: String, _ by: SpokenID?, _ session: String) -> Fields
  ) throws(ErasureError) -> [Int] {
    guard let first = files.first else { return [] }
    var locked: [HeldFile] = []
    for file in files { locked.append(try HeldFile(file, surroundings)) }
    // Until the end nobody else may write to any of them.
    defer { withExtendedLifetime(locked) {} }
    var preparing = try ErasurePreparing(
      beside: first.path, folders: files.map { FilePath.folder(of: $0.path) }, surroundings)
    var counts: [Int] = []
    do throws(ErasureError) {
      for (held, file) in zip(locked, files) {
        // A name that goes also goes from the file that says who has it open.
        if file.fate != .rewritten(name: FilePath.name(of: file.path)) {
          preparing.remove(Holder.path(for: file.path))
        }
        guard case .rewritten(let name) = file.fate else {
          preparing.remove(file.path)
          counts.append(0)
          continue
        }
        let rewritten = try RewrittenSession(held.file, at: at, reason: reason, left: left)
        counts.append(rewritten.count)
        try preparing.replace(file.path, with: rewritten.bytes, named: name)
      }
      for path in removed { preparing.remove(path) }
      try preparing.decide()
    } catch {
      preparing.takeBack()
      throw error
    }
    try preparing.finish()
    return counts
  }
}

/// A file that stays locked for as long as this lives.
private final class HeldFile {
  let file: LockedFile

  init(_ file: FileToErase, _ surroundings: Surroundings) throws(ErasureError) {
    do throws(LockFailure) {
      self.file = try LockedFile.open(file.path, surroundings)
    } catch {
      throw ErasureError(error, path: file.path)
    }
    let (now, before) = (self.file.facts, file.facts)
    guard now.isSameFile(as: before), now.size == before.size,
      now.modifiedNanoseconds == before.modifiedNanoseconds
    else { throw .changed(path: file.path) }
  }
}
