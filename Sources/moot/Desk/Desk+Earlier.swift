import SessionStore
import Workbench
import Workshop

/// Passing on what is said here about actions to the earlier sessions where they were agreed.
extension Desk {
  /// Tells the earlier sessions what was said here since this was last done.
  ///
  /// That takes longer than a key may take, so it waits until the hands rest, and is done on every way out.
  /// Where the program is stopped before, it is done when the session is next opened.
  mutating func settleNews() {
    guard owesNews else { return }
    owesNews = false
    handOnAll()
  }

  /// Writes into each earlier session what it lacks of what is said here of its actions.
  ///
  /// What cannot be written there stands here alone, and both are told: on the screen and in the file.
  private mutating func handOnAll() {
    guard path != nil, let sessionID else { return }
    let earlier = HandingOn.sessions(behind: state.record.uncovered.session).filter {
      $0 != sessionID
    }
    guard !earlier.isEmpty else { return }
    let later = EarlierSession(id: sessionID, history: state.record.uncovered)
    for id in earlier {
      let why = handOn(to: id, from: later)
      let known = state.session.actions.unreached.first { $0.session == id }
      guard why != known?.why else { continue }
      note(id, why)
    }
  }

  /// Writes into one earlier session what it lacks; says why that could not be, or `nil`.
  private mutating func handOn(to id: String, from later: EarlierSession) -> String? {
    do throws(Failure) {
      let found = try neighbours.file(of: id, in: folders, environment)
      guard !HandingOn(from: later, to: found.session).entries.isEmpty else { return nil }
      if found.session.session.opening.isFictional, !state.session.opening.isFictional {
        return "it is invented, for practice"
      }
      return write(from: later, to: id, at: found.path)
    } catch {
      // Without news for it, it does not matter that it cannot be found.
      return HandingOn.isNews(in: state.record.uncovered, for: id) ? error.sentence : nil
    }
  }

  private mutating func write(
    from later: EarlierSession, to id: String, at path: String
  ) -> String? {
    do throws(SessionFileError) {
      let now = environment.clock.now
      switch try SessionWriter.open(path, at: now, surroundings: environment.store) {
      case .readOnly(_, let reason): return reason.description
      case .writable(var writer, let reading, let recovery):
        var history = SessionHistory(reading.events)
        let clock = SessionClock(after: history.events.last, clock: environment.clock)
        let lacking = HandingOn(from: later, to: EarlierSession(id: id, history: history)).entries
        let recovered = recovery.map { SessionEvent.log(.recovered(bytes: $0.bytes)) }
        do throws(AppendFailure) {
          let written = try writer.append(
            together: (recovered.map { [($0, nil)] } ?? []) + lacking.map { ($0.event, $0.by) },
            at: now, since: clock.since(environment.clock))
          for event in written { history.append(event) }
        } catch {
          return "\(error)"
        }
        neighbours.keep(
          EarlierFile(path: path, session: EarlierFiles.session(id, history, environment)),
          environment)
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
      // The next entry has the same problem and says so.
      return
    }
    if let why {
      state.tell("Stands here, not in “\(title)”, because \(why)", .notice)
    } else {
      state.retell(before)
    }
  }
}

/// Looking back, within one session and across many.
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
      settleNews()
      let path = try SessionPaths.path(name, in: folders, environment)
      release()
      do throws(SessionFileError) {
        try openOrThrow(path, isForReview: true)
      } catch {
        throw Reading.failure(error)
      }
      if let action { state.review(action: action) }
    } catch {
      state.notRecorded(error.sentence)
    }
  }

  /// Collects what all available sessions say about an action.
  mutating func trace(_ action: SpokenID) {
    guard let sessionID else { return }
    settleNews()
    let own = EarlierFiles.session(sessionID, state.record.uncovered, environment)
    let others = EarlierFiles.related(to: own, in: folders, environment)
    state.traced(ActionChain(of: action, in: sessionID, among: others + [own]), from: sessionID)
  }
}
