import Canvas
import Workshop

/// Commands about who is here, what they are called and what they allow.
extension CommandTable {
  static let peopleRows: [WorkbenchCommand] = [
    WorkbenchCommand(
      "people.show", "Show the people",
      "Shows everybody with hats, table and permissions; needs stay private.", in: [.run, .replay],
      unavailable: { $0.whyNotRunning },
      perform: { (state, _) throws(Rejection) in
        state.overlays.append(.page(state.peoplePage))
        return []
      }),
    .record(
      "person.add", "Add a person", "Puts somebody on the list, with a name or without.",
      parameters: [
        .words("name", "What should we call you? (may be empty)").optional,
        .words("hats", "Which hats? (resident, carer)").optional,
      ],
      command: { (_, arguments) throws(Rejection) in
        .people(.add(name: arguments["name"], hats: arguments.words("hats") ?? []))
      }),
    .record(
      "person.change", "Change a name or hats",
      "Changes what a person is called and the hats worn.",
      parameters: [
        .person(),
        .words("name", "What should we call you?").suggesting { $0.person($1)?.name }.optional,
        .words("hats", "Which hats? (resident, carer)").suggesting {
          $0.person($1)?.hats.joined(separator: ", ")
        }.optional,
      ],
      unavailable: { $0.whyNobody },
      command: { (state, arguments) throws(Rejection) in
        let person = state.person(arguments)
        let name = arguments.changed("name", from: person?.name)
        let hats = arguments.changed("hats", from: person?.hats.joined(separator: ", "))
        guard name != nil || hats != nil else { return nil }
        return .people(
          .change(
            try arguments.id("person"), name: name,
            hats: hats.map { _ in arguments.words("hats") ?? [] }))
      }),
    .record(
      "person.forgetName", "Take a name away",
      "Leaves the person on the list under the code alone.",
      parameters: [.person("Whose name goes?")], unavailable: { $0.whyNobody },
      command: { (_, arguments) throws(Rejection) in
        .people(.change(try arguments.id("person"), name: "", hats: nil))
      }),
    .record(
      "person.seat", "Seat a person at a table", "Notes which table a person sits at.",
      keys: [.key(.character("s"), .menu)], hint: .menu("say which table", 23, .person),
      parameters: [.person(), .table], unavailable: { $0.whyNobody },
      command: { (_, arguments) throws(Rejection) in
        .people(
          .seat(try arguments.id("person"), table: try arguments.text("table").uppercased()))
      }),
    .record(
      "person.arrive", "Note that somebody came",
      "Notes that a person came in late, or came back; a new name is put on the list.",
      parameters: [.person("Who came? (a new name is put on the list)").orOther],
      command: { (state, arguments) throws(Rejection) in
        try state.arrival(of: try arguments.text("person"))
      }),
    .record(
      "person.leave", "Note that somebody left",
      "Notes that a person left; what they said stays theirs.",
      parameters: [.person("Who left?")], unavailable: { $0.whyNobody },
      command: { (_, arguments) throws(Rejection) in
        .people(.leave(try arguments.id("person")))
      }),
    .record(
      "person.permit", "Record a permission",
      "Records whether a person may be named and quoted outside the room.", isAddition: true,
      keys: [.key(.character("p"), .menu)],
      hint: .menu("say who may see the name and the words", 21, .person),
      parameters: [
        .person("Who says so?"),
        .reach("name", "May we use the name outside this room?", takesInitials: true),
        .reach("quote", "May we quote the words outside this room?"),
        .wording,
      ],
      unavailable: { $0.whyNobody },
      command: { (state, arguments) throws(Rejection) in
        .people(
          .permit(
            try arguments.id("person"),
            People.Permission(
              name: try arguments.reach("name"), isByInitials: arguments["name"] == "initials",
              words: try arguments.reach("quote"),
              wording: arguments["wording"] ?? state.session.wording.version)))
      }),
    .record(
      "person.withdraw", "Take every permission back",
      "Records that a person wants nothing of theirs kept or handed on; their page lists what there is.",
      isAddition: true,
      parameters: [
        .person("Who takes permission back?"),
        Parameter(
          "sure", "Nothing of theirs is to be kept or handed on. Is that what they said?", .list,
          isOptional: true,
          options: { _, _ in [.init("yes", "Yes"), .init("no", "No")] },
          suggestion: { _, _ in "yes" }),
      ],
      unavailable: { $0.whyNobody },
      command: { (_, arguments) throws(Rejection) in
        let person = try arguments.id("person")
        return arguments["sure"] == "no" ? nil : .people(.withdraw(person))
      }),
    .record(
      "person.remove", "Take somebody off the list",
      "Takes somebody off the list who was put up by mistake, while nothing hangs on them.",
      parameters: [.person("Who was put up by mistake?")], unavailable: { $0.whyNobody },
      command: { (_, arguments) throws(Rejection) in
        .people(.remove([try arguments.id("person")]))
      }),
    WorkbenchCommand(
      "people.list", "Take a list of names",
      "Shows who would be put on the list, one name a line or the first column of a table, then puts them up.",
      parameters: [
        .words("names", "Which names? (one a line, or with ; between)"),
        Parameter("sure", "Put them on the list?", isOptional: true, isAsked: { _, _ in false }),
      ],
      unavailable: { $0.whyNotWritable ?? $0.whyOnlyAddedTo },
      perform: { (state, arguments) throws(Rejection) in try state.takeNames(arguments) }),
    .record(
      "person.need", "Note what would help somebody",
      "Notes an access need, for the facilitator only.",
      keys: [.key(.character("n"), .menu)],
      hint: .menu("note what would help (not for the room)", 22, .person),
      parameters: [.person("Who?"), .words("needs", "What would help today?").covered()],
      unavailable: { $0.whyNobody },
      command: { (_, arguments) throws(Rejection) in
        .people(.need(try arguments.id("person"), try arguments.text("needs")))
      }),
    .record(
      "people.count", "Say how many are here",
      "Says how many people and tables there are; no names needed.",
      parameters: [
        .formed("people", "How many people?", .number).suggesting { state, _ in
          String(state.session.people.all.count)
        },
        .formed("tables", "How many tables?", .number).suggesting { state, _ in
          String(state.session.people.tables.count)
        },
      ],
      command: { (_, arguments) throws(Rejection) in
        .people(
          .count(
            people: try arguments.integer("people"), tables: try arguments.integer("tables")))
      }),
  ]
}

extension WorkbenchState {
  var whyNotRunning: String? { here.hasSession ? nil : "No workshop is open." }

  fileprivate var whyNobody: String? {
    session.people.all.isEmpty ? "Nobody is on the list yet." : nil
  }

  /// Who is expected comes in; a name that nobody has is a newcomer's.
  fileprivate func arrival(of said: String) throws(Rejection) -> Command {
    if let code = SpokenID(spoken: said), code.kind == .person { return .people(.arrive(code)) }
    switch session.finder.find(said) {
    case .nobody(nearly: []): return .people(.add(name: said, hats: []))
    case .one(let person): return .people(.arrive(person))
    case let unclear:
      // Never returns: it says who may be meant.
      return .people(.arrive(try session.finder.person(unclear, said: said)))
    }
  }

  fileprivate func person(_ arguments: Arguments) -> People.Person? {
    arguments["person"].flatMap { SpokenID(spoken: $0) }.flatMap { session.people[$0] }
  }
}

extension Parameter {
  /// The version of the wording; the one that is on the screen unless another is given.
  fileprivate static let wording = Parameter(
    "wording", "Which version of the wording was read out?", isOptional: true,
    isAsked: { _, _ in false })
}
