import Testing
import Workshop

@testable import Rehearsals

struct NoteTests {
  @Test func `A note knows the stage that it was taken in`() throws {
    var meeting = try Meeting()
    try meeting.ask(.notes(.add(.room, "Early")))
    try meeting.enter("welcome")
    try meeting.ask(.notes(.add(.facilitator, " Speak slower ")))
    #expect(meeting.session.notes.all.map(\.stage) == [nil, "welcome"])
    #expect(meeting.session.notes["N2"]?.text == "Speak slower")
  }

  @Test func `A note is changed and taken away, and its number is not given again`() throws {
    var meeting = try Meeting()
    try meeting.ask(.notes(.add(.room, "Bus at six")))
    try meeting.ask(.notes(.edit("N1", "Bus at seven")))
    #expect(meeting.session.notes["N1"]?.text == "Bus at seven")
    try meeting.ask(.notes(.withdraw("N1")))
    try meeting.ask(.notes(.add(.room, "Bus at eight")))
    #expect(meeting.session.notes.all.map(\.id) == ["N2"])
  }

  @Test(arguments: [
    (NoteCommand.add(.room, ""), "The note has no words"),
    (.add(.correction, "No"), "Corrections come after the close"),
    (.edit("N9", "x"), "There is no note N9"), (.withdraw("G1"), "There is no note G1"),
  ])
  func `What cannot be noted is refused in words`(command: NoteCommand, reason: String) throws {
    #expect(try Meeting().refusal(of: .notes(command)).contains(reason))
  }

  @Test func `Only the facilitator's notes are marked as private in the file`() {
    for audience in Note.Audience.allCases {
      let event = SessionEvent.notes(.added(Note(id: "N1", audience: audience, text: "x")))
      #expect((event.data["private"]?.bool == true) == (audience == .facilitator))
    }
  }
}
