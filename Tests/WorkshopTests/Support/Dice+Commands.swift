import Workshop

/// Commands as a room asks for them: mostly about what is there, sometimes about what is not.
extension Dice {
  mutating func command(in session: Session) -> Command {
    let stages = session.agenda.items.map(\.stage.id)
    return switch number(0...99) {
    case ..<2: .close
    case ..<5:
      .describe(
        title: maybe { $0.text() }, place: maybe { $0.text() }, question: maybe { $0.text() })
    case ..<25: .agenda(agendaCommand(chance(90) ? pick(stages) ?? stage() : stage(), stages))
    case ..<35: .people(peopleCommand(somebody(session)))
    case ..<40: .rounds(roundCommand(somebody(session)))
    case ..<65: .cards(cardCommand(session))
    case ..<73: .choosing(choiceCommand(session))
    case ..<85: .actions(actionCommand(session))
    case ..<90: .notes(noteCommand())
    case ..<95: .parking(parkingCommand(session))
    default: .closing(closingCommand())
    }
  }

  mutating func somebody(_ session: Session) -> SpokenID {
    chance(90) ? pick(session.people.all.map(\.id)) ?? person() : anyID()
  }

  private mutating func something(_ session: Session) -> SpokenID {
    chance(85) ? pick(session.cards.all.map(\.id)) ?? card() : anyID()
  }

  private mutating func agendaCommand(_ stage: String, _ stages: [String]) -> AgendaCommand {
    switch number(0...11) {
    case ..<4: .enter(stage)
    case 4: .skip(stage, reason: text())
    case 5: .move(stage, before: maybe { $0.pick(stages) ?? "" })
    case 6: .holdAgain(stage)
    case 7: .add(newStage(), after: maybe { $0.pick(stages) ?? "" })
    case 8: .extend(stage, minutes: number(-2...250), from: maybe { $0.pick(stages) ?? "" })
    case 9:
      .change(
        stage, title: maybe { $0.text() }, prompt: maybe { $0.text() },
        minutes: maybe { $0.number(-10...500) })
    case 10: .pause(reason: maybe { $0.text() })
    default: .resume
    }
  }

  private mutating func peopleCommand(_ person: SpokenID) -> PeopleCommand {
    switch number(0...7) {
    case 0: .count(people: number(-1...15), tables: number(-1...4))
    case 1: .add(name: maybe { $0.text() }, hats: some(atMost: 2) { $0.hat() })
    case 2:
      .change(
        person, name: maybe { $0.text() }, hats: maybe { $0.some(atMost: 1) { $0.hat() } })
    case 3: .seat(person, table: maybe { $0.table() })
    case 4: .arrive(person)
    case 5: .leave(person)
    case 6: .permit(person, name: chance(50), quote: chance(50), wording: maybe { $0.text() })
    default: .need(person, text())
    }
  }

  private mutating func roundCommand(_ person: SpokenID) -> RoundCommand {
    switch number(0...2) {
    case 0: .speak(person, words: maybe { $0.text() })
    case 1: .pass(person)
    default: .energy(some(atMost: 4) { $0.number(0...5) })
    }
  }

  private mutating func cardCommand(_ session: Session) -> CardCommand {
    let (card, other) = (something(session), something(session))
    return switch number(0...19) {
    case ..<9:
      .add(
        NewCard(
          type: pick([.asset, .asset, .idea, .story, .observation]) ?? .asset, text: text(),
          category: chance(30) ? pick(["people", "places", "moon"]) : nil,
          table: chance(20) ? table() : nil, links: some(atMost: 3) { $0.something(session) },
          reason: maybe { $0.text() }))
    case 9: .edit(card, text: text())
    case 10: .withdraw(card)
    case 11: .recategorise(card, category: pick(["people", "places", "moon", nil]) ?? nil)
    case 12: .attribute(card, person: maybe { $0.somebody(session) }, table: maybe { $0.table() })
    case 13: .mark(card, sensitive: chance(60))
    case 14: .share(some(atMost: 2) { $0.something(session) })
    case ..<17: .join(card, other: other)
    case ..<19: .link(card, to: other)
    default: .unlink(card, to: session.cards[card].flatMap { pick($0.links) } ?? other)
    }
  }

  private mutating func choiceCommand(_ session: Session) -> ChoiceCommand {
    switch number(0...5) {
    case ..<3:
      .count(
        Dictionary(
          some(atMost: 2) { ($0.something(session), $0.number(-1...99)) },
          uniquingKeysWith: { $1 }))
    case ..<5: .stand(something(session), people: some(atMost: 3) { $0.somebody(session) })
    default: .reveal
    }
  }

  private mutating func actionCommand(_ session: Session) -> ActionCommand {
    let action = chance(90) ? pick(session.actions.all.map(\.id)) ?? id(.action) : anyID()
    var change = change()
    change.owner = maybe { $0.somebody(session) }
    change.helpers = maybe { $0.some(atMost: 2) { $0.somebody(session) } }
    change.uses = maybe { $0.some(atMost: 2) { $0.something(session) } }
    return switch number(0...9) {
    case ..<4: .add(change)
    case ..<6: .change(action, change)
    case ..<8: .accept(action)
    case 8: .handBack(action, words: maybe { $0.text() })
    default: .withdraw(action)
    }
  }

  private mutating func noteCommand() -> NoteCommand {
    switch number(0...4) {
    case ..<3: .add(pick(Note.Audience.allCases) ?? .room, text())
    case 3: .edit(id(.note), text())
    default: .withdraw(id(.note))
    }
  }

  private mutating func parkingCommand(_ session: Session) -> ParkingCommand {
    switch number(0...5) {
    case ..<2: .park(text: maybe { $0.words() } ?? "", card: maybe { $0.something(session) })
    case ..<5: .home(id(.parked), text())
    default: .take(id(.parked))
    }
  }

  private mutating func closingCommand() -> ClosingCommand {
    switch number(0...4) {
    case ..<2: .reflect(isPlus: chance(50), text())
    case 2: .withdrawReflection(id(.reflection))
    default: .review(maybe { $0.day() }, words: maybe { $0.text() })
    }
  }
}
