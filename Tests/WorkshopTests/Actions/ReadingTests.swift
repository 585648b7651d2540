import Testing
import Workshop

@testable import Rehearsals

@Suite("Reading the actions aloud")
struct ReadingTests {
  /// Three actions with owners and one without, and the stage in which they are read.
  private func read(_ events: [SessionEvent]) -> String? {
    history(events).session.actions.beingRead?.id.spoken
  }

  private func history(_ events: [SessionEvent]) -> SessionHistory {
    let stage = Stage(id: "read", title: "Read", activity: .readback, prompt: "", minutes: 7)
    let actions: [SessionEvent] = (1...4).flatMap { number -> [SessionEvent] in
      let id = SpokenID(.action, number)
      var change = WorkshopAction.Change()
      change.owner = number == 3 ? nil : SpokenID(.person, number)
      return [
        .actions(.added(WorkshopAction(id: id, what: "Do \(number)"))),
        .actions(.changed(action: id, change)),
      ]
    }
    let opening = Opening(title: "T", agenda: [stage], people: 4)
    let all = [SessionEvent.opening(.opened(opening))] + actions + events
    return SessionHistory(
      all.enumerated().map { index, event in
        RecordedEvent(
          number: index + 1, id: EventID(writer: "test", number: index + 1), clock: index + 1,
          at: Instant(milliseconds: 0), since: 0, by: nil, event: event)
      })
  }

  private func accepted(_ number: Int) -> SessionEvent {
    .actions(.accepted(action: SpokenID(.action, number), .said))
  }

  private func reading(_ number: Int, isPast: Bool = false) -> SessionEvent {
    .actions(.read(action: SpokenID(.action, number), isPast: isPast))
  }

  private let entering = SessionEvent.agenda(.entered(stage: "read"))

  @Test func `It begins at the first action, whatever was answered before`() {
    #expect(read([entering]) == "A1")
    #expect(read([accepted(1), accepted(2), accepted(4), entering]) == "A1")
    #expect(read([entering, reading(3), entering]) == "A1")
  }

  @Test func `An answer leads to the next one, which was answered already or not`() {
    #expect(read([accepted(2), entering, accepted(1)]) == "A2")
    #expect(read([accepted(2), entering, accepted(1), reading(2, isPast: true)]) == "A3")
  }

  @Test func `Being read is no answer, and an answer to another action is no reading`() {
    #expect(read([entering, reading(2)]) == "A2")
    #expect(history([entering, reading(2)]).session.actions["A2"]?.isAccepted == false)
    #expect(read([entering, reading(2), accepted(4)]) == "A2")
  }

  @Test func `After the last one come those whose owner was passed over, then nothing`() {
    let end = [entering, accepted(2), reading(4), accepted(4)]
    #expect(read(end) == "A1")
    #expect(read(end + [accepted(1)]) == nil)
    #expect(history(end).session.actions.toAnswer.map(\.id.spoken) == ["A1"])
  }

  @Test func `What is not to be read any more makes room for the next one`() {
    let gone = SessionEvent.actions(.withdrawn(action: SpokenID(.action, 2)))
    #expect(read([entering, reading(2), gone]) == "A3")
    let done = SessionEvent.actions(
      .reported(action: SpokenID(.action, 2), .done, words: nil))
    #expect(read([entering, reading(2), done]) == "A3")
    #expect(history([done]).session.actions.toRead.map(\.id.spoken) == ["A1", "A3", "A4"])
  }

  @Test func `An action that is not there is not read`() {
    #expect(read([entering, reading(9)]) == "A1")
  }

  @Test func `Undo passes over it, and the answer before is asked for again`() {
    let history = history([entering, accepted(1), reading(2)])
    #expect(history.undoTarget?.event == accepted(1))
    #expect(reading(2).isUndoable == false)
  }

  @Test func `Only an action that stands can be read`() throws {
    let session = history([]).session
    let event = try session.decide(.actions(.read(SpokenID(.action, 1), isPast: true)))
    #expect(event == reading(1, isPast: true))
    #expect(throws: Rejection.self) {
      try session.decide(.actions(.read(SpokenID(.action, 9), isPast: false)))
    }
  }
}
