import SessionStore

/// Finishing what another moot was stopped at while it took something out.
enum StoppedErasure {
  /// Looks into the folders where sessions are, and that where workshops go on, and tells where something is done now or cannot be.
  ///
  /// - Parameters:
  ///   - folders: The folders.
  ///   - environment: The world.
  static func settle(in folders: [String], _ environment: LiveEnvironment) {
    for folder in folders + [Places.rescue] {
      do throws(SystemError) {
        guard try PendingErasure.settle(folder, files: environment.store.files) else { continue }
        Output.message(
          "What was being taken out of \(folder) when moot was stopped is taken out now.")
      } catch {
        Output.message(ErasureError.unfinished(path: folder, error).description)
      }
    }
  }
}
