/// What the system knows about a file.
public struct FileFacts: Sendable, Hashable {
  /// What kind of thing stands at a path.
  public enum Kind: Sendable, Hashable {
    /// A file.
    case file
    /// A folder.
    case folder
    /// A symbolic link.
    case link
    /// A pipe, a device or a socket.
    case other
  }

  /// What kind of thing it is.
  public var kind: Kind
  /// The device it is on; with ``inode`` it tells files apart whatever their names.
  public var device: UInt64
  /// Its number on the device.
  public var inode: UInt64
  /// Its length in bytes.
  public var size: Int
  /// Who may read and write it, such as `0o600`.
  public var mode: UInt32
  /// When its bytes were last changed, in nanoseconds since 1970, UTC.
  public var modifiedNanoseconds: Int

  /// Makes facts from their parts.
  public init(
    kind: Kind, device: UInt64, inode: UInt64, size: Int, mode: UInt32 = 0o600,
    modifiedNanoseconds: Int = 0
  ) {
    self.kind = kind
    self.device = device
    self.inode = inode
    self.size = size
    self.mode = mode
    self.modifiedNanoseconds = modifiedNanoseconds
  }

  /// When its bytes were last changed, in milliseconds since 1970, UTC.
  public var modified: Int { modifiedNanoseconds / 1_000_000 }

  /// Whether both are facts of the same file.
  func isSameFile(as other: FileFacts) -> Bool {
    device == other.device && inode == other.inode
  }
}
