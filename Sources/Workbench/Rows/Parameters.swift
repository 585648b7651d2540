import Workshop

/// The parameters that many commands share.
extension Parameter {
  /// Words.
  static func words(_ name: String, _ question: String) -> Parameter { Parameter(name, question) }

  /// Words that must have a certain form, which the question explains.
  static func formed(_ name: String, _ question: String, _ shape: Shape) -> Parameter {
    Parameter(name, question, .formed(shape))
  }

  /// Refuses an answer that is malformed as soon as it is given.
  func check(_ arguments: Arguments, _ state: WorkbenchState) throws(Rejection) {
    if let reason = lacks(arguments) { throw Rejection(reason) }
    guard case .formed(let shape) = kind, arguments[name] != nil else { return }
    switch shape {
    case .number: _ = try arguments.integer(name)
    case .day(let orNone):
      if orNone, arguments[name]?.lowercased() == "none" { return }
      let day = try arguments.day(name, today: state.now.today)
      // What stands there already may be past by now.
      guard suggestion(state, arguments) != day.text else { return }
      _ = try arguments.comingDay(name, today: state.now.today)
    case .pastDay: _ = try arguments.pastDay(name, today: state.now.today)
    case .time: _ = try arguments.time(name)
    case .people: _ = try arguments.people(name, state.session)
    case .cards: _ = try arguments.ids(name)
    case .counts: _ = try arguments.counts(name)
    case .numbers: _ = try arguments.integers(name)
    case .points: _ = try arguments.points(name)
    case .range: _ = try arguments.range(name)
    }
  }

  /// A card that is up; the selected one if there is one.
  static func card(_ question: String = "Which card?", name: String = "card") -> Parameter {
    Parameter(
      name, question, .list, options: { state, _ in state.cardOptions { _ in true } },
      given: { name == "card" ? $0.selectedCard?.id.spoken : nil })
  }

  /// A card that can be part of something: lines of the working agreement and of the focus are rules for
  /// the room, and nothing is made of them.
  static func cardToJoin(_ question: String, name: String) -> Parameter {
    Parameter(
      name, question, .list,
      options: { state, _ in state.cardOptions { $0.type != .agreement && $0.type != .focus } })
  }

  /// Another card, to join or link with.
  static func otherCard(_ question: String, name: String, sameType: Bool) -> Parameter {
    Parameter(
      name, question, .list,
      options: { state, arguments in
        let first = arguments["card"].flatMap { SpokenID(spoken: $0) }
        // Only cards of one type can be alike.
        return state.cardOptions(first: sameType ? first.flatMap { state.twin(of: $0) } : nil) {
          card in
          card.id != first && (!sameType || card.id.kind == first?.kind)
        }
      })
  }

  /// Somebody on the list.
  static func person(_ question: String = "Who?", name: String = "person") -> Parameter {
    Parameter(
      name, question, .list, options: { state, _ in state.personOptions },
      given: { state in
        guard name == "person", let id = state.selected, id.kind == .person else { return nil }
        return id.spoken
      }
    ).ofPerson
  }

  /// A stage of the agenda.
  static func stage(
    _ question: String, name: String = "stage",
    where isOffered: @escaping @Sendable (Agenda.Item) -> Bool = { _ in true }
  ) -> Parameter {
    Parameter(
      name, question, .list,
      options: { state, _ in
        state.session.agenda.items.filter(isOffered).map { item in
          Option(item.stage.id, "\(item.stage.title), \(item.stage.minutes) min")
        }
      }, suggestion: { state, _ in state.session.agenda.current })
  }

  /// An item of one of these kinds that is selected, or else asked for.
  static func item(
    _ name: String, _ question: String, _ kind: SpokenID.Kind,
    options: @escaping @Sendable (Shown) -> [Option]
  ) -> Parameter {
    Parameter(
      name, question, .list, options: { state, _ in options(state.session) },
      given: { $0.selected?.kind == kind ? $0.selected?.spoken : nil })
  }

  static let action = action("Which action?")
    .suggesting { state, _ in state.isReadingBack ? state.readAction?.id.spoken : nil }

  /// The action that something is for, where it is for one.
  static func forAction(_ question: String) -> Parameter { action(question).optional }

  private static func action(_ question: String) -> Parameter {
    item("action", question, .action) { session in
      session.actions.standing.map { Option($0.id.spoken, "\($0.id.spoken) \($0.what)") }
    }
  }

  static let point = item("point", "Which parked point?", .parked) { session in
    session.closing.parking.all.map { Option($0.id.spoken, "\($0.id.spoken) \($0.text)") }
  }

  /// Of a note for the facilitator only the id is offered: the room sees the list.
  static let note = Parameter(
    "note", "Which note?", .list,
    options: { state, _ in
      state.session.notes.all.filter { $0.audience != .facilitator }.map {
        Option($0.id.spoken, "\($0.id.spoken) \($0.text)")
      } + state.record.privateNotes.map { Option($0.spoken, "\($0.spoken) \(Veil.kept)") }
    },
    given: { state in state.selected.flatMap { $0.kind == .note ? $0.spoken : nil } })

  static let reflection = item("reflection", "Which plus or delta?", .reflection) { session in
    session.closing.reflections.map { Option($0.id.spoken, "\($0.id.spoken) \($0.text)") }
  }

  /// An idea, or a cluster where there are some: both can be chosen.
  static let idea = Parameter(
    "idea", "Which idea?", .list,
    options: { state, _ in
      let session = state.session
      let ids = session.cards.up(.idea).map(\.id) + session.clusters.standing.map(\.id)
      return ids.map { Option($0.spoken, "\($0.spoken) \(session.words(of: $0) ?? "")") }
    },
    given: { state in
      state.selected.flatMap { [.idea, .cluster].contains($0.kind) ? $0.spoken : nil }
    })

  /// Asked before private things are shown to the room, all at once.
  static func sureToShow(_ things: String) -> Parameter {
    Parameter(
      "sure", "Show the private \(things) to the room now?", .list, isOptional: true,
      options: { _, _ in [Option("yes", "Show them"), Option("no", "Keep them private")] },
      suggestion: { _, _ in "yes" })
  }

  /// How far something may be told; at first no further than the room.
  static func reach(
    _ name: String, _ question: String, takesInitials: Bool = false
  ) -> Parameter {
    let initials = takesInitials ? [Option("initials", "Yes, but only the initials")] : []
    return Parameter(
      name, question, .list,
      options: { _, _ in
        [Option("no", "No, this room only"), Option("yes", "Yes, to those who work with us")]
          + initials + [Option("anyone", "Yes, to anyone")]
      },
      suggestion: { _, _ in "no" })
  }

  /// Yes or no.
  static func yesOrNo(_ name: String, _ question: String) -> Parameter {
    Parameter(
      name, question, .list, options: { _, _ in [Option("yes", "Yes"), Option("no", "No")] },
      suggestion: { _, _ in "no" })
  }
}

extension WorkbenchState {
  /// The item that commands are about.
  ///
  /// In lines nothing is selected: a command says what it is about.
  var selected: SpokenID? { isLinear ? nil : focus.selected }

  /// The card that commands are about.
  var selectedCard: Card? { selected.flatMap { session.cards[$0] } }

  /// The action that commands are about.
  var selectedAction: WorkshopAction? { selected.flatMap { session.actions[$0] } }

  /// The cards that are up, as they can be picked, one of them before the others.
  func cardOptions(
    first: SpokenID? = nil, where isOffered: (Card) -> Bool
  ) -> [Parameter.Option] {
    let cards = session.cards.all.filter { !$0.isWithdrawn && isOffered($0) }
    return (cards.filter { $0.id == first } + cards.filter { $0.id != first }).map { card in
      Parameter.Option(card.id.spoken, "\(card.id.spoken) \(card.text)")
    }
  }

  var personOptions: [Parameter.Option] {
    session.people.all.map {
      Parameter.Option(
        $0.id.spoken, session.people.label($0.id) + ($0.isPresent ? "" : " (not here)"))
    }
  }
}
