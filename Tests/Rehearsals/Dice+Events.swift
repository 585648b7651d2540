import Workshop

/// Events of every kind, most of them about nothing that is there.
extension Dice {
  mutating func event() -> SessionEvent {
    switch number(0...99) {
    case ..<3: event(of: .opening)
    case ..<17: event(of: .agenda)
    case ..<27: event(of: .people)
    case ..<31: event(of: .rounds)
    case ..<46: event(of: .cards)
    case ..<51: event(of: .choosing)
    case ..<76: agreementEvent()
    case ..<86: event(of: .actions)
    case ..<90: event(of: .notes)
    case ..<94: event(of: .parking)
    case ..<97: event(of: .closing)
    case 97: event(of: .log)
    default:
      .unknown(
        kind: pick(["poll.opened", "card.painted", "x", ""]) ?? "",
        data: ["card": "G1", "depth": .list([.null, .number("1.5e3"), .fields(["a": false])])])
    }
  }

  /// An event of a part, of any of its kinds.
  mutating func event(of part: SessionEvent.Part) -> SessionEvent {
    switch part {
    case .opening: .opening(openingEvent())
    case .agenda: .agenda(agendaEvent())
    case .people: .people(peopleEvent())
    case .rounds: .rounds(roundEvent())
    case .cards: .cards(cardEvent())
    case .clusters: .clusters(clusterEvent())
    case .choosing: .choosing(choiceEvent())
    case .drafts: .drafts(draftEvent())
    case .agreeing: .agreeing(agreeingEvent())
    case .actions: .actions(actionEvent())
    case .asks: .asks(askEvent())
    case .confidence: .confidence(confidenceEvent())
    case .notes: .notes(noteEvent())
    case .parking: .parking(parkingEvent())
    case .closing: .closing(closingEvent())
    case .history: .history(historyEvent(40))
    case .log: .log(logEvent())
    }
  }

  private mutating func logEvent() -> LogEvent {
    switch number(0...4) {
    case 0: .recovered(bytes: number(0...999))
    case 1: .adopted(lines: [2, 3])
    case ..<4: .unreached(session: words(), title: text(), why: text())
    default: .reached(session: words())
    }
  }

  private mutating func openingEvent() -> OpeningEvent {
    switch number(0...9) {
    case ..<2: .closed
    case ..<6: .described(title: maybe { $0.text() }, place: maybe { $0.text() }, question: nil)
    default: .opened(opening())
    }
  }

  mutating func opening() -> Opening {
    var opening = Sample.opening
    opening.title = text()
    opening.place = text()
    opening.flows = some(atMost: 2) { $0.words() }
    let agenda = chance(50) ? Sample.agenda : Sample.statementAgenda
    opening.agenda = agenda.filter { _ in chance(80) } + some(atMost: 3) { $0.newStage() }
    opening.emptyWords = some(atMost: 2) { $0.words() }
    opening.people = number(0...12)
    opening.tables = number(0...4)
    opening.isFictional = chance(30)
    return opening
  }

  mutating func newStage() -> Stage {
    let categories = some(atMost: 2) { Category(id: $0.table(), title: $0.text()) }
    let activities: [Activity] = [
      .talk, .people, .round(takesEnergy: chance(50)), .connect(leastLinks: number(0...3)),
      .choose(pick(ChoiceRule.allCases) ?? .dots), .recall, .agree, .readback, .close, .rest,
      .cluster(pick(Activity.Bundling.allCases) ?? .ideas),
      .plan(pick(Activity.PlanStep.allCases) ?? .actions),
      .review(pick(Activity.ReviewStep.allCases) ?? .actions),
      .draft(
        .init(
          pick(Activity.Drafting.Step.allCases) ?? .write, isPrivateUntilShared: chance(50))),
      .collect(
        .init(
          type: pick(CardType.allCases) ?? .asset, categories: categories,
          isPrivateUntilShared: chance(50))),
    ]
    return Stage(
      id: stage(), title: text(), activity: pick(activities) ?? .talk, prompt: text(),
      minutes: number(0...480), rule: text(), wording: chance(20) ? text() : "", isKept: chance(20),
      part: pick(Stage.Part.allCases) ?? .body)
  }

  private mutating func agendaEvent() -> AgendaEvent {
    switch number(0...10) {
    case ..<4: .entered(stage: stage())
    case 10: .promised(stage: stage(), by: maybe { $0.time() }, why: maybe { $0.text() })
    case 4: .skipped(stage: stage(), reason: text())
    case 5: .moved(stage: stage(), before: maybe { $0.stage() })
    case 6: .added(newStage(), after: maybe { $0.stage() })
    case 7: .extended(stage: stage(), minutes: number(1...480), from: maybe { $0.stage() })
    case 8:
      .changed(
        stage: stage(), title: maybe { $0.text() }, prompt: maybe { $0.text() },
        minutes: maybe { $0.number(0...480) })
    default: chance(50) ? .paused(reason: maybe { $0.text() }) : .resumed
    }
  }

  private mutating func roundEvent() -> RoundEvent {
    switch number(0...2) {
    case 0: .spoke(stage: stage(), person: card(), words: maybe { $0.text() })
    case 1: .passed(stage: stage(), person: person())
    default: .energy(stage: stage(), levels: some(atMost: 5) { $0.number(1...5) })
    }
  }

  private mutating func choiceEvent() -> ChoiceEvent {
    switch number(0...2) {
    case 0:
      .counted(
        stage: stage(),
        counts: Dictionary(
          some(atMost: 3) { ($0.card(), $0.number(0...9999)) }, uniquingKeysWith: { $1 }))
    case 1: .stood(stage: stage(), idea: card(), people: some(atMost: 3) { $0.person() })
    default: .revealed(stage: stage())
    }
  }
}
