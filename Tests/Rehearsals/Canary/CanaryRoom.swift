import Workshop

/// One of some sessions that are linked, or the only one.
struct CanarySession {
  var id: String
  var history: SessionHistory

  /// What it says of itself to those that are linked to it.
  var permissions: SessionPermissions { SessionPermissions(history, session: id) }
}

/// Draws sessions of which every private thing has a token of its own.
struct CanaryRoom {
  private var dice: Dice
  private var names: Int
  /// Each session has its own day, so that no two things are said at the same moment.
  private var day = 0
  /// What the sessions go by.
  private let ids: [String]

  init(seed: UInt64, ids: [String] = ["one", "two", "three"]) {
    self.ids = ids
    dice = Dice(seed: seed, wordsDrawn: Int(seed % 1_000) * 1_000)
    names = Int(seed % 1_000) * 100
  }

  /// One session that a room decided on.
  mutating func held(_ steps: Int) -> [CanarySession] {
    guard var meeting = meeting() else { return [] }
    hold(&meeting, steps)
    return [CanarySession(id: ids[0], history: moved(meeting.history.events))]
  }

  /// One session of events that nobody decided on, in any order.
  mutating func written(_ count: Int) -> [CanarySession] {
    [CanarySession(id: ids[0], history: SessionHistory(dice.log(count)))]
  }

  /// Two or three sessions of which each takes what there is from those before; what is said later in
  /// one of them is handed on to the first, in which more is said in the end.
  mutating func linked(_ steps: Int) -> [CanarySession] {
    guard var first = meeting() else { return [] }
    hold(&first, steps)
    var sessions = [CanarySession(id: ids[0], history: moved(first.history.events))]
    for id in ids.dropFirst() where id == ids[1] || dice.chance(40) {
      guard var next = meeting() else { return sessions }
      next.carry(sessions.map(earlier))
      hold(&next, steps / 2)
      sessions.append(CanarySession(id: id, history: moved(next.history.events)))
    }
    for later in sessions.dropFirst() {
      let entries = HandingOn(from: earlier(later), to: earlier(sessions[0])).entries
      sessions[0].history = adding(to: sessions[0].history) { meeting in
        for entry in entries { meeting.write(entry.event, by: entry.by) }
      }
    }
    let more = dice.number(0...steps / 3)
    var last = self
    sessions[0].history = adding(to: sessions[0].history) { last.hold(&$0, more) }
    return sessions
  }

  private func earlier(_ session: CanarySession) -> EarlierSession {
    EarlierSession(id: session.id, history: session.history) { $0.day(offset: 0) }
  }

  private mutating func meeting() -> Meeting? {
    var opening = Sample.opening
    opening.title = "Lunch club \(dice.words().filter { $0 == "#" || $0.isNumber })"
    opening.agenda = Sample.agenda + Sample.statementAgenda.filter { $0.id != "end" }
    return try? Meeting(opening)
  }

  /// A history with more events, said on another day.
  private mutating func adding(
    to history: SessionHistory, _ body: (inout Meeting) -> Void
  ) -> SessionHistory {
    var meeting = Meeting(continuing: history)
    body(&meeting)
    let count = history.events.count
    return SessionHistory(
      history.events + moved(Array(meeting.history.events.dropFirst(count))).events)
  }

  private mutating func moved(_ events: [RecordedEvent]) -> SessionHistory {
    day += 1
    let shift = day * 86_400_000
    return SessionHistory(
      events.map { event in
        var event = event
        event.at = Instant(milliseconds: event.at.milliseconds + shift)
        return event
      })
  }
}

extension CanaryRoom {
  private mutating func hold(_ meeting: inout Meeting, _ steps: Int) {
    for _ in 0..<steps {
      meeting.wait(minutes: 1)
      let by = dice.chance(50) ? dice.somebody(meeting.session) : nil
      switch dice.number(0...99) {
      case ..<8: meeting.undo()
      case ..<11: meeting.redo()
      default: _ = try? meeting.ask(command(meeting.session), by: by)
      }
    }
  }

  private mutating func command(_ session: Session) -> Command {
    let person = dice.somebody(session)
    switch dice.number(0...99) {
    case ..<9:
      names += 1
      let name = dice.chance(10) ? "" : Tokens.name(names)
      return .people(.change(person, name: name, hats: nil))
    case ..<19: return .people(.permit(person, permission()))
    case ..<22: return .people(.withdraw(person))
    case ..<25: return .people(.need(person, dice.words()))
    case ..<34:
      return .cards(.add(NewCard(type: dice.chance(70) ? .asset : .story, text: words(session))))
    case ..<37: return .cards(.mark(dice.something(session), sensitive: dice.chance(80)))
    case ..<42: return .agenda(.enter(dice.pick(session.agenda.items.map(\.stage.id)) ?? ""))
    case ..<46: return .notes(.add(dice.pick(Note.Audience.allCases) ?? .room, words(session)))
    case ..<62: return .actions(actionCommand(session))
    default:
      let command = dice.command(in: session)
      if case .people(.bring(let name, let hats, var origin)) = command {
        // Somebody who was met in another session, and nobody else: without that only the name says who it is.
        names += 1
        (origin.session, origin.item) = ("elsewhere", SpokenID(.person, 100 + names))
        return .people(.bring(name: name, hats: hats, origin: origin))
      }
      return command == .close ? .agenda(.resume) : command
    }
  }

  /// Few of the words that are drawn for actions make one, so some are written down plainly first.
  private mutating func actionCommand(_ session: Session) -> ActionCommand {
    let action = dice.anAction(session)
    guard session.actions.all.count > 2 else {
      var change = WorkshopAction.Change()
      (change.what, change.owner) = (dice.words(), dice.somebody(session))
      change.know = dice.words()
      return .add(change)
    }
    return switch dice.number(0...9) {
    case ..<2: .note(action, dice.words())
    case 2: .dispute(action, words: dice.words())
    case 3: .handBack(action, words: dice.words())
    case 4: .change(action, dice.change())
    default: dice.actionCommand(session)
    }
  }

  /// Words that may mention somebody of the room.
  private mutating func words(_ session: Session) -> String {
    let name = dice.pick(session.people.all.map(\.name).filter { $0.hasPrefix("Zq") })
    guard let name, dice.chance(40) else { return dice.words() }
    return Tokens.mention(of: name, dice.words())
  }

  private mutating func permission() -> People.Permission {
    let reaches = People.Permission.Reach.allCases
    return People.Permission(
      name: dice.pick(reaches) ?? .room, isByInitials: dice.chance(20),
      words: dice.pick(reaches) ?? .room)
  }
}
