/// Steps of several calls that the store needs in more than one place.
extension FileSystem {
  /// Writes all the bytes, however few the system takes at a time.
  func writeAll(_ bytes: UnsafeRawBufferPointer, to file: Int32) throws(SystemError) {
    var rest = bytes
    while !rest.isEmpty {
      do throws(SystemError) {
        let written = try write(file, rest)
        // Without progress and without an error this would never end.
        guard written > 0 else { throw SystemError.noProgress }
        rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(written))
      } catch {
        guard error.isInterruption else { throw error }
      }
    }
  }

  func writeAll(_ bytes: [UInt8], to file: Int32) throws(SystemError) {
    try bytes.span.withUnsafeBytes { raw throws(SystemError) in try writeAll(raw, to: file) }
  }

  /// Makes the entries of a folder durable; only then is a new file safe.
  func syncFolder(_ path: String) throws(SystemError) {
    let folder = try open(path, .folder)
    defer { close(folder) }
    do throws(SystemError) {
      try sync(folder)
    } catch {
      // Some file systems cannot do this for folders, and keep entries in order by themselves.
      guard error.isUnsupported else { throw error }
    }
  }

  /// Makes a folder and those above it where they are missing, each durably.
  package func makeFolders(_ path: String) throws(SystemError) {
    do throws(SystemError) {
      try makeFolder(path)
    } catch {
      if error.isExisting { return }
      let above = FilePath.folder(of: path)
      guard error.isMissing, above != path else { throw error }
      try makeFolders(above)
      try makeFolder(path)
    }
    try syncFolder(FilePath.folder(of: path))
  }
}

/// Paths as text, without asking the system.
package enum FilePath {
  /// The folder that holds what the path names: `.` for a bare name.
  package static func folder(of path: String) -> String {
    let path = trimmed(path)
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The last part of a path.
  package static func name(of path: String) -> String {
    let path = trimmed(path)
    guard let slash = path.lastIndex(of: "/") else { return path }
    return String(path[path.index(after: slash)...])
  }

  package static func joined(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  private static func trimmed(_ path: String) -> String {
    var path = path[...]
    while path.count > 1, path.last == "/" { path.removeLast() }
    return String(path)
  }
}

extension FileSystem {
  /// The bytes of an open file, up to a length.
  func bytes(of file: Int32, size: Int) throws(SystemError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: size)
    var (length, isMore) = (0, size > 0)
    while isMore {
      let place = length
      var span = bytes.mutableSpan
      let count = try span.withUnsafeMutableBytes { buffer throws(SystemError) in
        try read(file, UnsafeMutableRawBufferPointer(rebasing: buffer[place...]), place)
      }
      length += count
      isMore = count > 0 && length < size
    }
    return Array(bytes.prefix(length))
  }
}
