import Workshop

/// Events about people and about the things that have a spoken id.
extension Dice {
  mutating func peopleEvent() -> PeopleEvent {
    switch number(0...13) {
    case 0:
      .counted(people: number(0...20), tables: number(0...4), codes: chance(70) ? nil : codes())
    case 1:
      .added(
        person: person(), name: maybe { $0.text() }, hats: some(atMost: 2) { $0.hat() },
        table: maybe { $0.table() }, isAway: chance(30), origin: maybe { $0.origin() })
    case 9: .withdrew(person: person())
    case 2:
      .changed(
        person: person(), name: maybe { $0.text() },
        hats: maybe { $0.some(atMost: 2) { $0.hat() } }, table: maybe { $0.table() })
    case 10:
      .listed(
        some(atMost: 3) {
          .init($0.person(), name: $0.text(), hats: $0.some(atMost: 2) { $0.hat() })
        })
    case 11: .removed(some(atMost: 2) { $0.person() })
    case 12: .arrivedTogether(some(atMost: 3) { $0.person() })
    case 13: .permittedTogether(some(atMost: 3) { .init($0.person(), $0.permission()) })
    case 3: .seated(person: person(), table: maybe { $0.table() })
    case 4: .arrived(person: person())
    case 5: .left(person: person())
    case 6: .permitted(person: person(), permission())
    default: .needing(person: person(), needs: text())
    }
  }

  mutating func permission() -> People.Permission {
    People.Permission(
      name: pick(People.Permission.Reach.allCases) ?? .room, isByInitials: chance(20),
      words: pick(People.Permission.Reach.allCases) ?? .room, wording: maybe { $0.text() },
      isTogether: chance(30),
      saidBefore: maybe { Instant(milliseconds: $0.number(0...2_000_000_000)) })
  }

  private mutating func codes() -> ClosedRange<Int> {
    let first = min(max(id(.person).number, 1), 900)
    return first...first + (pick([0, 1, 7]) ?? 0)
  }

  mutating func hat() -> String { pick(["carer", "Interpreter", "supporter", "", "chair"]) ?? "" }

  mutating func cardEvent() -> CardEvent {
    switch number(0...21) {
    case ..<9: .added(newCard())
    case 20:
      .scored(card: card(), strength: maybe { $0.number(1...5) }, sway: maybe { $0.number(1...5) })
    case 21: .dated(card: card(), day: day())
    case 9: .edited(card: card(), text: text())
    case 10: .withdrawn(card: card())
    case 11: .recategorised(card: card(), category: maybe { $0.text() })
    case 12: .attributed(card: card(), person: maybe { $0.card() }, table: maybe { $0.table() })
    case 13: .marked(card: card(), sensitive: chance(50))
    case 14: .shared(cards: some(atMost: 3) { $0.card() })
    case ..<17: .joined(card: card(), other: card())
    case ..<19: .linked(card: card(), to: card())
    default: .unlinked(card: card(), to: card())
    }
  }

  private mutating func newCard() -> Card {
    let type = pick(CardType.allCases) ?? .asset
    return Card(
      id: id(type.idKind), type: type, text: text(), category: maybe { $0.text() },
      table: maybe { $0.table() }, links: some(atMost: 3) { $0.card() },
      reason: maybe { $0.text() }, day: maybe { $0.day() }, isPrivate: chance(30),
      origin: maybe { $0.origin() })
  }

  mutating func actionEvent() -> ActionEvent {
    switch number(0...29) {
    case 20...: laterEvent()
    case ..<7: .added(newAction())
    case ..<11: .changed(action: id(.action), change())
    case ..<15: .accepted(action: id(.action), acceptance())
    case ..<17: .handedBack(action: id(.action), words: maybe { $0.text() })
    case ..<19: .reported(action: id(.action), status(), words: maybe { $0.text() })
    default: .withdrawn(action: id(.action))
    }
  }

  /// What is said of an action after it was agreed, here or in a later session.
  private mutating func laterEvent() -> ActionEvent {
    let id = id(.action)
    switch number(0...9) {
    case ..<3: return .noted(action: id, words: text())
    case ..<5: return .disputed(action: id, words: maybe { $0.text() })
    case 5: return .followed(action: id, words: text())
    case 6: return .read(action: id, isPast: chance(30))
    default: return continuation().map(ActionEvent.continued) ?? .noted(action: id, words: text())
    }
  }

  mutating func continuation(of action: SpokenID? = nil) -> Continuation? {
    let id = action ?? id(.action)
    let happened: [ActionEvent] = [
      .changed(action: id, change()), .accepted(action: id, acceptance()),
      .handedBack(action: id, words: maybe { $0.text() }),
      .reported(action: id, status(), words: maybe { $0.text() }),
      .noted(action: id, words: text()),
      .disputed(action: id, words: maybe { $0.text() }), .followed(action: id, words: text()),
      .withdrawn(action: id), .added(newAction()),
    ]
    return Continuation(
      from: origin(), event: EventID(writer: "late", number: number(1...99)),
      at: Instant(milliseconds: number(0...4_000_000_000_000)), owner: maybe { $0.person() },
      happened: pick(happened) ?? .withdrawn(action: id))
  }

  private mutating func happening() -> WorkshopAction.Happening {
    var happening = WorkshopAction.Happening(
      kind: pick([.noted, .disputed, .followed, .reported, .changed]) ?? .noted,
      at: Instant(milliseconds: number(0...4_000_000_000_000)), by: maybe { $0.person() })
    happening.status = maybe { $0.status() }
    happening.due = maybe { $0.day() }
    happening.owner = maybe { $0.person() }
    happening.words = maybe { $0.text() }
    happening.via = maybe { $0.origin() }
    return happening
  }

  mutating func acceptance() -> WorkshopAction.Acceptance {
    pick(WorkshopAction.Acceptance.allCases) ?? .said
  }

  mutating func status() -> WorkshopAction.Status {
    pick(WorkshopAction.Status.allCases) ?? .done
  }

  mutating func newAction() -> WorkshopAction {
    var action = WorkshopAction(id: id(.action), what: text())
    action.owner = maybe { $0.card() }
    action.helpers = some(atMost: 2) { $0.person() }
    action.start = maybe { $0.day() }
    action.due = maybe { $0.day() }
    action.originalDue = chance(20) ? day() : action.due
    action.uses = some(atMost: 3) { $0.card() }
    action.serves = some(atMost: 2) { $0.anyID() }
    action.first = maybe { $0.words() } ?? ""
    action.know = maybe { $0.words() } ?? ""
    action.money = maybe { $0.words() } ?? ""
    action.confidence = maybe { $0.number(0...5) }
    action.visibility = pick(WorkshopAction.Visibility.allCases) ?? .room
    if action.owner != nil { action.acceptance = maybe { $0.acceptance() } }
    action.status = chance(20) ? status() : nil
    if action.status != nil { action.statusWords = maybe { $0.text() } }
    if action.owner == nil { action.handedBack = maybe { $0.text() } }
    action.follows = some(atMost: 2) { $0.id(.action) }.filter { $0 != action.id }
    if chance(20) { action.history = some(atMost: 2) { $0.happening() } }
    action.origin = chance(20) ? origin() : nil
    return action
  }

  mutating func change() -> WorkshopAction.Change {
    var change = WorkshopAction.Change()
    change.what = maybe { $0.text() }
    change.owner = maybe { $0.person() }
    change.helpers = maybe { $0.some(atMost: 2) { $0.person() } }
    change.due = maybe { $0.day() }
    change.uses = maybe { $0.some(atMost: 2) { $0.card() } }
    change.know = maybe { $0.text() }
    guard chance(30) else { return change }
    change.start = maybe { $0.day() }
    change.follows = maybe { $0.some(atMost: 2) { $0.id(.action) } }
    change.serves = maybe { $0.some(atMost: 2) { $0.anyID() } }
    change.first = maybe { $0.text() }
    change.money = maybe { $0.text() }
    change.time = maybe { $0.text() }
    change.tell = maybe { $0.text() }
    change.depends = maybe { $0.text() }
    change.confidence = maybe { $0.number(0...5) }
    change.visibility = maybe { $0.pick(WorkshopAction.Visibility.allCases) ?? .room }
    change.shownAs = maybe { $0.text() }
    change.why = maybe { $0.text() }
    return change
  }

  mutating func noteEvent() -> NoteEvent {
    let audience = pick(Note.Audience.allCases) ?? .room
    return switch number(0...3) {
    case ..<2: .added(Note(id: id(.note), audience: audience, text: text()))
    case 2: .edited(note: id(.note), text: text())
    default: .withdrawn(note: id(.note))
    }
  }

  mutating func parkingEvent() -> ParkingEvent {
    switch number(0...4) {
    case 4:
      .brought(
        point: id(.parked), text: text(), home: maybe { $0.text() }, origin: origin())
    case ..<2: .parked(point: id(.parked), text: text(), card: maybe { $0.card() })
    case 2: .homed(point: id(.parked), home: text())
    default: .taken(point: id(.parked))
    }
  }

  mutating func closingEvent() -> ClosingEvent {
    switch number(0...4) {
    case 4: .kept(until: maybe { $0.day() })
    case ..<2: .reflected(Reflection(id: id(.reflection), isPlus: chance(50), text: text()))
    case 2: .reflectionWithdrawn(card())
    default: .reviewSet(maybe { $0.day() }, words: maybe { $0.text() })
    }
  }
}
