/// The new files of an erasure, while they are being prepared.
struct ErasurePreparing {
  private let folder: String
  private let others: [String]
  private let surroundings: Surroundings
  private var journal: ErasingJournal
  private var lock: Int32?

  private var files: FileSystem { surroundings.files }
  private var path: String { FilePath.joined(folder, ErasingJournal.name) }

  /// Says in every folder that something is being prepared there.
  ///
  /// - Parameters:
  ///   - session: The file beside which it is decided.
  ///   - folders: The folders of all files, some of them perhaps more than once.
  ///   - surroundings: The world.
  /// - Throws: That another program is at it, or what the system refused.
  init(
    beside session: String, folders: [String], _ surroundings: Surroundings
  ) throws(ErasureError) {
    let folder = FilePath.folder(of: session)
    self.folder = folder
    var others: [String] = []
    for other in folders where other != folder && !others.contains(other) { others.append(other) }
    self.others = others
    self.surroundings = surroundings
    journal = ErasingJournal(id: surroundings.randomHex(bytes: 8))
    do throws(SystemError) {
      lock = try begin(journal, in: folder, isLocked: true)
      guard lock != nil else { throw SystemError.existing }
      var pointer = journal
      pointer.main = FilePath.joined(try files.resolved(folder), ErasingJournal.name)
      for other in others {
        guard try begin(pointer, in: other, isLocked: false) != nil else {
          throw SystemError.existing
        }
      }
    } catch {
      let isTaken = error.isExisting
      takeBack()
      throw isTaken ? .busy(folder: folder) : .refused(path: path, error)
    }
  }

  /// Makes a journal that is only begun; `nil` where there is one of a program that is still at it.
  private func begin(
    _ journal: ErasingJournal, in folder: String, isLocked: Bool
  ) throws(SystemError) -> Int32? {
    let path = FilePath.joined(folder, ErasingJournal.name)
    try PendingErasure.settle(folder, files: files)
    let file: Int32
    do throws(SystemError) {
      file = try files.open(path, .creating)
    } catch {
      guard error.isExisting else { throw error }
      return nil
    }
    do throws(SystemError) {
      // Before anything stands in it: whoever finds it must be able to see that somebody is at it.
      if isLocked, try !files.lock(file) { throw SystemError.existing }
      try files.writeAll(journal.bytes, to: file)
      try files.sync(file)
      try files.syncFolder(folder)
    } catch {
      files.close(file)
      try? files.unlink(path)
      throw error
    }
    if !isLocked { files.close(file) }
    return file
  }

  /// Prepares a whole new file that takes the place of another, under its own or another name.
  mutating func replace(
    _ path: String, with bytes: [UInt8], named name: String
  ) throws(ErasureError) {
    let place = FilePath.folder(of: path)
    let prepared = FilePath.joined(place, journal.prepared(journal.files.count + 1))
    journal.files.append(
      ErasingJournal.File(
        prepared: kept(prepared), over: kept(path), to: kept(FilePath.joined(place, name))))
    do throws(SystemError) {
      let file = try files.open(prepared, .creating)
      defer { files.close(file) }
      try files.writeAll(bytes, to: file)
      try files.sync(file)
    } catch {
      throw .refused(path: path, error)
    }
  }

  /// Adds a file that is removed.
  mutating func remove(_ path: String) { journal.removed.append(kept(path)) }

  /// A path as the journal has it: by name in its own folder, so that this may be moved, otherwise whole.
  private func kept(_ path: String) -> String {
    let place = FilePath.folder(of: path)
    if place == folder { return FilePath.name(of: path) }
    return FilePath.joined((try? files.resolved(place)) ?? place, FilePath.name(of: path))
  }

  /// Makes it certain: from here on, all of it will be done.
  mutating func decide() throws(ErasureError) {
    journal.state = .decided
    journal.folders = others.map { (try? files.resolved($0)) ?? $0 }
    do throws(SystemError) {
      for place in [folder] + others { try files.syncFolder(place) }
      let whole = FilePath.joined(folder, journal.prepared(0))
      let file = try files.open(whole, .creating)
      do throws(SystemError) {
        guard try files.lock(file) else { throw SystemError.noProgress }
        try files.writeAll(journal.bytes, to: file)
        try files.sync(file)
        try files.rename(whole, path)
      } catch {
        files.close(file)
        throw error
      }
      if let lock { files.close(lock) }
      lock = file
    } catch {
      throw .refused(path: path, error)
    }
  }

  /// Does what is decided.
  mutating func finish() throws(ErasureError) {
    defer { close() }
    do throws(SystemError) {
      // Where the system cannot confirm the name, what follows makes it all the same.
      try files.syncFolder(folder)
      try PendingErasure.finish(journal, in: folder, files)
    } catch {
      throw .unfinished(path: folder, error)
    }
  }

  /// Leaves everything as it was, as far as the system allows; what is left is taken away by whoever comes by.
  mutating func takeBack() {
    for place in others + [folder] {
      let there = PendingErasure.read(FilePath.joined(place, ErasingJournal.name), files)
      guard let there, there.id == journal.id, there.state == .begun else { continue }
      try? PendingErasure.takeBack(journal, in: place, files)
    }
    close()
  }

  private mutating func close() {
    if let lock { files.close(lock) }
    lock = nil
  }
}
