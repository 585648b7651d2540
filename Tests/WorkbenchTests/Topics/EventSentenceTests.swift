import Canvas
import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

struct EventSentenceTests {
  private let rosa = SpokenID(.person, 1)
  private let action = SpokenID(.action, 1)

  /// A workshop with an action, and what is said once something else happened.
  private func said(_ events: (event: SessionEvent, by: SpokenID?)...) -> TestWorkshop {
    var workshop = TestWorkshop()
    workshop.perform([
      .record(.people(.changed(person: rosa, name: "Rosa", hats: nil, table: nil)), by: nil),
      .record(.actions(.added(WorkshopAction(id: action, what: "Ring the hall"))), by: nil),
    ])
    for (event, by) in events { workshop.perform([.record(event, by: by)]) }
    return workshop
  }

  @Test func `What was undone is named without its words, which stand again once it is redone`() {
    var workshop = said((.actions(.noted(action: action, words: "Tuesday is better")), nil))
    #expect(workshop.message == "A1, noted: Tuesday is better.")
    workshop.press(.control("z"))
    #expect(workshop.message == "Undone: A1, noted.")
    workshop.press(.control("y"))
    #expect(workshop.message == "Redone: A1, noted: Tuesday is better.")
  }

  @Test func `Nothing is quoted of somebody who took permission back, and no name is said`() {
    let gone = SessionEvent.people(.withdrew(person: rosa))
    let noted = said((gone, nil), (.actions(.noted(action: action, words: "Never")), rosa))
    #expect(noted.message == "A1, noted.")
    let reported = said(
      (gone, nil), (.actions(.reported(action: action, .done, words: "At last")), rosa))
    #expect(reported.message == "A1 is done.")
    let named = said(
      (gone, nil), (.people(.changed(person: rosa, name: "Rosie", hats: nil, table: nil)), nil))
    #expect(named.message == "P1 changed.")
  }

  @Test func `What is private is said to be, and nothing else of it`() {
    let need = said((.people(.needing(person: rosa, needs: "A ramp")), nil))
    #expect(need.message == "Noted privately for P1.")
    let note = Note(id: SpokenID(.note, 1), audience: .facilitator, text: "Rumour")
    #expect(said((.notes(.added(note)), nil)).message == "N1 noted privately.")
    let unknown = said((.unknown(kind: "tea.served", data: ["for": "Rosa"]), nil))
    #expect(unknown.message == "Written down; nothing of it is shown here.")
  }

  @Test func `Each sentence that quotes can also be said without the words`() {
    let point = SpokenID(.parked, 1)
    let events: [(SessionEvent, String, String)] = [
      (
        .agenda(.skipped(stage: "break", reason: "late")), "“Break” is left out: late.",
        "“Break” is left out."
      ),
      (
        .agenda(.paused(reason: "fire")), "The clock stands still: fire.", "The clock stands still."
      ),
      (
        .agenda(.promised(stage: "break", by: TimeOfDay(minutes: 720), why: "cooks")),
        "“Break” begins by 12:00, for cooks.", "“Break” begins by 12:00."
      ),
      (
        .rounds(.spoke(stage: "x", person: rosa, words: "warm")), "P1 Rosa spoke: warm.",
        "P1 Rosa spoke."
      ),
      (
        .parking(.homed(point: point, home: "Omar")), "K1 has a home: Omar.", "K1 has a home."
      ),
      (
        .actions(.followed(action: action, words: "a choir")), "From A1 grew: a choir.",
        "Another action grew from A1."
      ),
    ]
    let session = said().session
    for (event, whole, short) in events {
      #expect(EventSentence.sentence(event, session) == whole)
      #expect(EventSentence.sentence(event.unquoted, session) == short)
    }
  }
}
