import Workshop

/// Random workshops on statements, looked at after every step.
///
/// What looks gets the state before, the event, and the state after.
struct RandomWorkshops {
  typealias Look = (_ before: Session, _ event: SessionEvent, _ after: Session) -> Void

  let seed: UInt64

  /// Holds a workshop in which people ask for this and that, and undo and redo it.
  @discardableResult
  func hold(_ steps: Int, look: Look) throws(Rejection) -> SessionHistory {
    var (meeting, dice) = (try Meeting.onStatement(), Dice(seed: seed))
    if dice.chance(50) { try meeting.enter("solo") }
    for _ in 0..<steps {
      let before = meeting.session
      let command = dice.workshopCommand(in: before)
      let by = dice.chance(30) ? dice.pick(before.people.all.map(\.id)) : nil
      if dice.chance(12) {
        if dice.chance(60) { meeting.undo() } else { meeting.redo() }
      } else if (try? meeting.ask(command, by: by)) == nil {
        continue
      }
      if let event = meeting.history.events.last?.event { look(before, event, meeting.session) }
    }
    return meeting.history
  }

  /// Takes the events of such a workshop in another order, undos and redos among them.
  func shuffle(_ steps: Int, look: Look) throws(Rejection) {
    var dice = Dice(seed: seed &+ 77)
    read(dice.shuffled(try hold(steps) { _, _, _ in }.events), look: look)
  }

  /// Takes events that nobody decided on, with undos and redos of what is there and what is not.
  func write(_ count: Int, isWild: Bool = false, look: Look) {
    var dice = Dice(seed: seed, isWild: isWild)
    let log = dice.log(count) { dice in
      switch dice.number(0...9) {
      case ..<6: dice.agreementEvent()
      case ..<9: .actions(dice.actionEvent())
      default: dice.event()
      }
    }
    read(log, look: look)
  }

  private func read(_ events: [RecordedEvent], look: Look) {
    var history = SessionHistory()
    for (index, event) in events.enumerated() {
      let before = history.session
      var event = event
      (event.number, event.clock) = (index + 1, index + 1)
      history.append(event)
      look(before, event.event, history.session)
    }
  }
}

extension Dice {
  /// What a room that is after a statement and its actions asks for.
  fileprivate mutating func workshopCommand(in session: Session) -> Command {
    switch number(0...9) {
    case ..<6: agreementCommand(in: session)
    case ..<9: .actions(actionCommand(session))
    default: command(in: session)
    }
  }
}
