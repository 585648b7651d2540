import Canvas
import Workshop

extension StageRow {
  /// Names, hats and needs, which nobody has to give; and what people allow, once the wording was read out.
  static let people = StageRow(
    purpose: { stage in
      stage.isForPermission
        ? "Read the wording out, then ask how far a name and words may go: this room, our partners, "
          + "anyone. No is a full answer, and whoever says it joins in all the same."
        : "Who is here: a name, for those who want to give one, and after a comma what they come as, "
          + "such as resident or carer. Nobody has to say anything."
    },
    nouns: ["person", "people"],
    entry: { _, stage in
      stage.isForPermission
        ? EntryRule(label: "all partners, or P8 room", enterLabel: "take the answer")
        : EntryRule(label: "name, hats, or P8 room", enterLabel: "add person")
    },
    command: { (state, stage, words) throws(Rejection) in
      try state.personCommand(words, in: stage)
    },
    linesCommand: ("people.list", "names"),
    board: { session, stage, _ in .people(session, in: stage) }, needsBreadth: { $0.columns < 110 },
    preview: "Names go in there, if people want to give them.",
    unfinished: { state, stage in
      stage.isForPermission ? state.unfinishedPermission : state.unfinishedList
    })
}

extension Stage {
  /// Whether it is there to ask for permission.
  fileprivate var isForPermission: Bool { !wording.isEmpty }
}

extension WorkbenchState {
  /// `Maureen, resident`; `all partners`, `P8 room`; or who is on the list and comes in: `P3`, `P1 P4`,
  /// `all here`; or `P4 is Gill`.
  fileprivate func personCommand(
    _ words: EntryWords, in stage: Stage
  ) throws(Rejection) -> Command {
    if let line = try PermissionLine(words.text, named: words.people, session.finder) {
      var answer = line.answer
      answer.wording = session.wording.version
      return .people(.answer(line.people, answer, isTogether: line.isTogether))
    }
    if let command = try listCommand(words) { return command }
    guard !stage.isForPermission else {
      throw Rejection(
        "Say who and how far: all partners, P8 room, P5 no name, P6 initials.")
    }
    return try newcomer(words)
  }

  /// Who comes in, sits down or is called otherwise; `nil` where somebody new is named.
  private func listCommand(_ words: EntryWords) throws(Rejection) -> Command? {
    let text = words.text
    if ["all here", "everybody here", "everyone here", "all are here"].contains(text.lowercased()) {
      return .people(.arriveTogether(session.people.all.filter { !$0.hasWithdrawn }.map(\.id)))
    }
    let codes = text.split { " ,+".contains($0) }.filter { $0.lowercased() != "here" }
      .map { SpokenID(spoken: $0) }
    guard codes.allSatisfy({ $0?.kind == .person }) else { return try renamed(text) }
    let people = words.people + codes.compactMap(\.self)
    guard let first = people.first else { return nil }
    if let table = words.table { return .people(.seat(first, table: table)) }
    return people.count == 1 ? .people(.arrive(first)) : .people(.arriveTogether(people))
  }

  /// `P4 is Gill, volunteer`.
  private func renamed(_ text: String) throws(Rejection) -> Command? {
    let words = text.split(separator: " ", maxSplits: 2).map(String.init)
    guard words.count == 3, words[1].lowercased() == "is", let code = SpokenID(spoken: words[0]),
      code.kind == .person
    else { return nil }
    let (name, hats) = Self.nameAndHats(words[2])
    return .people(.change(code, name: name, hats: hats.isEmpty ? nil : hats))
  }

  private func newcomer(_ words: EntryWords) throws(Rejection) -> Command {
    let (name, hats) = Self.nameAndHats(words.text)
    guard !name.isEmpty || !hats.isEmpty else {
      throw Rejection("Type a name and, if you like, hats: Maureen, resident.")
    }
    guard let person = words.by else {
      return .people(.add(name: name, hats: hats, table: words.table))
    }
    // What somebody answers must never become their name.
    if let known = session.people[person], !known.name.isEmpty {
      throw Rejection(
        "\(session.people.label(person)) has a name. \(person.spoken) is \(name) changes it.")
    }
    return .people(.change(person, name: name, hats: hats.isEmpty ? nil : hats))
  }

  private static func nameAndHats(_ text: String) -> (name: String, hats: [String]) {
    let parts = text.split(separator: ",").map(\.trimmingBlanks)
    return (parts.first ?? "", parts.dropFirst().filter { !$0.isEmpty })
  }

  fileprivate var unfinishedPermission: String? {
    let open = session.people.all.filter {
      $0.isPresent && !$0.hasWithdrawn && $0.permission == nil
    }
    guard !open.isEmpty else { return nil }
    return
      "\(counted(open.count, "person was", "people were")) not asked, which counts as this room"
  }

  fileprivate var unfinishedList: String? {
    let awaited = session.people.all.filter { !$0.isPresent && !$0.wasHere && !$0.hasWithdrawn }
    guard !awaited.isEmpty, session.people.countedNumber == 0 else { return nil }
    return "nobody is noted as here: “all here” notes everybody"
  }
}
