import Canvas
import Workshop

/// Commands that put up, change, link and share cards.
extension CommandTable {
  static let cardRows: [WorkbenchCommand] = [
    .record(
      "card.add", "Add a card",
      "Puts a card up: its words, and if you like whose it is and where it belongs.",
      parameters: [
        .words("text", "Which words?").covered { state, _ in state.isEntryPrivate },
        Parameter(
          "type", "What is it?", .list, isOptional: true,
          options: { state, _ in
            CardType.allCases.map { Parameter.Option($0.rawValue, $0.title) }
          }, isAsked: { state, _ in state.stageRow?.cardType == nil }),
        Parameter(
          "category", "Which category?", .list, isOptional: true,
          options: { state, arguments in
            state.categoryOptions(arguments)
          }),
        .table.optional,
        .formed("links", "Which cards does it join? (G3+G7)", .cards).optional,
        .words("reason", "Why does it join fewer than two?").optional,
      ],
      command: { (state, arguments) throws(Rejection) in
        let name = arguments["type"] ?? state.stageRow?.cardType?.rawValue ?? "asset"
        guard let type = CardType(rawValue: name) else {
          throw Rejection("“\(name)” is no kind of card. There are: \(CardType.names).")
        }
        let text = try arguments.text("text")
        let goal = type == .goal ? try GoalWords(text, today: state.now.today) : nil
        return .cards(
          .add(
            NewCard(
              type: type, text: goal?.text ?? text,
              category: arguments["category"] == "none" ? nil : arguments["category"],
              table: arguments["table"].map { $0.uppercased() },
              links: try arguments.ids("links"), reason: arguments["reason"], day: goal?.day)))
      }),
    .record(
      "card.edit", "Edit a card's words",
      "Changes the words of a card; the earlier ones stay in the record.",
      parameters: [
        .card("Which card is edited?"),
        .words("text", "Which words?").suggesting { state, arguments in
          arguments["card"].flatMap { SpokenID(spoken: $0) }
            .flatMap(state.session.wordsToEdit)
        }.covered { state, arguments in
          arguments["card"].flatMap { SpokenID(spoken: $0) }.flatMap { state.session.cards[$0] }
            .map { !$0.isShown } ?? false
        },
      ],
      unavailable: { $0.whyNoCard },
      command: { (state, arguments) throws(Rejection) in
        let card = try arguments.id("card")
        let text = try arguments.text("text")
        return state.session.cards[card]?.text == text ? nil : .cards(.edit(card, text: text))
      }),
    .record(
      "card.withdraw", "Take a card down", "Takes a card off the wall. Undo brings it back.",
      parameters: [.card("Which card comes down?")], unavailable: { $0.whyNoCard },
      command: { (_, arguments) throws(Rejection) in .cards(.withdraw(try arguments.id("card"))) }),
    .record(
      "card.category", "Put a card in another category",
      "Moves a card to another column of the board.",
      keys: [.key(.character("m"), .menu)],
      hint: .init(
        label: { $0.selectedCardHasCategories ? "put it in another category" : "" }, rank: 26,
        contexts: [.menu]),
      parameters: [
        .card(),
        Parameter(
          "category", "Which category?", .list,
          options: { state, arguments in
            state.categoryOptions(arguments)
          }),
      ],
      unavailable: { $0.whyNoCard },
      command: { (_, arguments) throws(Rejection) in
        let category = try arguments.text("category")
        return .cards(
          .recategorise(try arguments.id("card"), category: category == "none" ? nil : category))
      }),
    .record(
      "card.by", "Say whose a card is", "Attributes a card to a person, a table, or nobody.",
      keys: [.key(.character("b"), .menu)], hint: .menu("say whose it is", 25),
      parameters: [.card(), .origin], unavailable: { $0.whyNoCard },
      command: { (_, arguments) throws(Rejection) in
        let origin = try arguments.origin("who")
        return .cards(
          .attribute(try arguments.id("card"), person: origin.person, table: origin.table))
      }),
    .record(
      "card.sensitive", "Keep a card off the room's screen",
      "Marks a card that speaks of somebody's health or life, or takes the mark away.",
      keys: [.key(.character("s"), .menu)],
      hint: .init(
        label: { state in
          state.selectedCard.map {
            $0.isSensitive ? "let it be on this screen again" : "keep it off this screen"
          } ?? ""
        }, rank: 30, contexts: [.menu]),
      parameters: [.card()],
      unavailable: { $0.whyNoCard },
      command: { (state, arguments) throws(Rejection) in
        let id = try arguments.id("card")
        return .cards(.mark(id, sensitive: state.session.cards[id]?.isSensitive != true))
      }),
    .record(
      "card.share", "Show the private cards",
      "Shows the room all cards that were private until shared.",
      keys: [.key(.control("s"), .run)],
      hint: .hint("show cards", 12, .run),
      parameters: [
        .sureToShow("cards"),
        Parameter(
          "cards", "Which cards? (empty for all)", .formed(.cards), isOptional: true,
          isAsked: { _, _ in false }),
      ],
      unavailable: { state in
        if !state.hasPrivateCards { return "No card is waiting to be shown." }
        return state.sharesDrafts ? "Show the private drafts first." : nil
      },
      command: { (_, arguments) throws(Rejection) in
        arguments["sure"] == "no" ? nil : .cards(.share(try arguments.ids("cards")))
      }),
    .record(
      "card.join", "Join two cards that are the same",
      "Keeps one card and takes the other down; links and origin are kept. Ask whose they are first.",
      keys: [.key(.character("="), .menu)], hint: .menu("it is the same as another", 21),
      parameters: [
        .cardToKeep,
        .otherCard("Which card is the same and comes down?", name: "other", sameType: true),
      ],
      unavailable: { $0.whyNoCard },
      command: { (_, arguments) throws(Rejection) in
        .cards(.join(try arguments.id("card"), other: try arguments.id("other")))
      }),
    .record(
      "card.joinNewest", "Join the newest card with the one like it",
      "Takes the newest card down and keeps the earlier one that it is like.",
      keys: [.key(.control("g"), .run)],
      unavailable: { $0.newestTwins == nil ? "The newest card is not like another one." : nil },
      command: { (state, _) throws(Rejection) in
        guard let twins = state.newestTwins else {
          throw Rejection("The newest card is not like another one.")
        }
        return .cards(.join(twins.earlier, other: twins.newest))
      }),
    .record(
      "idea.add", "Add an idea", "Joins two cards or more into an idea; fewer need a reason.",
      parameters: [
        .words("text", "What could they make together?"),
        .formed("links", "Which cards does it join? (G3+G7)", .cards).optional,
        .words("reason", "Why does it join fewer than two?").optional,
      ],
      command: { (_, arguments) throws(Rejection) in
        .cards(
          .add(
            NewCard(
              type: .idea, text: try arguments.text("text"), links: try arguments.ids("links"),
              reason: arguments["reason"])))
      }),
    .record(
      "link.add", "Link a card to another",
      "Links two cards, so that one can be found from the other.",
      keys: [.key(.character("l"), .menu)], hint: .menu("link it to another", 29),
      parameters: [
        .card("Which card gets a link?"),
        .otherCard("A link to which?", name: "to", sameType: false),
      ],
      unavailable: { $0.whyNoCard },
      command: { (_, arguments) throws(Rejection) in
        .cards(.link(try arguments.id("card"), to: try arguments.id("to")))
      }),
    .record(
      "link.remove", "Take a link away", "Takes the link between two cards away.",
      parameters: [.card(), .linkedCard], unavailable: { $0.whyNoCard },
      command: { (_, arguments) throws(Rejection) in
        .cards(.unlink(try arguments.id("card"), to: try arguments.id("to")))
      }),
    .record(
      "card.park", "Park a card", "Puts a card's point into the parking place; the card stays up.",
      keys: [.key(.character("p"), .menu)], hint: .menu("park it", 27),
      parameters: [.card("Which card is parked?")],
      unavailable: { $0.whyNoCard },
      command: { (_, arguments) throws(Rejection) in
        .parking(.park(text: "", card: try arguments.id("card")))
      }),
  ]
}

extension CardType {
  static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }

  /// What it is called on screen.
  var title: String { rawValue }
}

extension WorkbenchState {
  /// Whether a card is selected that can go to another category.
  fileprivate var selectedCardHasCategories: Bool {
    selectedCard.map { !session.categories(of: $0.type).isEmpty } ?? false
  }

  /// Whether cards wait to be shown to the room.
  var hasPrivateCards: Bool {
    session.cards.isAnyWaiting
  }

  fileprivate var whyNoCard: String? {
    session.cards.isAnyUp ? nil : "No card is up yet."
  }

  fileprivate func categoryOptions(_ arguments: Arguments) -> [Parameter.Option] {
    let card = arguments["card"].flatMap { SpokenID(spoken: $0) }.flatMap { session.cards[$0] }
    let named = arguments["type"].flatMap(CardType.init(rawValue:))
    guard let type = card?.type ?? named ?? stageRow?.cardType else { return [] }
    let options = session.categories(of: type).map { Parameter.Option($0.id, $0.title) }
    return options.isEmpty ? [] : options + [Parameter.Option("none", "None")]
  }

  /// The card that another one is like: of the two newest that are alike each other, else the likest.
  func twin(of id: SpokenID) -> SpokenID? {
    if let twins = newestTwins, twins.earlier == id { return twins.newest }
    return session.cards[id].flatMap { session.likest(to: $0)?.id }
  }

  /// The newest card and the earlier one that it is like.
  var newestTwins: (newest: SpokenID, earlier: SpokenID)? {
    openSession.memory.newestTwins {
      guard let newest = session.cards.newest, let twin = session.likest(to: newest)
      else { return nil }
      return (newest.id, twin.id)
    }
  }
}

extension Parameter {
  static let table = Parameter(
    "table", "Which table?", .list,
    options: { state, _ in state.session.people.tables.map { Option($0, "Table \($0)") } })

  fileprivate static let origin = Parameter(
    "who", "Whose is it?", .list,
    options: { state, _ in
      state.personOptions + state.session.people.tables.map { Option($0, "Table \($0)") }
        + [Option("nobody", "Nobody in particular")]
    }
  ).ofPerson.orOther

  /// The card that stays; where two were just said to be alike, the earlier one comes first.
  fileprivate static let cardToKeep = Parameter(
    "card", "Which card stays?", .list,
    options: { state, _ in
      state.cardOptions(first: state.newestTwins?.earlier) { _ in true }
    }, given: { $0.selectedCard?.id.spoken })

  fileprivate static let linkedCard = Parameter(
    "to", "Which link goes?", .list,
    options: { state, arguments in
      let card = arguments["card"].flatMap { SpokenID(spoken: $0) }.flatMap {
        state.session.cards[$0]
      }
      return (card?.links ?? []).map { id in
        Option(id.spoken, "\(id.spoken) \(state.session.words(of: id) ?? "")")
      }
    })
}
