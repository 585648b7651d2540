import Testing
import Workshop

@testable import Rehearsals

struct ClusterTests {
  @Test func `A cluster has a sign first and a name of three to seven words later`() throws {
    var meeting = try meetingWithDrafts()
    try meeting.enter("bundle")
    try meeting.askAndTurn(.clusters(.bundle(sign: " sun ", ["D1", "D2", "D1"])))
    #expect(meeting.session.clusters["B1"]?.members == ["D1", "D2"])
    #expect(meeting.session.clusters["B1"]?.title == "sun")
    #expect(meeting.session.clusters["B1"]?.stage == "bundle")
    try meeting.askAndTurn(.clusters(.name("B1", "What we eat together")))
    try meeting.askAndTurn(.clusters(.name("B1", "Who cooks for whom")))
    #expect(meeting.session.clusters["B1"]?.title == "Who cooks for whom")
    #expect(meeting.session.clusters["B1"]?.earlierNames == ["What we eat together"])
    for name in ["Two words", "One two three four five six seven eight"] {
      #expect(meeting.refusal(of: .clusters(.name("B1", name))).contains("three to seven words"))
    }
  }

  @Test func `The same sign is the same cluster, whatever the case`() throws {
    var meeting = try meetingWithDrafts()
    try meeting.ask(.clusters(.bundle(sign: "sun", ["D1"])))
    let event = try meeting.askAndTurn(.clusters(.bundle(sign: "SUN", ["D1", "D2"])))
    #expect(event == .clusters(.filled(cluster: "B1", members: ["D2"])))
    let refusal = meeting.refusal(of: .clusters(.bundle(sign: "sun", ["D2"])))
    #expect(refusal == "B1 “sun” holds that already.")
  }

  @Test func `A thing is in one cluster, the last one`() throws {
    var meeting = try meetingWithDrafts()
    try meeting.ask(.clusters(.bundle(sign: "sun", ["D1", "D2"])))
    try meeting.askAndTurn(.clusters(.bundle(sign: "moon", ["D2", "D3"])))
    #expect(meeting.session.clusters.all.map(\.members) == [["D1"], ["D2", "D3"]])
    try meeting.askAndTurn(.clusters(.bundle(sign: "sun", ["D3"])))
    #expect(meeting.session.clusters.holding("D3")?.id == "B1")
    #expect(meeting.session.clusters["B2"]?.members == ["D2"])
  }

  @Test func `Things are taken out, and only those that are in`() throws {
    var meeting = try meetingWithDrafts()
    try meeting.ask(.clusters(.bundle(sign: "sun", ["D1", "D2"])))
    let event = try meeting.askAndTurn(.clusters(.takeOut("B1", ["D2", "D3", "D2"])))
    #expect(event == .clusters(.emptied(cluster: "B1", members: ["D2"])))
    #expect(meeting.refusal(of: .clusters(.takeOut("B1", ["D2"]))) == "B1 does not hold that.")
  }

  @Test func `What was taken apart no longer holds, and its sign is free`() throws {
    var meeting = try meetingWithDrafts()
    try meeting.ask(.clusters(.bundle(sign: "sun", ["D1", "D2"])))
    try meeting.askAndTurn(.clusters(.dissolve("B1")))
    #expect(meeting.session.clusters.holding("D1") == nil)
    #expect(meeting.session.drafts.up.count == 3)
    #expect(meeting.refusal(of: .clusters(.dissolve("B1"))) == "B1 was taken apart.")
    try meeting.ask(.clusters(.bundle(sign: "sun", ["D1"])))
    #expect(meeting.session.clusters.standing.map(\.id) == ["B2"])
    #expect(meeting.session.clusters["B1"]?.members == ["D2"])
  }

  @Test func `A card that is joined into another leaves it its place`() throws {
    var meeting = try meetingWithCards()
    try meeting.ask(.clusters(.bundle(sign: "sun", ["G2", "G3"])))
    try meeting.askAndTurn(.cards(.join("G1", other: "G2")))
    #expect(meeting.session.clusters["B1"]?.members == ["G1", "G3"])
    try meeting.askAndTurn(.cards(.join("G1", other: "G3")))
    #expect(meeting.session.clusters["B1"]?.members == ["G1"])
  }

  @Test func `A card that stays is held where it was, unless that was taken apart`() throws {
    var meeting = try meetingWithCards()
    try meeting.ask(.clusters(.bundle(sign: "moon", ["G1"])))
    try meeting.ask(.clusters(.bundle(sign: "sun", ["G2", "G3"])))
    try meeting.ask(.cards(.join("G1", other: "G2")))
    #expect(meeting.session.clusters.all.map(\.members) == [["G1"], ["G3"]])
    meeting.undo()
    try meeting.ask(.clusters(.dissolve("B1")))
    try meeting.ask(.cards(.join("G1", other: "G2")))
    #expect(meeting.session.clusters.holding("G1")?.id == "B2")
    #expect(meeting.session.clusters.all.map(\.members) == [[], ["G1", "G3"]])
  }

  @Test(arguments: [
    (ClusterCommand.bundle(sign: "", ["D1"]), "The sign has no words"),
    (.bundle(sign: "thirteen long", ["D1"]), "13 characters; 12 fit"),
    (.bundle(sign: "sun", []), "Say what goes under “sun”"),
    (.bundle(sign: "sun", ["D9"]), "There is no draft D9."),
    (.bundle(sign: "sun", ["V9"]), "There is no version V9."),
    (.bundle(sign: "sun", ["G9"]), "There is no card G9."),
    (.takeOut("B9", ["D1"]), "There is no cluster B9."), (.name("B9", "x"), "no cluster B9"),
    (.dissolve("B9"), "There is no cluster B9."),
    (.listEmptyWords(Array(repeating: "x", count: 201)), "At most 200 words"),
    (.listEmptyWords([" "]), "The word has no words"),
  ])
  func `What cannot be bundled is refused in words`(
    command: ClusterCommand, reason: String
  ) throws {
    #expect(try meetingWithDrafts().refusal(of: .clusters(command)).contains(reason))
  }

  @Test func `What is said of a cluster that is not there does nothing`() {
    expectNothing(of: [
      .clusters(.filled(cluster: "B1", members: ["D1"])), .clusters(.dissolved(cluster: "B1")),
      .clusters(.emptied(cluster: "B1", members: ["D1"])),
      .clusters(.named(cluster: "B1", name: "x")),
    ])
  }

  private func meetingWithDrafts() throws -> Meeting {
    var meeting = try Meeting.onStatement()
    for text in ["To eat", "To cook", "To share"] { try meeting.draft(text) }
    return meeting
  }

  private func meetingWithCards() throws -> Meeting {
    var meeting = try Meeting()
    for text in ["Cooks", "Can cook", "Bakes"] { try meeting.add(text) }
    return meeting
  }
}
