internal import SessionStore

/// What distinguishes one state of a file from another without reading it.
struct FileStamp: Sendable, Hashable {
  var device: Int64
  var inode: Int64
  var size: Int
  /// In nanoseconds since 1970.
  var modified: Int

  init(device: Int64, inode: Int64, size: Int, modified: Int) {
    (self.device, self.inode, self.size, self.modified) = (device, inode, size, modified)
  }

  /// The stamp of what a path leads to, following links; `nil` where there is nothing.
  init?(at path: String, _ files: FileSystem) {
    guard var facts = try? files.factsAt(path) else { return nil }
    if facts.kind == .link {
      guard let end = try? files.resolved(path), let there = try? files.factsAt(end) else {
        return nil
      }
      facts = there
    }
    self.init(
      device: Int64(bitPattern: facts.device), inode: Int64(bitPattern: facts.inode),
      size: facts.size, modified: facts.modifiedNanoseconds)
  }
}
