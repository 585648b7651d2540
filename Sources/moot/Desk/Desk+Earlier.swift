import SessionStore
import Workbench
import Workshop

/// What is said here of actions that were agreed in earlier sessions reaches those sessions.
extension Desk {
  /// Writes into each earlier session what it lacks of what is said here of its actions.
  ///
  /// What cannot be written there stands here alone, and both are told: on the screen and in the file.
  mutating func handOnAll() {
    guard path != nil, let sessionID, !isBringing else { return }
    for id in HandingOn.sessions(behind: state.session) where id != sessionID {
      let why = handOn(to: id, from: sessionID)
      let known = state.session.actions.unreached.first { $0.session == id }
      guard why != known?.why else { continue }
      note(id, why)
    }
  }

  /// Writes into one earlier session what it lacks; says why that could not be, or `nil`.
  private func handOn(to id: String, from sessionID: String) -> String? {
    let later = EarlierFiles.session(sessionID, state.history)
    do throws(Failure) {
      let found = try EarlierFiles.file(of: id, known: earlierPaths[id], in: folders, environment)
      let earlier = EarlierFiles.session(id, SessionHistory(found.reading.events))
      guard !HandingOn(from: later, to: earlier).entries.isEmpty else { return nil }
      if earlier.session.opening.isFictional, !state.session.opening.isFictional {
        return "it is invented, for practice"
      }
      return write(from: later, to: id, at: found.path)
    } catch {
      // Where there is no news for it, it does not matter that it cannot be found.
      return HandingOn.isNews(in: state.history, for: id) ? error.sentence : nil
    }
  }

  private func write(from later: EarlierSession, to id: String, at path: String) -> String? {
    do throws(SessionFileError) {
      let now = environment.clock.now
      switch try SessionWriter.open(path, at: now, surroundings: environment.store) {
      case .readOnly(_, let reason): return reason.description
      case .writable(var writer, let reading, let recovery):
        let history = SessionHistory(reading.events)
        let clock = SessionClock(after: history.events.last, clock: environment.clock)
        let lacking = HandingOn(from: later, to: EarlierFiles.session(id, history)).entries
        do throws(AppendFailure) {
          let since = clock.since(environment.clock)
          if let recovery {
            _ = try writer.append(
              .log(.recovered(bytes: recovery.bytes)), at: now, since: since, by: nil)
          }
          for entry in lacking {
            _ = try writer.append(entry.event, at: now, since: since, by: entry.by)
          }
        } catch {
          return "\(error)"
        }
        return nil
      }
    } catch {
      return error.description
    }
  }

  /// Says, on the screen and in the file, that an earlier session could not be written, or can again.
  private mutating func note(_ id: String, _ why: String?) {
    let title = state.session.actions.all.first { $0.origin?.session == id }?.origin?.title ?? id
    let event: LogEvent =
      why.map { .unreached(session: id, title: title, why: $0) } ?? .reached(session: id)
    let before = state.message
    do throws(AppendFailure) {
      try note(event)
    } catch {
      // The next entry finds the same trouble and says so.
      return
    }
    if let why {
      state.tell("Stands here, not in “\(title)”, because \(why)", .notice)
    } else if let before {
      state.tell(before.text, before.tone)
    }
  }
}

/// Looking back, and over many sessions.
extension Desk {
  /// Where other sessions may be.
  private var folders: [String] { SessionPaths.folders(folder, around: path) }

  /// Opens a session for looking back.
  ///
  /// - Parameters:
  ///   - name: Its path, or enough of its name or id.
  ///   - action: The action to show at once.
  mutating func review(_ name: String, at action: SpokenID?) {
    do throws(Failure) {
      let path = try SessionPaths.path(name, in: folders, environment)
      release()
      do throws(SessionFileError) {
        try openOrThrow(path, at: .review)
      } catch {
        throw Reading.failure(error)
      }
      if let action { state.review(action: action) }
    } catch {
      state.notRecorded(error.sentence)
    }
  }

  /// Gathers what all sessions at hand say of an action.
  mutating func trace(_ action: SpokenID) {
    guard let sessionID else { return }
    let own = EarlierFiles.session(sessionID, state.history)
    let others = EarlierFiles.related(to: own, in: folders, environment)
    state.traced(ActionChain(of: action, in: sessionID, among: others + [own]), from: sessionID)
  }
}
