import Glibc

/// The program's folders, by flag, environment and the XDG rules.
enum Places {
  /// Where sessions are kept: the flag, `$MOOT_SESSIONS`, `./Sessions` if there is one, the data folder.
  static func sessions(_ flag: String?) -> String {
    if let flag { return flag }
    if let named = variable("MOOT_SESSIONS") { return named }
    if isFolder("Sessions") { return "Sessions" }
    return data + "/moot/sessions"
  }

  /// Where rehearsals are kept.
  static var practice: String { data + "/moot/practice" }

  /// Where a workshop continues when its own folder can no longer be written to.
  static var rescue: String { xdg("XDG_STATE_HOME", ".local/state") + "/moot/rescue" }

  /// Where the index of the archive is kept, which can be thrown away at any time.
  static var archive: String { xdg("XDG_CACHE_HOME", ".cache") + "/moot/archive.sqlite" }

  /// Where a facilitator's own flows are kept.
  static var flows: String { xdg("XDG_CONFIG_HOME", ".config") + "/moot/flows" }

  /// Where is kept what was chosen for the program, whatever the session.
  static var settings: String { xdg("XDG_CONFIG_HOME", ".config") + "/moot/settings" }

  /// An environment variable that is set and not empty.
  static func variable(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  /// Whether there is a folder at a path.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The whole contents of a small file; `nil` if it cannot be read.
  static func contents(of path: String, atMost limit: Int) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    return contents(of: file, atMost: limit)
  }

  /// The whole contents of a plain file that is not longer than this; `nil` for anything else.
  ///
  /// A device, whose opening alone may do something, is not opened, and a pipe is not waited for.
  static func plainFile(at path: String, atMost limit: Int) -> [UInt8]? {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK)
    guard file >= 0 else { return nil }
    defer { close(file) }
    // Something else may be there by now.
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size <= limit
    else { return nil }
    return contents(of: file, atMost: limit)
  }

  private static func contents(of file: Int32, atMost limit: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while bytes.count <= limit {
      let count = read(file, &chunk, chunk.count)
      if count < 0 { return nil }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
    }
    return bytes
  }

  /// The names in a folder that end in `.toml`, in order; none if there is no folder.
  static func tomlFiles(in folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(".toml"), name.first != "." { names.append(name) }
    }
    return names.sorted().map { folder + "/" + $0 }
  }

  private static var data: String { xdg("XDG_DATA_HOME", ".local/share") }

  private static func xdg(_ name: String, _ fallback: String) -> String {
    if let named = variable(name), named.first == "/" { return named }
    return (variable("HOME") ?? ".") + "/" + fallback
  }
}
