import ArgumentParser
import SessionStore
import Workbench

/// A subcommand that puts one session on the desk.
protocol DeskCommand: ParsableCommand {
  /// A path, or enough of the session's name or id to be clear.
  var session: String { get }
  var place: PlaceOptions { get }
  var looks: LookOptions { get }
  var script: ScriptOptions { get }
}

extension DeskCommand {
  /// Opens the session.
  ///
  /// - Parameter isForReview: Whether what was agreed is looked back on.
  /// - Returns: The desk on which it is open.
  /// - Throws: That there is no such session, or that it cannot be read.
  func desk(isForReview: Bool = false) throws -> Desk {
    let path = try place.path(session, LiveEnvironment())
    let environment = try script.environment(for: path)
    var desk = Desk(environment: environment, folder: place.folder)
    do throws(SessionFileError) {
      try desk.openOrThrow(path, isForReview: isForReview)
    } catch {
      throw Reading.failure(error)
    }
    return desk
  }
}
