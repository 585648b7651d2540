public import SessionStore
public import Workshop

/// What the archive needs from the world, passed in by value.
public struct ArchiveSurroundings: Sendable {
  /// The calls on files.
  public var files: FileSystem
  /// Where the index is kept; folders that are missing are made.
  ///
  /// `nil` keeps it in memory.
  public var index: String?
  /// How many files may be read at once, at least 1.
  public var cores: Int
  /// Seconds by which clocks of a time zone (as the tz database names it) are ahead of UTC at a
  /// moment.
  public var offset: @Sendable (Instant, _ zone: String) -> Int
  /// By what people are numbered in answers for those who were not there.
  public var seed: UInt64
  /// Is told what takes time.
  public var notify: @Sendable (ArchiveNotice) -> Void
  /// Whether nobody is waiting for the answer any more; asked between two files.
  public var isLeft: @Sendable () -> Bool

  /// Makes the surroundings.
  public init(
    files: FileSystem, index: String?, cores: Int,
    offset: @escaping @Sendable (Instant, _ zone: String) -> Int, seed: UInt64 = 0,
    notify: @escaping @Sendable (ArchiveNotice) -> Void,
    isLeft: @escaping @Sendable () -> Bool = { false }
  ) {
    self.files = files
    self.index = index
    self.cores = cores
    self.offset = offset
    self.seed = seed
    self.notify = notify
    self.isLeft = isLeft
  }
}

/// What the archive has to say while it works.
public enum ArchiveNotice: Sendable, Hashable {
  /// The existing index could not be used, and a new one replaces it.
  case rebuilding
  /// How many of the new and changed files have been read.
  case reading(Int, of: Int)
  /// The index cannot be kept, for a reason in words; the answers are the same, but take longer.
  case unkept(reason: String)
}

/// Why the archive cannot answer.
public enum ArchiveError: Error, Sendable, Hashable, CustomStringConvertible {
  /// A folder of sessions cannot be read, or is not there.
  case folder(path: String, SystemError)
  /// The index cannot be used, not even in memory; in the words of SQLite.
  case index(String)
  /// Several people may be meant by a name; these are called so.
  case unclear(String, [String])
  /// Nobody is waiting for the answer any more.
  case left

  /// One sentence: what, where, what to do.
  public var description: String {
    switch self {
    case .folder(let path, let error):
      "The folder \(path) cannot be read: \(error); give another with --sessions."
    case .index(let words):
      "Nothing can be looked up (\(words)); the sessions themselves are as they were."
    case .unclear(let name, let names):
      "“\(name)” may be \(names.joined(separator: " or ")); write more of the name."
    case .left: "Left; what was read so far is kept."
    }
  }
}
