import Workshop

/// Commands as a room asks for them: mostly about what is there, sometimes about what is not.
extension Dice {
  mutating func command(in session: Session) -> Command {
    let stages = session.agenda.items.map(\.stage.id)
    return switch number(0...99) {
    case ..<2: .close
    case ..<4:
      .describe(
        title: maybe { $0.text() }, place: maybe { $0.text() }, question: maybe { $0.text() })
    case ..<18: .agenda(agendaCommand(chance(90) ? pick(stages) ?? stage() : stage(), stages))
    case ..<26: .people(peopleCommand(somebody(session)))
    case ..<29: .rounds(roundCommand(somebody(session)))
    case ..<46: .cards(cardCommand(session))
    case ..<52: .choosing(choiceCommand(session))
    case ..<77: agreementCommand(in: session)
    case ..<88: .actions(actionCommand(session))
    case ..<91: .notes(noteCommand())
    case ..<95: .parking(parkingCommand(session))
    default: .closing(closingCommand())
    }
  }

  mutating func somebody(_ session: Session) -> SpokenID {
    chance(90) ? pick(session.people.all.map(\.id)) ?? person() : anyID()
  }

  mutating func something(_ session: Session) -> SpokenID {
    chance(85) ? pick(session.cards.all.map(\.id)) ?? card() : anyID()
  }

  private mutating func agendaCommand(_ stage: String, _ stages: [String]) -> AgendaCommand {
    switch number(0...12) {
    case ..<4: .enter(stage)
    case 12: .promise(stage, by: maybe { $0.time() }, why: maybe { $0.text() })
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
    switch number(0...14) {
    case 0: .count(people: number(-1...15), tables: number(-1...4))
    case 8: chance(50) ? .withdraw(person) : .leave(person)
    case 9: .bring(name: text(), hats: some(atMost: 1) { $0.hat() }, origin: origin())
    case 1:
      .add(
        name: maybe { $0.text() }, hats: some(atMost: 2) { $0.hat() },
        table: chance(20) ? table() : nil)
    case 10: .list(some(atMost: 3) { .init($0.text(), hats: $0.some(atMost: 1) { $0.hat() }) })
    case 11: .remove([person])
    case 12: .arriveTogether(some(atMost: 3) { $0.person() } + [person])
    case 13, 14:
      .answer(chance(50) ? [person] : [person, self.person()], answer(), isTogether: chance(40))
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

  private mutating func answer() -> People.Permission.Answer {
    let reaches = People.Permission.Reach.allCases
    return People.Permission.Answer(
      name: maybe { $0.pick(reaches) ?? .room }, isByInitials: maybe { $0.chance(50) },
      words: maybe { $0.pick(reaches) ?? .room }, wording: maybe { $0.text() })
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
    return switch number(0...22) {
    case ..<9: .add(newCard(session))
    case 20: .score(card, strength: maybe { $0.number(0...6) }, sway: maybe { $0.number(1...5) })
    case 21: .date(card, day())
    case 22:
      .bring(
        Card(
          id: card, type: pick(CardType.allCases) ?? .asset, text: text(),
          category: maybe { $0.text() }, origin: maybe { $0.origin() }))
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

  private mutating func newCard(_ session: Session) -> NewCard {
    NewCard(
      type: pick([.asset, .asset, .idea, .story, .observation, .why, .force, .goal]) ?? .asset,
      text: text(),
      category: chance(30) ? pick(["people", "places", "helping", "missing", "moon"]) : nil,
      table: chance(20) ? table() : nil, links: some(atMost: 3) { $0.something(session) },
      reason: maybe { $0.text() }, day: maybe { $0.day() })
  }

  private mutating func choiceCommand(_ session: Session) -> ChoiceCommand {
    switch number(0...5) {
    case ..<3:
      .count(
        Dictionary(
          some(atMost: 2) { ($0.choosable(session), $0.number(-1...20)) },
          uniquingKeysWith: { $1 }))
    case ..<5: .stand(choosable(session), people: some(atMost: 3) { $0.somebody(session) })
    default: .reveal
    }
  }

  private mutating func choosable(_ session: Session) -> SpokenID {
    chance(20) ? pick(session.clusters.all.map(\.id)) ?? id(.cluster) : something(session)
  }

  private mutating func noteCommand() -> NoteCommand {
    switch number(0...4) {
    case ..<3: .add(pick(Note.Audience.allCases) ?? .room, text())
    case 3: .edit(id(.note), text())
    default: .withdraw(id(.note))
    }
  }

  private mutating func parkingCommand(_ session: Session) -> ParkingCommand {
    switch number(0...6) {
    case 6: .bring(earlierPoint())
    case ..<2: .park(text: maybe { $0.words() } ?? "", card: maybe { $0.something(session) })
    case ..<5: .home(id(.parked), text())
    default: .take(id(.parked))
    }
  }

  private mutating func earlierPoint() -> Parking.Point {
    var point = Parking.Point(id: id(.parked), text: text())
    point.home = maybe { $0.text() }
    point.origin = maybe { $0.origin() }
    return point
  }

  private mutating func closingCommand() -> ClosingCommand {
    switch number(0...4) {
    case ..<2: .reflect(isPlus: chance(50), text())
    case 2: .withdrawReflection(id(.reflection))
    default: .review(maybe { $0.day() }, words: maybe { $0.text() })
    }
  }
}
