import SessionStore

/// Where to look for sessions, and which of them a name means.
enum SessionPaths {
  /// The folders to look in: those of the command line, and that of an open file.
  static func folders(_ folder: String, around path: String? = nil) -> [String] {
    var folders = [folder, folder + "/Practice", Places.practice]
    if let path, let slash = path.lastIndex(of: "/") {
      let around = String(path[..<slash])
      if !folders.contains(around) { folders.insert(around, at: 0) }
    }
    return folders.filter(Places.isFolder)
  }

  /// The path of a session, by a path or by enough of its name or id.
  ///
  /// - Throws: Which sessions it might mean, or that there is none.
  static func path(
    _ name: String, in folders: [String], _ environment: LiveEnvironment
  ) throws(Failure) -> String {
    do throws(ResolutionError) {
      return try SessionFolder.resolve(name, in: folders, files: environment.store.files)
    } catch {
      throw Failure(error.description, Exit.noInput)
    }
  }

  /// The sessions in these folders, as far as they can be listed.
  static func listings(
    in folders: [String], _ environment: LiveEnvironment
  ) -> [SessionListing] {
    folders.flatMap { (try? SessionFolder.list($0, files: environment.store.files)) ?? [] }
  }
}
