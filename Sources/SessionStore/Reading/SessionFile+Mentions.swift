internal import Glibc

extension SessionFile {
  /// Whether some bytes stand in a file; much quicker than reading it as a session.
  ///
  /// - Parameters:
  ///   - text: What is looked for, such as the kind of an event.
  ///   - path: The file; links are followed.
  ///   - files: The calls on files.
  /// - Returns: `false` also where the file cannot be read, or is longer than ``largest``.
  public static func mentions(_ text: String, _ path: String, files: FileSystem) -> Bool {
    guard let file = try? open(path, files: files) else { return false }
    defer { files.close(file) }
    guard let size = try? facts(of: file, path: path, files: files).size,
      let bytes = try? files.bytes(of: file, size: size)
    else { return false }
    return bytes.span.withUnsafeBytes { holds($0, text) }
  }

  private static func holds(_ bytes: UnsafeRawBufferPointer, _ text: String) -> Bool {
    let sought = Array(text.utf8)
    guard let first = sought.first, var place = bytes.baseAddress else { return false }
    let end = place + bytes.count
    while end - place >= sought.count, let found = memchr(place, Int32(first), end - place) {
      let start = UnsafeRawPointer(found)
      guard end - start >= sought.count else { return false }
      if memcmp(start, sought, sought.count) == 0 { return true }
      place = start + 1
    }
    return false
  }
}
