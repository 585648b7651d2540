internal import Glibc

extension FileSystem {
  /// The calls to the system that the program runs on.
  public static var system: FileSystem {
    FileSystem(
      open: { path, access throws(SystemError) in
        try repeated { Glibc.open(path, flags(for: access), 0o600) }
      },
      close: { _ = Glibc.close($0) },
      read: { file, buffer, offset throws(SystemError) in
        try repeated { Glibc.pread(file, buffer.baseAddress, buffer.count, offset) }
      },
      write: { file, bytes throws(SystemError) in
        try repeated { Glibc.write(file, bytes.baseAddress, bytes.count) }
      },
      syncData: { file throws(SystemError) in _ = try repeated { Glibc.fdatasync(file) } },
      sync: { file throws(SystemError) in _ = try repeated { Glibc.fsync(file) } },
      truncate: { file, size throws(SystemError) in
        _ = try repeated { Glibc.ftruncate(file, size) }
      },
      facts: { file throws(SystemError) in
        var status = stat()
        _ = try repeated { fstat(file, &status) }
        return FileFacts(status)
      },
      factsAt: { path throws(SystemError) in
        var status = stat()
        _ = try repeated { lstat(path, &status) }
        return FileFacts(status)
      },
      lock: lock,
      rename: { from, to throws(SystemError) in _ = try repeated { Glibc.rename(from, to) } },
      link: { from, to throws(SystemError) in _ = try repeated { Glibc.link(from, to) } },
      unlink: { path throws(SystemError) in _ = try repeated { Glibc.unlink(path) } },
      makeFolder: { path throws(SystemError) in _ = try repeated { Glibc.mkdir(path, 0o700) } },
      names: names,
      resolved: resolved)
  }

  /// Repeats a call for as long as a signal interrupts it.
  private static func repeated<Answer: SignedInteger>(
    _ call: () -> Answer
  ) throws(SystemError) -> Answer {
    while true {
      let answer = call()
      if answer >= 0 { return answer }
      let error = SystemError.last
      guard error.isInterruption else { throw error }
    }
  }

  private static func flags(for access: Access) -> Int32 {
    let common = O_CLOEXEC | O_NOFOLLOW
    return switch access {
    // A pipe where a file should be must not make the program wait for its other end.
    case .reading: O_RDONLY | O_NONBLOCK | common
    case .appending: O_RDWR | O_APPEND | O_NONBLOCK | common
    case .creating: O_RDWR | O_APPEND | O_CREAT | O_EXCL | common
    case .emptying: O_WRONLY | O_APPEND | O_CREAT | O_TRUNC | O_NONBLOCK | common
    case .folder: O_RDONLY | O_DIRECTORY | O_CLOEXEC
    }
  }

  private static let lock: @Sendable (Int32) throws(SystemError) -> Bool = {
    file throws(SystemError) in
    // flock, not fcntl: closing any other descriptor of the file would drop an fcntl lock.
    do throws(SystemError) {
      _ = try repeated { flock(file, LOCK_EX | LOCK_NB) }
      return true
    } catch {
      if error.number == EWOULDBLOCK { return false }
      throw error
    }
  }

  private static let names: @Sendable (String) throws(SystemError) -> [String] = {
    path throws(SystemError) in
    guard let folder = opendir(path) else { throw .last }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names
  }

  private static let resolved: @Sendable (String) throws(SystemError) -> String = {
    path throws(SystemError) in
    guard let resolved = realpath(path, nil) else { throw .last }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}

extension FileFacts {
  fileprivate init(_ status: stat) {
    let kind: Kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    self.init(
      kind: kind, device: UInt64(status.st_dev), inode: UInt64(status.st_ino),
      size: Int(status.st_size), mode: status.st_mode & 0o7777,
      modifiedNanoseconds: Int(status.st_mtim.tv_sec) * 1_000_000_000 + Int(status.st_mtim.tv_nsec))
  }
}
