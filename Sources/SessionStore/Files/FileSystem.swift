/// The calls that the store makes to the system, as values.
///
/// The executable passes in ``system``; tests pass in calls that fail, stop half-way or lie, so that
/// what happens then is tested instead of hoped for. Each call either does what it says or
/// throws what the system answered.
public struct FileSystem: Sendable {
  /// How a file is opened; none follows a link at the end of the path.
  public enum Access: Sendable, Hashable {
    /// For reading; opening does not wait for the other end of a pipe.
    case reading
    /// For reading and for appending at the end.
    case appending
    /// A new file of our own (mode `0600`), for reading and appending; fails if there is one.
    case creating
    /// A file of our own, emptied if there is one.
    case emptying
    /// A folder, to make its entries durable.
    case folder
  }

  /// Opens a file and returns its descriptor.
  public var open: @Sendable (_ path: String, Access) throws(SystemError) -> Int32
  /// Closes a descriptor, which also releases its lock.
  public var close: @Sendable (_ file: Int32) -> Void
  /// Reads from an offset, and returns the number of bytes read: 0 at the end.
  public var read:
    @Sendable (_ file: Int32, UnsafeMutableRawBufferPointer, _ offset: Int) throws(SystemError)
      -> Int
  /// Appends, and returns the number of bytes written, which may be fewer.
  public var write: @Sendable (_ file: Int32, UnsafeRawBufferPointer) throws(SystemError) -> Int
  /// Makes the bytes of a file durable.
  public var syncData: @Sendable (_ file: Int32) throws(SystemError) -> Void
  /// Makes a file, or the entries of a folder, durable.
  public var sync: @Sendable (_ file: Int32) throws(SystemError) -> Void
  /// Shortens a file to a length in bytes.
  public var truncate: @Sendable (_ file: Int32, _ size: Int) throws(SystemError) -> Void
  /// The facts of an open file.
  public var facts: @Sendable (_ file: Int32) throws(SystemError) -> FileFacts
  /// The facts of whatever is at a path; a link is not followed.
  public var factsAt: @Sendable (_ path: String) throws(SystemError) -> FileFacts
  /// Takes a file's only lock; false if somebody else holds it.
  public var lock: @Sendable (_ file: Int32) throws(SystemError) -> Bool
  /// Gives a file another name, replacing any file that had it.
  public var rename: @Sendable (_ from: String, _ to: String) throws(SystemError) -> Void
  /// Gives a file a second name; fails if that name is taken.
  public var link: @Sendable (_ from: String, _ to: String) throws(SystemError) -> Void
  /// Removes a name.
  public var unlink: @Sendable (_ path: String) throws(SystemError) -> Void
  /// Makes a folder with mode `0700`; fails if the name is taken.
  public var makeFolder: @Sendable (_ path: String) throws(SystemError) -> Void
  /// The names in a folder, in no particular order, without `.` and `..`.
  public var names: @Sendable (_ folder: String) throws(SystemError) -> [String]
  /// The path without links that a path leads to.
  public var resolved: @Sendable (_ path: String) throws(SystemError) -> String

  /// Makes a file system from its calls.
  public init(
    open: @escaping @Sendable (String, Access) throws(SystemError) -> Int32,
    close: @escaping @Sendable (Int32) -> Void,
    read:
      @escaping @Sendable (Int32, UnsafeMutableRawBufferPointer, Int) throws(SystemError) ->
      Int,
    write: @escaping @Sendable (Int32, UnsafeRawBufferPointer) throws(SystemError) -> Int,
    syncData: @escaping @Sendable (Int32) throws(SystemError) -> Void,
    sync: @escaping @Sendable (Int32) throws(SystemError) -> Void,
    truncate: @escaping @Sendable (Int32, Int) throws(SystemError) -> Void,
    facts: @escaping @Sendable (Int32) throws(SystemError) -> FileFacts,
    factsAt: @escaping @Sendable (String) throws(SystemError) -> FileFacts,
    lock: @escaping @Sendable (Int32) throws(SystemError) -> Bool,
    rename: @escaping @Sendable (String, String) throws(SystemError) -> Void,
    link: @escaping @Sendable (String, String) throws(SystemError) -> Void,
    unlink: @escaping @Sendable (String) throws(SystemError) -> Void,
    makeFolder: @escaping @Sendable (String) throws(SystemError) -> Void,
    names: @escaping @Sendable (String) throws(SystemError) -> [String],
    resolved: @escaping @Sendable (String) throws(SystemError) -> String
  ) {
    self.open = open
    self.close = close
    self.read = read
    self.write = write
    self.syncData = syncData
    self.sync = sync
    self.truncate = truncate
    self.facts = facts
    self.factsAt = factsAt
    self.lock = lock
    self.rename = rename
    self.link = link
    self.unlink = unlink
    self.makeFolder = makeFolder
    self.names = names
    self.resolved = resolved
  }
}
