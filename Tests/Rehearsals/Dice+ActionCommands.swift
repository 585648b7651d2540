import Workshop

/// Commands about actions.
extension Dice {
  mutating func actionCommand(_ session: Session) -> ActionCommand {
    let action = anAction(session)
    let change = change(session)
    return switch number(0...24) {
    case 20: .note(action, text())
    case 21: .dispute(action, words: maybe { $0.text() })
    case 22...: continuation(of: action).map(ActionCommand.takeIn) ?? .note(action, text())
    case ..<6: .add(change)
    case ..<9: .change(action, change)
    case ..<13: .accept(action, acceptance())
    case 13: .handBack(action, words: maybe { $0.text() })
    case ..<16: .report(action, status(), words: maybe { $0.text() })
    case 16: .bring(earlier(session))
    case ..<19: .entrust(some(atMost: 3) { $0.somebody(session) }, due: day())
    default: .withdraw(action)
    }
  }

  mutating func anAction(_ session: Session) -> SpokenID {
    chance(90) ? pick(session.actions.all.map(\.id)) ?? id(.action) : anyID()
  }

  private mutating func change(_ session: Session) -> WorkshopAction.Change {
    var change = change()
    change.owner = maybe { $0.somebody(session) }
    change.helpers = maybe { $0.some(atMost: 2) { $0.somebody(session) } }
    change.uses = maybe { $0.some(atMost: 2) { $0.something(session) } }
    change.serves = chance(20) ? [served(session)] : nil
    change.follows = chance(20) ? [anAction(session)] : nil
    return change
  }

  private mutating func earlier(_ session: Session) -> WorkshopAction {
    var action = newAction()
    if action.owner != nil { action.owner = somebody(session) }
    action.helpers = []
    action.uses = some(atMost: 1) { $0.something(session) }
    action.serves = some(atMost: 1) { $0.served(session) }
    action.follows = []
    return action
  }

  private mutating func served(_ session: Session) -> SpokenID {
    let known =
      session.drafts.all.map(\.id) + session.clusters.all.map(\.id) + session.cards.all.map(\.id)
    return chance(90) ? pick(known) ?? draft() : anyID()
  }
}
