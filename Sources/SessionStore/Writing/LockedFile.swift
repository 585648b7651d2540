internal import Workshop

/// A session file that nobody else can write to, for as long as this value lives.
struct LockedFile: ~Copyable {
  let path: String
  let descriptor: Int32
  let files: FileSystem
  let facts: FileFacts
  private let namesHolder: Bool

  /// Takes over an open descriptor whose lock is held, and names its holder if it can.
  private init(path: String, descriptor: Int32, facts: FileFacts, surroundings: Surroundings) {
    self.path = path
    self.descriptor = descriptor
    self.files = surroundings.files
    self.facts = facts
    namesHolder = LockedFile.nameHolder(of: path, surroundings)
  }

  deinit {
    if namesHolder { try? files.unlink(Holder.path(for: path)) }
    files.close(descriptor)
  }

  /// Opens an existing file for appending and takes its lock.
  static func open(
    _ path: String, _ surroundings: Surroundings
  ) throws(LockFailure) -> LockedFile {
    // Whoever had the lock before may have put another file in its place; then that one is meant.
    for _ in 0..<8 {
      let descriptor = try opened(path, surroundings.files)
      do throws(LockFailure) {
        let facts = try locked(descriptor, path, surroundings.files)
        try settle(path, surroundings.files)
        if try isStill(facts, at: path, surroundings.files) {
          return LockedFile(
            path: path, descriptor: descriptor, facts: facts, surroundings: surroundings)
        }
      } catch {
        surroundings.files.close(descriptor)
        throw error
      }
      surroundings.files.close(descriptor)
    }
    throw .held(nil)
  }

  /// Makes a new file and takes its lock.
  static func create(
    _ path: String, _ surroundings: Surroundings
  ) throws(SystemError) -> LockedFile {
    let files = surroundings.files
    let descriptor = try files.open(path, .creating)
    do throws(SystemError) {
      let facts = try files.facts(descriptor)
      // Nobody can know of the file yet; where locks do not work at all, this says so.
      guard try files.lock(descriptor) else { throw SystemError.noProgress }
      return LockedFile(
        path: path, descriptor: descriptor, facts: facts, surroundings: surroundings)
    } catch {
      files.close(descriptor)
      try? files.unlink(path)
      throw error
    }
  }

  private static func opened(
    _ path: String, _ files: FileSystem
  ) throws(LockFailure) -> Int32 {
    do throws(SystemError) {
      return try files.open(path, .appending)
    } catch {
      throw error.isMissing ? .missing : .system(error)
    }
  }

  private static func locked(
    _ descriptor: Int32, _ path: String, _ files: FileSystem
  ) throws(LockFailure) -> FileFacts {
    let facts: FileFacts
    let isOurs: Bool
    do throws(SystemError) {
      facts = try files.facts(descriptor)
      isOurs = facts.kind == .file ? try files.lock(descriptor) : false
    } catch {
      throw .system(error)
    }
    guard facts.kind == .file else { throw .notAFile }
    guard isOurs else { throw .held(Holder.read(for: path, files: files)) }
    return facts
  }

  /// Makes sure that nothing is left to be taken out of the file, by a program that was stopped.
  ///
  /// It is asked while the lock is held: whoever takes something out holds the locks of all its files. Where
  /// something was left and is done now, another file stands at the path.
  private static func settle(_ path: String, _ files: FileSystem) throws(LockFailure) {
    let folder = FilePath.folder(of: path)
    guard PendingErasure.isPending(folder, files: files) else { return }
    do throws(SystemError) {
      try PendingErasure.settle(folder, files: files)
    } catch {
      throw .system(error)
    }
    // Somebody else is finishing it just now.
    if PendingErasure.isReplacing(path, files: files) { throw .held(nil) }
  }

  private static func isStill(
    _ facts: FileFacts, at path: String, _ files: FileSystem
  ) throws(LockFailure) -> Bool {
    do throws(SystemError) {
      return try files.factsAt(path).isSameFile(as: facts)
    } catch {
      guard error.isMissing else { throw .system(error) }
      return false
    }
  }

  private static func nameHolder(of path: String, _ surroundings: Surroundings) -> Bool {
    let files = surroundings.files
    guard let file = try? files.open(Holder.path(for: path), .emptying) else { return false }
    defer { files.close(file) }
    try? files.writeAll(surroundings.holder.line, to: file)
    return true
  }
}

/// Why a file could not be locked.
enum LockFailure: Error, Hashable {
  case missing
  case notAFile
  case held(Holder?)
  case system(SystemError)
}
