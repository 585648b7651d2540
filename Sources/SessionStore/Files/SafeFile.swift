/// Writing whole files, so that there is always either the old one or the complete new one.
public enum SafeFile {
  /// What may already be where the new file is to go.
  public enum Mode: Sendable, Hashable {
    /// Nothing: what is there stays.
    case new
    /// A file, which the new one replaces. Never a link or a folder.
    case replace
  }

  /// Writes a file durably, which only its owner may read or write.
  ///
  /// - Parameters:
  ///   - bytes: All that the file is to hold.
  ///   - path: Where; its folder must be there.
  ///   - mode: Whether a file may be replaced.
  ///   - surroundings: The world.
  /// - Throws: Why nothing was changed.
  public static func write(
    _ bytes: [UInt8], to path: String, _ mode: Mode, surroundings: Surroundings
  ) throws(SafeFileError) {
    let files = surroundings.files
    let folder = FilePath.folder(of: path)
    do throws(SystemError) {
      try checkPlace(path, mode, files)
      // In the same folder, because a file can replace another only on the same disk.
      let temporary = FilePath.joined(folder, ".moot-\(surroundings.randomHex(bytes: 8)).tmp")
      try fill(temporary, bytes, files)
      do throws(SystemError) {
        if mode == .replace {
          try files.rename(temporary, path)
        } else {
          try files.link(temporary, path)
          try? files.unlink(temporary)
        }
      } catch {
        try? files.unlink(temporary)
        throw error
      }
    } catch {
      throw SafeFileError(path: path, isDone: false, cause: error)
    }
    do throws(SystemError) {
      try files.syncFolder(folder)
    } catch {
      throw SafeFileError(path: path, isDone: true, cause: error)
    }
  }

  private static func checkPlace(
    _ path: String, _ mode: Mode, _ files: FileSystem
  ) throws(SystemError) {
    let there: FileFacts
    do throws(SystemError) {
      there = try files.factsAt(path)
    } catch {
      guard error.isMissing else { throw error }
      return
    }
    switch there.kind {
    case .link: throw .link
    case .file where mode == .replace: return
    default: throw .existing
    }
  }

  private static func fill(
    _ path: String, _ bytes: [UInt8], _ files: FileSystem
  ) throws(SystemError) {
    let file = try files.open(path, .creating)
    defer { files.close(file) }
    do throws(SystemError) {
      try files.writeAll(bytes, to: file)
      try files.sync(file)
    } catch {
      try? files.unlink(path)
      throw error
    }
  }
}

/// Why a whole file was not written.
public struct SafeFileError: Error, Sendable, Hashable, CustomStringConvertible {
  /// Where it was to go.
  public let path: String
  /// Whether the file is in its place after all, and only its entry in the folder may be lost
  /// if the power fails now.
  public let isDone: Bool
  /// What the system answered.
  public let cause: SystemError

  /// One sentence: what, where, what to do.
  public var description: String {
    let path = JSONText.escaped(path)
    if isDone { return "\(path) is written, but the disk did not confirm it: \(cause)." }
    if cause.isExisting { return "\(path) is there already and was left as it is." }
    return "\(path) was not written because \(cause); what was there is unchanged."
  }
}
