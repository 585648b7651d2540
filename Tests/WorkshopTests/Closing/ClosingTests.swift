import Testing
import Workshop

@testable import Rehearsals

struct ClosingTests {
  @Test func `A workshop is not closed while a parked point has no home`() throws {
    var meeting = try Meeting()
    try meeting.ask(.closing(.review(nil, words: nil)))
    try meeting.ask(.parking(.park(text: "The bus", card: nil)), by: "P1")
    try meeting.ask(.parking(.park(text: "The rent", card: nil)))
    #expect(
      meeting.refusal(of: .close)
        == "Parked and without a home: K1, K2. Say where each goes first.")
    try meeting.ask(.parking(.home("K1", "Council, Tuesday")))
    try meeting.ask(.parking(.take("K2")))
    try meeting.ask(.close)
    #expect(meeting.session.closing.isClosed)
    #expect(meeting.session.closing.parking["K1"]?.by == "P1")
  }

  @Test func `A workshop is not closed before the next look is set, or is none`() throws {
    var meeting = try Meeting()
    #expect(meeting.refusal(of: .close).contains("or “none”, then close"))
    let day = try #require(Day("2026-06-12"))
    try meeting.ask(.closing(.review(day, words: " Library, P2 calls ")))
    #expect(meeting.session.closing.review?.day == day)
    #expect(meeting.session.closing.review?.words == "Library, P2 calls")
    try meeting.ask(.closing(.review(nil, words: " ")))
    #expect(meeting.session.closing.review != nil && meeting.session.closing.review?.day == nil)
    #expect(meeting.session.closing.review?.words == nil)
    #expect(meeting.refusal(of: .close).isEmpty)
  }

  @Test func `After the close the record stays as it is`() throws {
    var meeting = try closedMeeting()
    let commands: [Command] = [
      .close, .describe(title: "Other", place: nil, question: nil), .agenda(.enter("welcome")),
      .cards(.edit("G1", text: "Other")), .people(.change("P1", name: "A", hats: nil)),
      .notes(.add(.room, "Late")), .parking(.park(text: "Late", card: nil)),
      .closing(.review(nil, words: nil)), .rounds(.pass("P1")), .choosing(.reveal),
      .actions(.withdraw("A1")), .open(Sample.opening),
    ]
    for command in commands {
      #expect(meeting.refusal(of: command).contains("Add a correction instead"))
    }
    meeting.undo()
    #expect(!meeting.session.closing.isClosed && meeting.refusal(of: .cards(.withdraw("G1"))) == "")
  }

  @Test func `After the close notes come only as corrections, which stand as they were said`()
    throws
  {
    var meeting = try closedMeeting()
    try meeting.ask(.notes(.add(.correction, "It was the other hall")))
    #expect(meeting.refusal(of: .notes(.edit("N2", "Other"))).contains("Add a correction"))
    #expect(meeting.refusal(of: .notes(.edit("N1", "Other"))).contains("Add a correction"))
    #expect(meeting.refusal(of: .notes(.withdraw("N2"))).contains("Add a correction"))
  }

  @Test func `After the close people may still change what they allow`() throws {
    var meeting = try closedMeeting()
    try meeting.ask(.people(.permit("P1", name: false, quote: false, wording: nil)))
    #expect(meeting.session.people["P1"]?.permission?.mayBeQuoted == false)
  }

  @Test func `Plus and delta are kept with who said them, and may be taken away`() throws {
    var meeting = try Meeting()
    try meeting.ask(.closing(.reflect(isPlus: true, "The food")), by: "P2")
    try meeting.ask(.closing(.reflect(isPlus: false, "The chairs")))
    #expect(meeting.session.closing.reflections.map(\.isPlus) == [true, false])
    #expect(meeting.session.closing.reflections.map(\.by) == ["P2", nil])
    try meeting.ask(.closing(.withdrawReflection("R1")))
    #expect(meeting.session.closing.reflections.map(\.id) == ["R2"])
    for (command, reason) in [
      (ClosingCommand.withdrawReflection("R1"), "There is no plus or delta R1."),
      (.reflect(isPlus: true, ""), "The plus has no words."),
      (.reflect(isPlus: false, ""), "The delta has no words."),
    ] {
      #expect(meeting.refusal(of: .closing(command)).contains(reason))
    }
  }

  @Test func `A card is parked with its words unless others are given`() throws {
    var meeting = try Meeting()
    try meeting.add("The bus")
    try meeting.ask(.parking(.park(text: " ", card: "G1")))
    try meeting.ask(.parking(.park(text: "Which bus?", card: "G1")))
    #expect(meeting.session.closing.parking.all.map(\.text) == ["The bus", "Which bus?"])
    #expect(meeting.session.closing.parking.all.map(\.card) == ["G1", "G1"])
    #expect(meeting.session.closing.parking.homeless.count == 2)
  }

  @Test(arguments: [
    (ParkingCommand.park(text: "", card: nil), "The parked point has no words"),
    (.park(text: "", card: "G9"), "no card G9"), (.home("K9", "x"), "no parked point K9"),
    (.home("K1", " "), "The home of a point has no words"), (.take("K9"), "no parked point K9"),
  ])
  func `What cannot be parked is refused in words`(command: ParkingCommand, reason: String) throws {
    var meeting = try Meeting()
    try meeting.ask(.parking(.park(text: "The bus", card: nil)))
    #expect(meeting.refusal(of: .parking(command)).contains(reason))
  }

  private func closedMeeting() throws -> Meeting {
    var meeting = try Meeting()
    try meeting.add("Cooks")
    try meeting.ask(.notes(.add(.room, "The big hall")))
    try meeting.ask(.closing(.review(nil, words: nil)))
    try meeting.ask(.close)
    return meeting
  }
}
