import Archive
import SessionStore
import Workshop

/// What sessions say that are linked to one that is shown.
enum LinkedFiles {
  /// The record of a session, with what was taken back in the sessions that are linked to it.
  ///
  /// - Parameters:
  ///   - reading: What its file says.
  ///   - path: The file.
  ///   - folder: Where sessions are kept otherwise.
  ///   - environment: The world.
  /// - Returns: The record, from which only what an audience may see can be had.
  static func record(
    _ reading: SessionReading, at path: String, _ folder: String, _ environment: LiveEnvironment
  ) -> SessionRecord {
    let (history, id) = (SessionHistory(reading.events), reading.header.session)
    let links = SessionPermissions(history, session: id).links
    let folders = [FilePath.folder(of: path), folder].filter(Places.isFolder)
    guard isBesideOthers(path, folders, environment) else {
      return SessionRecord(history, id: id, seed: environment.newSeed())
    }
    let linked = LiveArchive.permissions(
      linkedTo: id, at: path, and: links, in: folders, environment)
    return SessionRecord(
      history, id: id,
      linked: linked ?? read(linkedTo: links.union([id]), in: folders, environment),
      seed: environment.newSeed())
  }

  /// Whether there are other sessions that could be linked to it.
  private static func isBesideOthers(
    _ path: String, _ folders: [String], _ environment: LiveEnvironment
  ) -> Bool {
    folders.contains { folder in
      let names = (try? SessionFolder.names(folder, files: environment.store.files)) ?? []
      return names.contains { $0 != FilePath.name(of: path) }
    }
  }

  /// What the sessions say that are linked to one, from the files, where the index cannot be had.
  private static func read(
    linkedTo ids: Set<String>, in folders: [String], _ environment: LiveEnvironment
  ) -> [SessionPermissions] {
    let all = SessionPaths.listings(in: folders, environment).compactMap { listing in
      (try? SessionFile.read(listing.path, files: environment.store.files)).map { reading in
        SessionPermissions(SessionHistory(reading.events), session: reading.header.session)
      }
    }
    return Array(Set(ids.flatMap { SessionPermissions.linked(to: $0, among: all) }))
  }
}
