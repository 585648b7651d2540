import SessionStore
import Workbench
import Workshop

/// Going through a session again.
extension Desk {
  /// Opens a session for replay; nothing is written to it.
  ///
  /// - Parameters:
  ///   - name: Its path, or enough of its name or id.
  ///   - moment: The moment to begin at, as people say it; `nil` for the first.
  ///   - words: What was searched, if that led here.
  mutating func replay(_ name: String, at moment: String?, saying words: String?) {
    do throws(Failure) {
      let path = try SessionPaths.path(
        name, in: SessionPaths.folders(folder, around: path), environment)
      try replay(path: path, isFromStart: true)
    } catch {
      return state.notRecorded(error.sentence)
    }
    guard let moment else { return }
    do throws(Rejection) {
      try state.replay(toward: moment)
      if let words { state.replay(saying: words) }
    } catch {
      state.tell(error.sentence, .refused)
    }
  }

  /// Opens a session for replay by its path; nothing is written to it.
  ///
  /// - Parameters:
  ///   - path: The path.
  ///   - audience: Who looks.
  ///   - isFromStart: Whether leaving leads back to the start screen.
  /// - Throws: Why it cannot be read.
  mutating func replay(
    path: String, for audience: Audience = .people, isFromStart: Bool = false
  ) throws(Failure) {
    let reading = try Reading.session(path, environment)
    let record = LinkedFiles.record(reading, at: path, folder, environment)
    let history = record.history(for: audience)
    enter(history.session.opening.zone)
    state.replayed(
      record, PlaceClock(of: history, environment), for: audience, isFromStart: isFromStart)
    let findings = reading.findings.count + reading.unlistedFindings
    if findings > 0 {
      state.tell("Something is wrong with this file; moot check says which lines.", .notice)
    }
  }
}
