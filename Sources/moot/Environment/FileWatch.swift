import Glibc
import SessionStore

/// Says when a file changes, or when names come and go in the folders where it may go on.
///
/// The system tells it, so that nothing wakes up while nothing happens.
struct FileWatch: ~Copyable {
  /// To be waited for.
  let descriptor: Int32
  /// The names that matter in each folder, by the number that the system gave to it; an empty one for those
  /// of all sessions.
  private let names: [Int32: Set<String>]

  /// Watches a file and folders; `nil` where the system has no more watches to give.
  ///
  /// - Parameters:
  ///   - file: The file; one that is not there is left out.
  ///   - folders: The folders; of one that is not there the nearest above it is watched, in which it would
  ///     be made.
  init?(file: String, folders: [String]) {
    let descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    guard descriptor >= 0 else { return nil }
    self.descriptor = descriptor
    let ofFile = IN_MODIFY | IN_ATTRIB | IN_MOVE_SELF | IN_DELETE_SELF
    _ = inotify_add_watch(descriptor, file, UInt32(ofFile))
    var names: [Int32: Set<String>] = [:]
    for folder in folders {
      var place = ""
      // A folder that is made meanwhile would be missed.
      while place != Self.nearest(to: folder) {
        place = Self.nearest(to: folder)
        let number = inotify_add_watch(descriptor, place, Self.ofFolder)
        names[number, default: []].insert(Self.step(from: place, to: folder))
      }
    }
    self.names = names
  }

  /// What is told of a folder: names that come and go.
  private static let ofFolder = UInt32(IN_CREATE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE)

  deinit { close(descriptor) }

  /// Takes what was noted since.
  ///
  /// - Returns: Whether names of sessions came or went in the folders, or folders on the way to them.
  mutating func take() -> Bool {
    var hasNames = false
    var buffer = [UInt8](repeating: 0, count: 8192)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      guard count > 0 else { return hasNames }
      buffer.withUnsafeBytes { bytes in
        var start = 0
        while start + MemoryLayout<inotify_event>.size <= count {
          let event = bytes.loadUnaligned(fromByteOffset: start, as: inotify_event.self)
          let name = start + MemoryLayout<inotify_event>.size
          let end = name + Int(event.len)
          if matters(bytes[name..<end], in: event.wd) { hasNames = true }
          start = end
        }
      }
    }
  }

  /// Whether a name is that of a session, or of a folder on the way to one that is not there yet: what else
  /// comes and goes in a home wakes nobody up twice.
  private func matters(_ name: Slice<UnsafeRawBufferPointer>, in folder: Int32) -> Bool {
    guard let awaited = names[folder] else { return false }
    let name = String(decoding: name.prefix { $0 != 0 }, as: UTF8.self)
    return awaited.contains(name) || awaited.contains("") && name.hasSuffix(SessionFile.ending)
  }

  /// The first folder on the way from one that is there to another below it; empty where that is the same.
  private static func step(from place: String, to folder: String) -> String {
    guard place != folder else { return "" }
    let rest = folder.dropFirst(place == "." ? 0 : place.count).drop { $0 == "/" }
    return String(rest.prefix { $0 != "/" })
  }

  private static func nearest(to folder: String) -> String {
    var folder = folder
    while !Places.isFolder(folder), folder != "/", folder != "." {
      folder = FilePath.folder(of: folder)
    }
    return folder
  }
}
