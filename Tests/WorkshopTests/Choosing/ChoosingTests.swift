import Testing
import Workshop

@testable import Rehearsals

struct ChoosingTests {
  @Test func `A count is hidden from the room until it is revealed`() throws {
    var meeting = try meetingWithIdeas()
    try meeting.ask(.choosing(.count(["I1": 4, "I2": 0])))
    try meeting.ask(.choosing(.stand("I2", people: ["P1"])))
    let room = meeting.session.forRoom
    #expect(room.choices["choose"]?.counts == [:] && room.choices["choose"]?.standing == [:])
    #expect(room.choices["choose"]?.count(of: "I1") == nil)
    try meeting.ask(.choosing(.reveal))
    #expect(meeting.session.forRoom.choices["choose"]?.counts == ["I1": 4, "I2": 0])
    #expect(meeting.session.forRoom.choices["choose"]?.standing == ["P1": "I2"])
  }

  @Test func `A later count of an idea replaces the earlier one and leaves others`() throws {
    var meeting = try meetingWithIdeas()
    try meeting.ask(.choosing(.count(["I1": 4, "I2": 3])))
    try meeting.ask(.choosing(.count(["I1": 2])))
    #expect(meeting.session.choices["choose"]?.counts == ["I1": 2, "I2": 3])
  }

  @Test func `Each stands in one place, the last one, and heads are counted`() throws {
    var meeting = try meetingWithIdeas()
    try meeting.ask(.choosing(.stand("I1", people: ["P1", "P2", "P2"])))
    try meeting.ask(.choosing(.stand("I2", people: ["P2"])))
    let choice = meeting.session.choices["choose"]
    #expect(choice?.count(of: "I1") == 1 && choice?.count(of: "I2") == 1)
    try meeting.ask(.choosing(.count(["I1": 3])))
    #expect(meeting.session.choices["choose"]?.count(of: "I1") == 3)
  }

  @Test func `What the room has seen is not counted again, except by holding the stage again`()
    throws
  {
    var meeting = try meetingWithIdeas()
    #expect(meeting.refusal(of: .choosing(.reveal)).contains("Nothing is counted yet"))
    try meeting.ask(.choosing(.count(["I1": 3])))
    try meeting.ask(.choosing(.reveal))
    for command in [ChoiceCommand.reveal, .count(["I1": 6]), .stand("I1", people: ["P1"])] {
      #expect(meeting.refusal(of: .choosing(command)).contains("The room has seen this count"))
    }
    try meeting.ask(.agenda(.holdAgain("choose")))
    try meeting.enter("choose-2")
    try meeting.ask(.choosing(.count(["I1": 4])))
    #expect(meeting.session.choices["choose"]?.counts == ["I1": 3])
    #expect(meeting.session.choices["choose-2"]?.isRevealed == false)
  }

  @Test(arguments: [
    (ChoiceCommand.count([:]), "Say how many for which"), (.count(["I1": -1]), "-1 for I1"),
    (.count(["I1": 10_000]), "0 to 9999"), (.count(["I9": 1]), "There is no card I9"),
    (.count(["S1": 1]), "is not an idea"), (.stand("I1", people: []), "Say who stands by I1"),
    (.stand("I1", people: ["P9"]), "There is no P9"),
  ])
  func `What cannot be counted is refused in words`(command: ChoiceCommand, reason: String) throws {
    #expect(try meetingWithIdeas().refusal(of: .choosing(command)).contains(reason))
  }

  @Test(arguments: [(ChoiceRule.stand, 4), (.scores, 20), (.dots, 9999)])
  func `No more is counted than the people here can give, except dots`(
    rule: ChoiceRule, most: Int
  ) throws {
    var meeting = try meetingWithIdeas(rule)
    try meeting.askAndTurn(.choosing(.count(["I1": most])))
    guard rule != .dots else { return }
    #expect(
      meeting.refusal(of: .choosing(.count(["I1": most + 1])))
        == "\(most + 1) for I1 cannot be right with 4 people here. Count again.")
    try meeting.ask(.people(.leave("P1")))
    #expect(meeting.refusal(of: .choosing(.count(["I1": most]))).contains("3 people here"))
  }

  @Test func `Clusters that stand are chosen like ideas`() throws {
    var meeting = try meetingWithIdeas()
    try meeting.ask(.clusters(.bundle(sign: "sun", ["I1", "I2"])))
    try meeting.askAndTurn(.choosing(.count(["B1": 3, "I1": 1])))
    try meeting.askAndTurn(.choosing(.stand("B1", people: ["P1"])))
    #expect(meeting.session.choices["choose"]?.count(of: "B1") == 3)
    #expect(meeting.refusal(of: .choosing(.count(["B9": 1]))) == "There is no cluster B9.")
    try meeting.ask(.clusters(.dissolve("B1")))
    let refusal = meeting.refusal(of: .choosing(.stand("B1", people: ["P1"])))
    #expect(refusal == "B1 was taken apart.")
  }

  @Test func `Before the first stage nothing is chosen`() throws {
    #expect(try Meeting().refusal(of: .choosing(.reveal)).contains("No stage is being held yet"))
  }

  private func meetingWithIdeas(_ rule: ChoiceRule = .stand) throws -> Meeting {
    var opening = Sample.opening
    opening.agenda[5].activity = .choose(rule)
    var meeting = try Meeting(opening)
    try meeting.enter("choose")
    try meeting.add("Lunch club", as: .idea)
    try meeting.add("Repair evening", as: .idea)
    try meeting.add("The kitchen of 1984", as: .story)
    return meeting
  }
}
