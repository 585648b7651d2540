internal import Workshop

/// Why a session's file could not be made; nothing that was there before was changed.
public enum SessionCreationError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The folder is not there and could not be made.
  case folder(path: String, SystemError)
  /// There is something at the path already.
  case exists(path: String)
  /// The file could not be made, or not made durable.
  case file(path: String, SystemError)
  /// The header could not be read again.
  case header

  /// One sentence: what, where, what to do.
  public var description: String {
    switch self {
    case .folder(let path, let error):
      """
      The folder \(JSONText.escaped(path)) cannot be made because \(error); choose another with \
      --sessions.
      """
    case .exists(let path):
      "There is already a file \(JSONText.escaped(path)), and it was left as it is."
    case .file(let path, let error):
      """
      The file \(JSONText.escaped(path)) cannot be made because \(error); choose another folder \
      with --sessions.
      """
    case .header:
      "The session has no valid id or writer, and no file was made."
    }
  }
}

extension SessionWriter {
  /// Makes a session's file, durably, with rights for its owner only, and opens it for writing.
  ///
  /// A missing folder is made. Nothing is ever overwritten.
  ///
  /// - Parameters:
  ///   - folder: Where the file is to be.
  ///   - fileName: Its name, as ``SessionFolder/fileName(day:title:session:)`` gives it.
  ///   - header: The first line.
  ///   - surroundings: The world.
  /// - Returns: The writer, with no events yet.
  /// - Throws: Why there is no new file.
  public static func create(
    in folder: String, named fileName: String, header: SessionHeader, surroundings: Surroundings
  ) throws(SessionCreationError) -> SessionWriter {
    try create(in: folder, named: fileName, header: header, surroundings) { _ in [] }
  }

  /// Makes a file with a header and lines; `lines` is given what the first of them is chained to, and changes it.
  static func create(
    in folder: String, named fileName: String, header: SessionHeader,
    _ surroundings: Surroundings, lines: (inout SessionEnd) -> [UInt8]
  ) throws(SessionCreationError) -> SessionWriter {
    let line = header.line
    let isReadable = line.span.withUnsafeBytes { (try? SessionHeader(line: $0)) == header }
    guard isReadable else { throw .header }
    let files = surroundings.files
    do throws(SystemError) {
      try files.makeFolders(folder)
    } catch {
      throw .folder(path: folder, error)
    }
    let path = FilePath.joined(folder, fileName)
    var end = SessionEnd()
    end.link = line.span.withUnsafeBytes { Chain(header: $0) }
    let bytes = line + [0x0A] + lines(&end)
    do throws(SystemError) {
      let file = try LockedFile.create(path, surroundings)
      do throws(SystemError) {
        try files.writeAll(bytes, to: file.descriptor)
        try files.sync(file.descriptor)
        try files.syncFolder(folder)
      } catch {
        try? files.unlink(path)
        throw error
      }
      return SessionWriter(
        file: file, header: header, size: bytes.count, end: end, surroundings: surroundings)
    } catch {
      throw error.isExisting ? .exists(path: path) : .file(path: path, error)
    }
  }

  /// Four letters or digits for a new writer, none of which looks like another.
  public static func letters(_ surroundings: Surroundings) -> String {
    let alphabet = Array("abcdefghijkmnpqrstuvwxyz23456789".utf8)
    let letters = surroundings.randomBytes(4).map { alphabet[Int($0) % alphabet.count] }
    return String(decoding: letters, as: UTF8.self)
  }
}
