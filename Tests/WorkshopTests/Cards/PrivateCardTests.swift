import Testing
import Workshop

@testable import Rehearsals

/// In the stage "gifts" assets are private until they are shared.
struct PrivateCardTests {
  @Test func `Cards of the stage's type wait, others do not`() throws {
    var meeting = try meetingWithGifts()
    try meeting.add("The kitchen of 1984", as: .story)
    #expect(meeting.session.cards["G1"]?.isPrivate == true)
    #expect(meeting.session.cards["S1"]?.isPrivate == false)
  }

  @Test func `Those named are shown, and an empty list is all of them`() throws {
    var meeting = try meetingWithGifts()
    try meeting.ask(.cards(.share(["G2"])))
    #expect(meeting.session.cards.all.map(\.isPrivate) == [true, false, true])
    let rest = try meeting.ask(.cards(.share([])))
    #expect(rest == .cards(.shared(cards: ["G1", "G3"])))
    #expect(meeting.refusal(of: .cards(.share(["G2"]))).contains("No card is waiting"))
  }

  @Test func `A card that was taken down is not shared with the others`() throws {
    var meeting = try meetingWithGifts()
    try meeting.ask(.cards(.withdraw("G1")))
    #expect(try meeting.ask(.cards(.share([]))) == .cards(.shared(cards: ["G2", "G3"])))
  }

  @Test func `The room gets the place of a private card but not its words`() throws {
    let room = try meetingWithGifts().session.forRoom
    #expect(room.cards["G1"]?.text == Veil.kept && room.cards["G1"]?.by == "P1")
  }

  @Test func `Words that were changed before a card was shared never reach the room`() throws {
    var meeting = try meetingWithGifts()
    try meeting.ask(.parking(.park(text: "", card: "G1")))
    try meeting.ask(.cards(.edit("G1", text: "Cooks well")))
    try meeting.ask(.cards(.share([])))
    let room = meeting.session.forRoom
    #expect(room.cards["G1"]?.text == "Cooks well" && room.cards["G1"]?.earlierTexts == [])
    #expect(room.closing.parking["K1"]?.text == Veil.kept)
  }

  @Test func `A point that was parked from a private card is as private as the card`() throws {
    var meeting = try meetingWithGifts()
    try meeting.ask(.parking(.park(text: "", card: "G1")))
    #expect(meeting.session.closing.parking["K1"]?.text == "Cooks")
    #expect(meeting.session.forRoom.closing.parking["K1"]?.text == Veil.kept)
    try meeting.ask(.cards(.share([])))
    #expect(meeting.session.forRoom.closing.parking["K1"]?.text == "Cooks")
  }

  @Test func `Sharing does not show what is marked as somebody's health or life`() throws {
    var meeting = try meetingWithGifts()
    try meeting.ask(.cards(.mark("G1", sensitive: true)))
    try meeting.ask(.cards(.share([])))
    #expect(meeting.session.forRoom.cards["G1"]?.text == Veil.kept)
  }

  @Test func `What the room may read does not vanish into what it may not`() throws {
    var meeting = try meetingWithGifts()
    try meeting.enter("connect")
    try meeting.add("Cooks", by: "P4")
    let refusal = meeting.refusal(of: .cards(.join("G1", other: "G4")))
    #expect(
      refusal == "The room cannot read G1, so G4 does not go into it; keep G4 and take down G1.")
    try meeting.ask(.cards(.join("G2", other: "G3")))
    try meeting.ask(.cards(.join("G4", other: "G1")))
    #expect(meeting.session.cards["G4"]?.isWithdrawn == false)
    try meeting.ask(.people(.withdraw("P4")))
    try meeting.add("Cooks")
    #expect(meeting.refusal(of: .cards(.join("G4", other: "G5"))).contains("cannot read G4"))
    try meeting.ask(.cards(.mark("G5", sensitive: true)))
    try meeting.ask(.cards(.join("G4", other: "G5")))
  }

  @Test func `Needs and the facilitator's notes are not in what the room gets`() throws {
    var meeting = try Meeting()
    try meeting.ask(.people(.need("P1", "A chair with arms")))
    try meeting.ask(.notes(.add(.facilitator, "P3 looks tired")))
    try meeting.ask(.notes(.add(.room, "The bus goes at six")))
    #expect(meeting.session.people["P1"]?.needs == "A chair with arms")
    #expect(meeting.session.forRoom.people["P1"]?.needs == "")
    #expect(meeting.session.forRoom.notes.all.map(\.text) == ["The bus goes at six"])
  }

  private func meetingWithGifts() throws -> Meeting {
    var meeting = try Meeting()
    try meeting.enter("gifts")
    try meeting.add("Cooks", by: "P1")
    try meeting.add("Mends bikes")
    try meeting.add("Speaks Polish")
    return meeting
  }
}
