import Canvas
import Workshop

/// Questions to all sessions of the folder.
extension CommandTable {
  static let archiveRows: [WorkbenchCommand] = [
    question(
      "archive.find", "Find what was said",
      "Finds words in all sessions, with or without accents; “several words” are found exactly as written.",
      [.control("f")], hint: .hint("find", 5, .start), parameters: [.sought]
    ) { (arguments) throws(Rejection) in
      .find(words: try arguments.sought(), SearchFilter())
    },
    question(
      "archive.narrow", "Find by kind, day, place or flow",
      "Finds words in all sessions, of one kind only, or from some days, a place, a flow.",
      parameters: [
        .sought, .itemType,
        .formed("since", "From which day on? (1 jan, last fri; may be empty)", .pastDay).optional,
        .formed("until", "Up to which day? (28 feb, yesterday; may be empty)", .pastDay).optional,
        .words("place", "Held where? (may be empty)").optional,
        .words("flow", "Which flow? (may be empty)").optional,
      ]
    ) { (arguments) throws(Rejection) in
      var filter = SearchFilter()
      filter.type = arguments["type"]
      (filter.since, filter.until) = (arguments["since"], arguments["until"])
      (filter.place, filter.flow) = (arguments["place"], arguments["flow"])
      return .find(words: try arguments.sought(), filter)
    },
    question(
      "archive.due", "Open actions, by date",
      "Lists the actions that are open over all sessions, the earliest date first.",
      [.control("d")], hint: .hint("due", 6, .start), parameters: [.ownerSought]
    ) { .openActions(byOwner: false, owner: $0["owner"]) },
    question(
      "archive.owners", "Open actions, by owner",
      "Lists the actions that are open over all sessions, by the names of their owners.",
      parameters: [.ownerSought]
    ) { .openActions(byOwner: true, owner: $0["owner"]) },
    question(
      "archive.mine", "Everything I promised",
      "Lists what somebody promised in all sessions, by their own name.",
      parameters: [.words("name", "Your name, as you gave it?")]
    ) { (arguments) throws(Rejection) in .promises(of: try arguments.text("name")) },
    question(
      "archive.assets", "Assets of all sessions",
      "Lists the assets of all sessions: where each was named and what it led to."
    ) { _ in .assets(lonely: false) },
    question(
      "archive.lonely", "Assets that nothing uses",
      "Lists the assets of all sessions that no idea and no action ever used."
    ) { _ in .assets(lonely: true) },
    question(
      "archive.sessions", "All sessions", "Lists all sessions of the folder, to replay one."
    ) { _ in .sessions },
  ]

  private static func question(
    _ id: String, _ title: String, _ help: String, _ keys: [KeyPress] = [],
    hint: WorkbenchCommand.Hint? = nil, parameters: [Parameter] = [],
    _ ask: @escaping @Sendable (Arguments) throws(Rejection) -> ArchiveQuestion
  ) -> WorkbenchCommand {
    WorkbenchCommand(
      id, title, help, in: [.start], keys: keys.map { .init(key: $0, contexts: [.start]) },
      hint: hint, parameters: parameters,
      unavailable: { $0.whyNoSession },
      perform: { (state, arguments) throws(Rejection) in
        for name in ["since", "until"] where arguments[name] != nil {
          _ = try arguments.day(name, today: state.now.today, looking: .back)
        }
        return [.ask(try ask(arguments))]
      })
  }
}

extension Parameter {
  fileprivate static let sought = Parameter.words("words", "Which words?")

  fileprivate static let itemType = Parameter(
    "type", "Which kind of thing? (may be empty)", .list, isOptional: true,
    options: { state, _ in state.supplies.itemTypes.map { Option($0, $0) } })

  fileprivate static let ownerSought = Parameter(
    "owner", "Whose?", isOptional: true, isAsked: { _, _ in false })
}

extension Arguments {
  /// What is searched, in which a word has to be.
  fileprivate func sought() throws(Rejection) -> String {
    let words = try text("words")
    guard words.contains(where: { $0.isLetter || $0.isNumber }) else {
      throw Rejection("“\(words)” has no word in it. Say a word or more.")
    }
    return words
  }
}
