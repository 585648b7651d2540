import Workshop

@testable import Rehearsals

/// A cell of the table of what each audience may see: who looks, and which of the words looked for are seen.
struct Cell: Sendable, CustomStringConvertible {
  let audience: Audience
  let seen: String

  var description: String { "\(audience): \(seen.isEmpty ? "nothing" : seen)" }

  /// The cells of a row.
  static func row(
    facilitator: String, room: String, people: String, partners: String, anyone: String
  ) -> [Cell] {
    zip(Audience.allCases, [facilitator, room, people, partners, anyone]).map {
      Cell(audience: $0, seen: $1)
    }
  }
}

/// A small written session with something of every row of the table.
///
/// Rosa allows name and words as far as partners, Omar neither, Ines both to anyone; Wilf took permission
/// back.
struct TableRoom {
  private(set) var meeting: Meeting

  init() throws {
    var opening = Sample.opening
    opening.agenda = Sample.agenda
    meeting = try Meeting(opening)
    for (number, name) in [(1, "Rosa"), (2, "Omar"), (3, "Inez"), (4, "Wilf")] {
      meeting.write(
        .people(.changed(person: Self.person(number), name: name, hats: nil, table: nil)))
    }
    meeting.write(.people(.changed(person: "P3", name: "Ines", hats: nil, table: nil)))
    permit("P1", .partners)
    permit("P2", .room)
    permit("P3", .anyone)
    meeting.write(.people(.needing(person: "P1", needs: "Ramp")))
    meeting.write(.people(.needing(person: "P4", needs: "Stick")))
    putUp()
    takeBack()
    choose()
    agree()
    meeting.write(.people(.withdrew(person: "P4")))
  }

  /// Open cards of each person and of nobody in particular, and what is private.
  private mutating func putUp() {
    for (number, words) in [(1, "Kettle"), (2, "Ladder"), (3, "Piano"), (4, "Trumpet")] {
      card(number, words, by: number)
    }
    card(5, "Bench")
    card(6, "A van, ask Omar or Rosa or Ines")
    card(7, "Locket", isPrivate: true)
    card(8, "Illness")
    meeting.write(.cards(.marked(card: "G8", sensitive: true)))
    meeting.write(
      .drafts(.added(Draft(id: "D1", text: "Verse", people: [], isPrivate: true))))
    meeting.write(
      .notes(.added(Note(id: "N1", audience: .facilitator, text: "Rumour"))))
  }

  /// What was taken down, reworded, undone, some of it private.
  private mutating func takeBack() {
    card(9, "Anvil")
    meeting.write(.cards(.withdrawn(card: "G9")))
    card(10, "Lathe")
    meeting.write(.cards(.edited(card: "G10", text: "Loom")))
    card(11, "Harp")
    meeting.undo()
    card(12, "Brooch", isPrivate: true)
    meeting.write(.cards(.withdrawn(card: "G12")))
  }

  /// A choice that the room has not seen yet.
  private mutating func choose() {
    let idea = Card(id: "I1", type: .idea, text: "Soup")
    meeting.write(.cards(.added(idea)))
    meeting.write(.agenda(.entered(stage: "choose")))
    meeting.write(.choosing(.counted(stage: "choose", counts: ["I1": 7])))
    meeting.write(.choosing(.stood(stage: "choose", idea: "I1", people: ["P1", "P3"])))
  }

  /// An action that two people did not agree to.
  private mutating func agree() {
    var action = WorkshopAction(id: "A1", what: "Ring the hall")
    action.owner = "P1"
    meeting.write(.actions(.added(action)))
    meeting.write(.actions(.disputed(action: "A1", words: "I said June")), by: "P2")
    meeting.write(.actions(.disputed(action: "A1", words: "I said August")), by: "P3")
  }

  /// Shows the choice to the room.
  mutating func reveal() { meeting.write(.choosing(.revealed(stage: "choose"))) }

  private mutating func card(
    _ number: Int, _ words: String, by person: Int? = nil, isPrivate: Bool = false
  ) {
    let card = Card(
      id: SpokenID(.asset, number), type: .asset, text: words, isPrivate: isPrivate)
    meeting.write(.cards(.added(card)), by: person.map(Self.person))
  }

  private mutating func permit(_ person: SpokenID, _ reach: People.Permission.Reach) {
    meeting.write(
      .people(.permitted(person: person, People.Permission(name: reach, words: reach))))
  }

  private static func person(_ number: Int) -> SpokenID { SpokenID(.person, number) }
}

/// What is seen of it.
extension TableRoom {
  /// The gate, as everything that shows goes through it.
  var record: SessionRecord { SessionRecord(meeting.history, id: "one", seed: 5) }

  /// Which of some words an audience sees anywhere: in the session as it is now, in any event, or at any
  /// earlier moment.
  func seen(_ words: String, by audience: Audience, takenDown: Bool = false) -> String {
    let history = record.history(for: audience, showsTakenDown: takenDown)
    var values = takenDown ? [] : [record.shown(for: audience).value]
    for place in 0..<history.count {
      values.append(.fields(history[place].event.data))
      values.append(history.state(upTo: place + 1).value)
    }
    let texts = values.flatMap(\.texts)
    return words.split(separator: " ").filter { word in texts.contains { $0.contains(word) } }
      .joined(separator: " ")
  }
}
