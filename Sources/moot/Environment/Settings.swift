import Canvas
import Glibc

/// What was chosen for the program, whatever the session: a small file of lines such as `colours = light`.
enum Settings {
  /// Why a choice could not be kept.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// More than a file of settings ever holds.
  private static let limit = 65_536

  /// The colours that were chosen; `nil` where none were, or where the line says something else.
  static var theme: Theme? { value(of: "colours").flatMap(Theme.init(rawValue:)) }

  /// Keeps the colours.
  static func keep(_ theme: Theme) throws(Failure) {
    try keep(theme.rawValue, as: "colours")
  }

  private static func value(of name: String) -> String? {
    lines.compactMap(setting).last { $0.name == name }?.value
  }

  /// The lines as they stand.
  private static var lines: [String] {
    guard let bytes = Places.plainFile(at: Places.settings, atMost: limit) else { return [] }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// The name and the value of a line; `nil` where it is no setting.
  private static func setting(_ line: String) -> (name: String, value: String)? {
    guard let sign = line.firstIndex(of: "=") else { return nil }
    func trimmed(_ side: Substring) -> String {
      let rest = side.drop { $0 == " " }
      return rest.lastIndex { $0 != " " }.map { String(rest[...$0]) } ?? ""
    }
    return (trimmed(line[..<sign]), trimmed(line[line.index(after: sign)...]))
  }

  /// Writes a file beside the settings and puts it in their place, so that nobody reads half of one; only
  /// its owner may read it.
  private static func keep(_ value: String, as name: String) throws(Failure) {
    // What somebody wrote there by hand stays as it is.
    let others = lines.filter { setting($0)?.name != name }
    let text = (others + ["\(name) = \(value)"]).map { $0 + "\n" }.joined()
    let path = Places.settings
    makeFolders(of: path)
    let draft = "\(path).\(getpid())"
    let file = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { throw failure(path) }
    let bytes = Array(text.utf8)
    let isWritten = write(file, bytes, bytes.count) == bytes.count
    let isClosed = close(file) == 0
    guard isWritten, isClosed, rename(draft, path) == 0 else {
      let reason = failure(path)
      unlink(draft)
      throw reason
    }
  }

  /// Makes the folders that a file is to stand in, for their owner alone; where one cannot be made, opening
  /// the file says why.
  private static func makeFolders(of path: String) {
    var folder = ""
    for part in path.split(separator: "/").dropLast() {
      folder += "/" + part
      mkdir(folder, 0o700)
    }
  }

  private static func failure(_ path: String) -> Failure {
    Failure(description: "\(path) could not be written (\(String(cString: strerror(errno))))")
  }
}
