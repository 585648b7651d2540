import Testing
import Workshop

@testable import Rehearsals

struct ForceAndGoalTests {
  @Test func `What helps or holds back is scored, one score at a time or both`() throws {
    var meeting = try Meeting.onStatement()
    try meeting.ask(
      .cards(.add(NewCard(type: .force, text: "The bus stops at six", category: "holding-back"))))
    try meeting.askAndTurn(.cards(.score("H1", strength: 4, sway: nil)))
    try meeting.askAndTurn(.cards(.score("H1", strength: nil, sway: 2)))
    #expect(meeting.session.cards["H1"]?.strength == 4 && meeting.session.cards["H1"]?.sway == 2)
    try meeting.askAndTurn(.cards(.score("H1", strength: 1, sway: 5)))
    #expect(meeting.session.cards["H1"]?.strength == 1 && meeting.session.cards["H1"]?.sway == 5)
    #expect(meeting.session.cards["H1"]?.category == "holding-back")
  }

  @Test func `A goal has a day, from the start or later`() throws {
    var meeting = try Meeting.onStatement()
    let (spring, summer) = (try #require(Day("2026-05-01")), try #require(Day("2026-08-01")))
    try meeting.askAndTurn(
      .cards(.add(NewCard(type: .goal, text: "Forty eat every week", day: spring))))
    #expect(meeting.session.cards["E1"]?.day == spring)
    try meeting.askAndTurn(.cards(.date("E1", summer)))
    #expect(meeting.session.cards["E1"]?.day == summer)
  }

  @Test func `Only a goal takes a day along`() throws {
    var meeting = try Meeting.onStatement()
    let day = Day(daysSince1970: 20_000)
    try meeting.ask(.cards(.add(NewCard(type: .why, text: "My mother", day: day))))
    #expect(meeting.session.cards["Y1"]?.day == nil)
  }

  @Test(arguments: [
    (CardCommand.score("G1", strength: 3, sway: nil), "neither helps nor holds back"),
    (.score("H1", strength: nil, sway: nil), "A score is a number from 1 to 5."),
    (.score("H1", strength: 0, sway: nil), "from 1 to 5"),
    (.score("H1", strength: 3, sway: 6), "from 1 to 5"),
    (.score("H9", strength: 3, sway: nil), "There is no card H9."),
    (.date("G1", Day(daysSince1970: 0)), "G1 is no goal."),
    (.date("E9", Day(daysSince1970: 0)), "There is no card E9."),
  ])
  func `What has no score or day is refused in words`(
    command: CardCommand, reason: String
  ) throws {
    var meeting = try Meeting.onStatement()
    try meeting.add("Oven")
    try meeting.add("The bus", as: .force)
    #expect(meeting.refusal(of: .cards(command)).contains(reason))
  }

  @Test func `A score in the file beyond 1 to 5 is kept and not applied`() {
    for name in ["strength", "sway"] {
      var data: Fields = ["card": "H1"]
      data[name] = 6
      let event = SessionEvent(kind: "card.scored", data: data)
      #expect(event == .unknown(kind: "card.scored", data: data))
    }
    expectNothing(of: [
      .cards(.scored(card: "H1", strength: 1, sway: nil)),
      .cards(.dated(card: "E1", day: Day(daysSince1970: 0))),
    ])
  }

  @Test func `What helps and what is missing have columns of their own`() throws {
    let session = try Meeting.onStatement().session
    #expect(session.categories(of: .force).map(\.id) == ["helping", "holding-back"])
    #expect(session.categories(of: .observation).map(\.id) == ["noticed", "missing"])
    #expect(session.categories(of: .goal).isEmpty)
  }
}
