internal import Workshop

extension SessionWriter {
  /// Makes it possible to go on writing at the end of a file.
  ///
  /// - Returns: The length of the file then, and what was set aside.
  static func recover(
    _ file: borrowing LockedFile, _ reading: SessionReading, at: Instant
  ) throws(SystemError) -> (size: Int, Recovery?) {
    if reading.end.lacksLineEnd {
      try file.files.writeAll([0x0A], to: file.descriptor)
      try file.files.syncData(file.descriptor)
      return (reading.end.wholeSize + 1, nil)
    }
    let torn = reading.end.wholeSize..<reading.size
    guard !torn.isEmpty else { return (reading.size, nil) }
    let kept = try setAside(torn, of: file, at: at)
    // Only now, when the bytes are safe elsewhere, may they go from here.
    try file.files.truncate(file.descriptor, torn.lowerBound)
    try file.files.sync(file.descriptor)
    return (torn.lowerBound, Recovery(bytes: torn.count, keptAt: kept))
  }

  /// Copies a part of a file to a new file beside it, durably, and gives its path.
  private static func setAside(
    _ range: Range<Int>, of file: borrowing LockedFile, at: Instant
  ) throws(SystemError) -> String {
    let files = file.files
    let (copy, path) = try newFile(file.path + ".torn-" + fileTime(at), files)
    defer { files.close(copy) }
    do throws(SystemError) {
      var place = range.lowerBound
      while place < range.upperBound {
        let piece = try bytes(of: file, at: place, atMost: range.upperBound - place)
        try files.writeAll(piece, to: copy)
        place += piece.count
      }
      try files.sync(copy)
      try files.syncFolder(FilePath.folder(of: path))
    } catch {
      try? files.unlink(path)
      throw error
    }
    return path
  }

  private static func bytes(
    of file: borrowing LockedFile, at place: Int, atMost count: Int
  ) throws(SystemError) -> [UInt8] {
    var piece = [UInt8](repeating: 0, count: min(count, 1 << 18))
    let (files, descriptor) = (file.files, file.descriptor)
    var span = piece.mutableSpan
    let read = try span.withUnsafeMutableBytes { bytes throws(SystemError) in
      try files.read(descriptor, bytes, place)
    }
    guard read > 0 else { throw SystemError.noProgress }
    return Array(piece.prefix(read))
  }

  /// Opens a new file; where the name is taken, a number is added to it.
  private static func newFile(
    _ path: String, _ files: FileSystem
  ) throws(SystemError) -> (Int32, String) {
    var count = 1
    while true {
      let name = count == 1 ? path : "\(path)-\(count)"
      do throws(SystemError) {
        return (try files.open(name, .creating), name)
      } catch {
        guard error.isExisting, count < 1000 else { throw error }
        count += 1
      }
    }
  }

  /// A moment as it is written in file names, such as `20260312T095803Z`.
  private static func fileTime(_ at: Instant) -> String {
    String(at.text.prefix(19).filter { $0 != "-" && $0 != ":" }) + "Z"
  }
}
