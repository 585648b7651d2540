public import Workshop

/// Who holds a session open for writing.
///
/// It is kept in a file beside the session, only to tell whoever opens the session next: the lock
/// itself is the system's, and ends with the program however that ends.
public struct Holder: Sendable, Hashable {
  /// The number of the process, above 0.
  public var process: Int
  /// The name of the computer.
  public var host: String
  /// Since when.
  public var since: Instant

  /// Makes a holder.
  public init(process: Int, host: String, since: Instant) {
    self.process = process
    self.host = host
    self.since = since
  }

  /// A clause for people, such as `process 4711 on hall-laptop, since 2026-03-12T09:58:03.120Z`.
  public var words: String {
    "process \(process) on \(JSONText.escaped(host)), since \(since.text)"
  }
}

extension Holder {
  var line: [UInt8] {
    let fields: Fields = [
      "process": .integer(process), "host": .text(host), "since": .text(since.text),
    ]
    return JSONText.bytes(of: .fields(fields)) + [0x0A]
  }

  /// Reads what ``line`` wrote; `nil` for anything else.
  init?(line: [UInt8]) {
    guard let value = try? StrictJSON.value(of: line.span), let fields = value.fields,
      let process = fields["process"]?.integer, let host = fields["host"]?.text,
      let since = fields["since"]?.text.flatMap(Instant.init)
    else { return nil }
    self.init(process: process, host: host, since: since)
  }

  /// The file that names the holder of a session file.
  static func path(for session: String) -> String {
    FilePath.joined(FilePath.folder(of: session), ".\(FilePath.name(of: session)).lock")
  }

  /// The holder of a session file, or `nil` where its name cannot be read.
  static func read(for session: String, files: FileSystem) -> Holder? {
    guard let file = try? files.open(path(for: session), .reading) else { return nil }
    defer { files.close(file) }
    var bytes = [UInt8](repeating: 0, count: 4096)
    guard let count = try? bytes.withUnsafeMutableBytes({ try files.read(file, $0, 0) }) else {
      return nil
    }
    return Holder(line: Array(bytes.prefix(count)))
  }
}
