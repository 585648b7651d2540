/// Finishing, or taking back, what another program began to take out before it was stopped.
public enum PendingErasure {
  /// Does what is still to be done in a folder; nothing where nothing is, or where the program that began it
  /// is still at it.
  ///
  /// - Parameters:
  ///   - folder: The folder.
  ///   - files: The calls on files.
  /// - Returns: Whether something that was decided before is done now.
  /// - Throws: What the system refused; it is still to be done then.
  @discardableResult
  public static func settle(_ folder: String, files: FileSystem) throws(SystemError) -> Bool {
    let path = FilePath.joined(folder, ErasingJournal.name)
    guard isThere(path, files) else { return false }
    guard let held = try HeldJournal(path, files) else { return false }
    let journal = held.journal
    guard let main = journal?.main else {
      // One that is the main one, or that was cut off while it was being written.
      guard let journal, journal.state == .decided else {
        try takeBack(journal, in: folder, files)
        return false
      }
      try finish(journal, in: folder, files)
      return true
    }
    let mainFolder = FilePath.folder(of: main)
    // Where the other folder cannot be reached now, nobody knows what was decided.
    _ = try files.factsAt(mainFolder)
    if isThere(main, files), let decided = try HeldJournal(main, files) {
      if let whole = decided.journal, whole.id == journal?.id, whole.state == .decided {
        try finish(whole, in: mainFolder, files)
        return true
      }
      try takeBack(journal, in: folder, files)
    } else if !isThere(main, files) {
      try takeBack(journal, in: folder, files)
    }
    return false
  }

  /// Whether something is still to be done in a folder, or is being done.
  static func isPending(_ folder: String, files: FileSystem) -> Bool {
    isThere(FilePath.joined(folder, ErasingJournal.name), files)
  }

  /// Whether another program is about to put another file in the place of one, or to remove it.
  static func isReplacing(_ path: String, files: FileSystem) -> Bool {
    let own = FilePath.joined(FilePath.folder(of: path), ErasingJournal.name)
    guard var journal = read(own, files) else { return false }
    if let main = journal.main {
      guard let decided = read(main, files), decided.id == journal.id else { return false }
      journal = decided
    }
    let names = journal.files.map(\.over) + journal.removed
    return journal.state == .decided && names.map(FilePath.name).contains(FilePath.name(of: path))
  }

  /// What a journal says, whoever works on it; `nil` also where it cannot be read.
  static func read(_ path: String, _ files: FileSystem) -> ErasingJournal? {
    (try? journal(path, files)) ?? nil
  }

  /// What a journal says, whoever works on it; `nil` where there is none, or none that is understood.
  ///
  /// - Throws: What the system refused.
  static func journal(_ path: String, _ files: FileSystem) throws(SystemError) -> ErasingJournal? {
    guard isThere(path, files) else { return nil }
    let file = try files.open(path, .reading)
    defer { files.close(file) }
    return ErasingJournal(try files.bytes(of: file, size: try files.facts(file).size))
  }

  /// Does everything that a journal says, some of which may be done already.
  static func finish(
    _ journal: ErasingJournal, in folder: String, _ files: FileSystem
  ) throws(SystemError) {
    func place(_ path: String) throws(SystemError) -> String? {
      try journal.place(of: path, from: folder, files)
    }
    var folders: Set<String> = []
    for file in journal.files {
      guard let prepared = try place(file.prepared), let over = try place(file.over),
        let to = try place(file.to)
      else { continue }
      if isThere(prepared, files) { try files.rename(prepared, to) }
      if over != to { try remove(over, files) }
      folders.insert(FilePath.folder(of: to))
    }
    // The names of what was replaced are gone from the disk before anything that was made from it is.
    for folder in folders.sorted() { try files.syncFolder(folder) }
    for one in journal.removed {
      guard let one = try place(one) else { continue }
      try remove(one, files)
      folders.insert(FilePath.folder(of: one))
    }
    for folder in folders.sorted() where isThere(folder, files) { try files.syncFolder(folder) }
    // Without its journal a folder is out of reach, so all else in it is done by now.
    for one in journal.folders {
      guard let one = try place(FilePath.joined(one, ErasingJournal.name)) else { continue }
      try remove(one, files)
      try files.syncFolder(FilePath.folder(of: one))
    }
    try remove(FilePath.joined(folder, ErasingJournal.name), files)
    try files.syncFolder(folder)
  }

  /// Takes away what was prepared in a folder.
  static func takeBack(
    _ journal: ErasingJournal?, in folder: String, _ files: FileSystem
  ) throws(SystemError) {
    for name in try files.names(folder)
    where ErasingJournal.isPrepared(name, by: journal?.id) {
      try remove(FilePath.joined(folder, name), files)
    }
    try remove(FilePath.joined(folder, ErasingJournal.name), files)
    try files.syncFolder(folder)
  }

  static func remove(_ path: String, _ files: FileSystem) throws(SystemError) {
    do throws(SystemError) {
      try files.unlink(path)
    } catch {
      guard error.isMissing else { throw error }
    }
  }

  private static func isThere(_ path: String, _ files: FileSystem) -> Bool {
    do throws(SystemError) {
      _ = try files.factsAt(path)
      return true
    } catch {
      return !error.isMissing
    }
  }
}

/// A journal that nobody else works on, for as long as this lives.
private struct HeldJournal: ~Copyable {
  let journal: ErasingJournal?
  private let file: Int32
  private let files: FileSystem

  /// Takes the lock of a journal; `nil` where somebody else has it, or it is gone by now.
  init?(_ path: String, _ files: FileSystem) throws(SystemError) {
    let file: Int32
    do throws(SystemError) {
      file = try files.open(path, .appending)
    } catch {
      guard error.isMissing else { throw error }
      return nil
    }
    do throws(SystemError) {
      let facts = try files.facts(file)
      guard try files.lock(file), Self.isStill(facts, at: path, files) else {
        files.close(file)
        return nil
      }
      journal = ErasingJournal(try files.bytes(of: file, size: facts.size))
    } catch {
      files.close(file)
      throw error
    }
    (self.file, self.files) = (file, files)
  }

  deinit { files.close(file) }

  private static func isStill(_ facts: FileFacts, at path: String, _ files: FileSystem) -> Bool {
    (try? files.factsAt(path).isSameFile(as: facts)) ?? false
  }
}
