import Testing
import Workshop

@testable import Rehearsals

struct HistoryTests {
  @Test func `Undo takes back the newest event, then the one before`() throws {
    var meeting = try meetingWithCards()
    meeting.undo()
    #expect(meeting.texts == ["One", "Two"])
    meeting.undo()
    #expect(meeting.texts == ["One"])
  }

  @Test func `Redo brings back in the order in which undo took away`() throws {
    var meeting = try meetingWithCards()
    for _ in 0..<3 { meeting.undo() }
    #expect(meeting.texts == [])
    meeting.redo()
    meeting.redo()
    #expect(meeting.texts == ["One", "Two"])
    meeting.undo()
    #expect(meeting.texts == ["One"])
    meeting.redo()
    meeting.redo()
    #expect(meeting.texts == ["One", "Two", "Three"])
    #expect(meeting.history.redoTarget == nil)
  }

  @Test func `Something new ends what redo could bring back`() throws {
    var meeting = try meetingWithCards()
    meeting.undo()
    try meeting.add("Four")
    #expect(meeting.history.redoTarget == nil)
    #expect(meeting.texts == ["One", "Two", "Four"])
  }

  @Test func `Redo does not reach behind an objection, as undo does not`() throws {
    var meeting = try meetingWithCards()
    try meeting.action()
    try meeting.add("Four")
    meeting.undo()
    try meeting.ask(.actions(.dispute("A1", words: nil)))
    #expect(meeting.history.undoTarget == nil && meeting.history.redoTarget == nil)
    try meeting.add("Five")
    meeting.undo()
    #expect(meeting.history.redoTarget?.event.given == "G5")
    meeting.redo()
    #expect(meeting.texts == ["One", "Two", "Three", "Five"])
  }

  @Test func `Redo does not reach behind what was brought along`() throws {
    var meeting = try meetingWithCards()
    meeting.undo()
    let origin = Origin(session: "aaaa", title: "Spring", item: "P3", day: nil)
    try meeting.ask(.people(.bring(name: "Amina", hats: [], origin: origin)))
    #expect(meeting.history.redoTarget == nil)
  }

  @Test func `Redo passes over what undo passes over`() throws {
    var meeting = try meetingWithCards()
    meeting.undo()
    meeting.write(.unknown(kind: "card.painted", data: [:]))
    meeting.write(.log(.recovered(bytes: 12)))
    meeting.redo()
    #expect(meeting.texts == ["One", "Two", "Three"])
  }

  @Test func `The opening is never undone`() throws {
    var meeting = try Meeting()
    let isUndone = meeting.undo()
    #expect(!isUndone)
    #expect(meeting.session.opening.title == "Lunch club")
  }

  @Test func `What is unknown, or about the file itself, is not undone`() throws {
    var meeting = try meetingWithCards()
    meeting.write(.unknown(kind: "card.painted", data: [:]))
    meeting.write(.log(.recovered(bytes: 12)))
    meeting.undo()
    #expect(meeting.texts == ["One", "Two"])
  }

  @Test func `An undo that stands before what it undoes still counts`() {
    let log: [SessionEvent] = [
      .opening(.opened(Sample.opening)), .history(.undone(EventID(writer: "k7q2", number: 3))),
      .cards(.added(Card(id: "G1", type: .asset, text: "One"))),
    ]
    let events = log.enumerated().map { index, event in
      RecordedEvent(
        number: index + 1, id: EventID(writer: "k7q2", number: index + 1), clock: index + 1,
        at: Instant(milliseconds: 0), since: 0, event: event)
    }
    var history = SessionHistory()
    for event in events { history.append(event) }
    #expect(history.session == SessionHistory(events).session)
    #expect(history.session.cards.all.isEmpty)
  }

  @Test func `A moment before the first event is an empty session`() throws {
    let history = try meetingWithCards().history
    #expect(history.state(upTo: 0) == Session() && history.state(upTo: -1) == Session())
    #expect(history.state(upTo: 99) == history.session)
  }

  @Test func `An id that is taken stays with what has it`() throws {
    var meeting = try meetingWithCards()
    let things: [SessionEvent] = [
      .cards(.added(Card(id: "G1", type: .asset, text: "Other"))),
      .actions(.added(WorkshopAction(id: "A1", what: "Other"))),
      .notes(.added(Note(id: "N1", audience: .room, text: "Other"))),
      .parking(.parked(point: "K1", text: "Other", card: nil)),
      .closing(.reflected(Reflection(id: "R1", isPlus: true, text: "Other"))),
      .agenda(.added(Sample.agenda[0], after: nil)),
      .drafts(.added(Draft(id: "D1", text: "Other"))),
      .drafts(.versionAdded(Draft(id: "V1", text: "Other", answers: ["C1"]))),
      .agreeing(
        .brought(version: "V1", text: "Other", review: nil, origin: Origin(title: "Spring"))),
      .agreeing(
        .concernRaised(concern: "C1", text: "Other", harms: nil, version: nil, table: nil)),
      .agreeing(.minorityNoted(minority: "M1", text: "Other", version: nil)),
      .clusters(.made(Cluster(id: "B1", sign: "*", members: ["G1"]))),
      .asks(.made(Ask(id: "Q1", text: "Other"))),
    ]
    for thing in things { meeting.write(thing) }
    let before = meeting.session
    for thing in things { meeting.write(thing) }
    #expect(meeting.session == before)
    #expect(meeting.session.cards["G1"]?.text == "One")
  }

  private func meetingWithCards() throws -> Meeting {
    var meeting = try Meeting()
    for text in ["One", "Two", "Three"] { try meeting.add(text) }
    return meeting
  }
}

extension Meeting {
  fileprivate var texts: [String] { session.cards.up(.asset).map(\.text) }
}
