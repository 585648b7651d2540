import SessionStore

/// Finding the file that an argument means.
enum SessionPaths {
  /// The path of a session, by a path or by enough of its name or id.
  ///
  /// - Throws: Which sessions it might mean, or that there is none.
  static func path(
    _ argument: String, in folder: String, _ environment: LiveEnvironment
  ) throws(Failure) -> String {
    try EarlierFiles.path(
      argument, in: EarlierFiles.folders(folder, around: nil), environment)
  }
}
