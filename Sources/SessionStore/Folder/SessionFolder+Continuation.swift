internal import Workshop

extension SessionFolder {
  /// The file in which a session goes on that could not be written any more in its own.
  ///
  /// - Parameters:
  ///   - header: The first line of the file that is known.
  ///   - path: That file.
  ///   - folders: Where to look.
  ///   - files: The calls on files.
  /// - Returns: The newest file of the same session that was made later and written no earlier; `nil` for none.
  public static func continuation(
    of header: SessionHeader, at path: String, in folders: [String], files: FileSystem
  ) -> String? {
    let written = (try? files.factsAt(path))?.modified ?? 0
    let later = folders.flatMap { (try? list($0, files: files)) ?? [] }.filter { listing in
      guard let other = listing.header else { return false }
      return other.session == header.session && other.created > header.created
        && listing.modified.milliseconds >= written
    }
    return later.max { made($0) < made($1) }?.path
  }

  private static func made(_ listing: SessionListing) -> Instant {
    listing.header?.created ?? listing.modified
  }
}
