/// How far a journal reaches.
extension ErasingJournal {
  /// Where something that it names stands.
  ///
  /// A folder of sessions may come from elsewhere, with a journal in it that nobody here wrote. So a journal
  /// reaches only into its own folder, into those that have one of the same erasure, and to the index, which is
  /// made again.
  ///
  /// - Parameters:
  ///   - path: A name, or a path from the root.
  ///   - folder: The folder of the journal.
  ///   - files: The calls on files.
  /// - Returns: The path; `nil` where it is out of reach.
  /// - Throws: What the system refused; whether it is within reach is not known then.
  func place(
    of path: String, from folder: String, _ files: FileSystem
  ) throws(SystemError) -> String? {
    guard path.hasPrefix("/") else {
      return path.contains("/") || [".", ".."].contains(path) ? nil : FilePath.joined(folder, path)
    }
    if Self.index.contains(where: path.hasSuffix) { return path }
    let there = FilePath.joined(FilePath.folder(of: path), Self.name)
    return try PendingErasure.journal(there, files)?.id == id ? path : nil
  }

  /// How the paths of the index end.
  private static let index = ["", "-journal", "-wal", "-shm"].map { "/moot/archive.sqlite" + $0 }
}
