import Testing
import Workshop

@testable import Rehearsals

/// The table of what each audience may see, row by row; each case of a row is a cell.
struct TableTests {
  private let room: TableRoom

  init() throws { room = try TableRoom() }

  @Test(
    arguments: Cell.row(
      facilitator: "Rosa Omar Ines", room: "Rosa Omar Ines", people: "Rosa Ines",
      partners: "Rosa Ines", anyone: "Ines"))
  func `A name stands where its person allows it`(cell: Cell) {
    let people = room.record.shown(for: cell.audience).people.all
    let names = people.map(\.name).filter { !$0.isEmpty }.sorted()
    #expect(names == cell.seen.split(separator: " ").map(String.init).sorted())
    #expect(people.count == 4, "the others have only a code or a number")
  }

  @Test(
    arguments: Cell.row(
      facilitator: "Ines", room: "Ines", people: "Ines", partners: "Ines", anyone: "Ines"))
  func `A name that was changed is the newest one at every moment`(cell: Cell) {
    #expect(room.seen("Inez Ines", by: cell.audience) == cell.seen)
  }

  @Test(
    arguments: Cell.row(
      facilitator: "Kettle Ladder Piano Bench", room: "Kettle Ladder Piano Bench",
      people: "Kettle Ladder Piano Bench", partners: "Kettle Piano Bench", anyone: "Piano Bench"))
  func `The words of an open card go as far as whoever said them allows`(cell: Cell) {
    #expect(room.seen("Kettle Ladder Piano Bench", by: cell.audience) == cell.seen)
    let cards = room.record.shown(for: cell.audience).cards.all
    #expect(cards.count == room.meeting.session.cards.all.count, "the card is counted all the same")
  }

  @Test(
    arguments: Cell.row(
      facilitator: "Locket Illness Verse", room: "", people: "", partners: "", anyone: ""))
  func `A private card, a sensitive card and a private draft are for the facilitator`(
    cell: Cell
  ) {
    #expect(room.seen("Locket Illness Verse", by: cell.audience) == cell.seen)
  }

  @Test(
    arguments: Cell.row(
      facilitator: "Ramp Rumour", room: "", people: "", partners: "", anyone: ""))
  func `A need and a private note are for the facilitator`(cell: Cell) {
    #expect(room.seen("Ramp Rumour", by: cell.audience) == cell.seen)
  }

  @Test(
    arguments: Cell.row(
      facilitator: "counts who", room: "", people: "", partners: "", anyone: ""))
  func `Hidden counts and who stood where are for the facilitator`(cell: Cell) throws {
    #expect(try choice(for: cell.audience, room) == cell.seen)
  }

  @Test(
    arguments: Cell.row(
      facilitator: "counts who", room: "counts who", people: "counts", partners: "counts",
      anyone: "counts"))
  func `Who stood where is told to nobody but the room, also once the count is shown`(
    cell: Cell
  ) throws {
    var room = room
    room.reveal()
    #expect(try choice(for: cell.audience, room) == cell.seen)
  }

  private func choice(for audience: Audience, _ room: TableRoom) throws -> String {
    let choice = try #require(room.record.shown(for: audience).choices.all.first)
    return [choice.counts.isEmpty ? nil : "counts", choice.standing.isEmpty ? nil : "who"]
      .compactMap(\.self).joined(separator: " ")
  }

  @Test(arguments: Cell.row(facilitator: "", room: "", people: "", partners: "", anyone: ""))
  func `What was taken down, reworded or undone is not shown`(cell: Cell) {
    #expect(room.seen("Anvil Lathe Harp Brooch", by: cell.audience) == cell.seen)
  }

  @Test(
    arguments: Cell.row(
      facilitator: "Anvil Lathe Harp Brooch", room: "", people: "Anvil Lathe Harp", partners: "",
      anyone: ""))
  func `What was taken down is shown on demand where it was the room's`(cell: Cell) {
    #expect(room.seen("Anvil Lathe Harp Brooch", by: cell.audience, takenDown: true) == cell.seen)
  }

  @Test(arguments: Cell.row(facilitator: "", room: "", people: "", partners: "", anyone: ""))
  func `Nothing is shown of somebody who took permission back`(cell: Cell) {
    for takenDown in [false, true] {
      #expect(room.seen("Wilf Trumpet Stick", by: cell.audience, takenDown: takenDown).isEmpty)
    }
    // The number stays.
    #expect(room.record.shown(for: cell.audience).people.all.count == 4)
  }

  @Test(
    arguments: Cell.row(
      facilitator: "June August", room: "June August", people: "June August", partners: "August",
      anyone: "August"))
  func `That something was not agreed is told, its words as far as they may be`(cell: Cell) {
    #expect(room.seen("June August", by: cell.audience) == cell.seen)
    let action = room.record.shown(for: cell.audience).actions["A1"]
    #expect(action?.objections.count == 2)
  }

  @Test(
    arguments: Cell.row(
      facilitator: "A van, ask Omar or Rosa or Ines", room: "A van, ask Omar or Rosa or Ines",
      people: "A van, ask Omar or Rosa or Ines", partners: "A van, ask (name) or Rosa or Ines",
      anyone: "A van, ask (name) or (name) or Ines"))
  func `Names inside other people's words are covered before others`(cell: Cell) {
    #expect(room.record.shown(for: cell.audience).cards["G6"]?.text == cell.seen)
  }

  @Test func `People are numbered the same for the same seed, and differently for another`() {
    func speakers(_ seed: UInt64) -> [SpokenID?] {
      SessionRecord(room.meeting.history, id: "one", seed: seed).shown(for: .anyone)
        .cards.all.map(\.by)
    }
    #expect(speakers(5) == speakers(5))
    #expect((1...9).contains { speakers($0) != speakers(5) })
    #expect(room.record.shown(for: .people).cards["G2"]?.by == "P2")
  }
}
