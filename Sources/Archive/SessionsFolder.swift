internal import SessionStore

/// A folder of sessions.
struct SessionsFolder: Sendable {
  /// As it was asked for.
  let given: String
  /// Without links in its path.
  let resolved: String

  /// Makes it from a folder that exists.
  init(_ path: String, _ files: FileSystem) throws(ArchiveError) {
    given = path
    do throws(SystemError) {
      resolved = try files.resolved(path)
    } catch {
      throw .folder(path: path, error)
    }
  }

  /// The path of a file, as people know the folder.
  func path(of name: String) -> String { FilePath.joined(given, name) }

  /// The session files in it and their states now.
  func stamps(_ files: FileSystem) throws(ArchiveError) -> [FilePlace: FileStamp] {
    var stamps: [FilePlace: FileStamp] = [:]
    do throws(SystemError) {
      for name in try files.names(resolved)
      where name.hasSuffix(SessionFile.ending) && !name.hasPrefix(".") {
        let place = FilePlace(folder: resolved, name: name)
        // A file that has vanished since does not count.
        if let stamp = FileStamp(at: place.path, files) { stamps[place] = stamp }
      }
    } catch {
      throw .folder(path: given, error)
    }
    return stamps
  }
}

extension FilePlace {
  /// The place of a file by a path; `nil` where its folder is not there.
  init?(of path: String, _ files: FileSystem) {
    guard let folder = try? files.resolved(FilePath.folder(of: path)) else { return nil }
    self.init(folder: folder, name: FilePath.name(of: path))
  }
}
