import Testing

@testable import Rehearsals
@testable import Workshop

@Suite("What people answer about their names and words")
struct PermissionAnswerTests {
  private typealias Answer = People.Permission.Answer
  private let partners = Answer(name: .partners, isByInitials: false, words: .partners)

  @Test("The whole room answers in one event, which one undo takes back")
  func together() throws {
    var meeting = try Meeting()
    let event = try meeting.askAndTurn(.people(.answer([], partners, isTogether: true)))
    #expect(event.kind == "people.permitted")
    #expect(meeting.session.people.all.allSatisfy { $0.permission?.name == .partners })
    meeting.undo()
    #expect(meeting.session.people.all.allSatisfy { $0.permission == nil })
  }

  @Test("What somebody said alone stays when the room answers together, before or after")
  func alone() throws {
    var meeting = try Meeting()
    let room = Answer(name: .room, isByInitials: false, words: .room)
    let anyone = Answer(name: .anyone, isByInitials: false, words: .anyone)
    try meeting.ask(.people(.answer(["P2"], room, isTogether: false)))
    try meeting.ask(.people(.answer([], partners, isTogether: true)))
    #expect(meeting.session.people["P2"]?.permission?.name == .room)
    try meeting.ask(.people(.answer([], anyone, isTogether: true)))
    #expect(meeting.session.people["P2"]?.permission?.name == .room)
    #expect(meeting.session.people["P1"]?.permission?.words == .anyone)
    #expect(meeting.session.people.answeredAlone.map(\.id) == ["P2"])
  }

  @Test("Who is not here, or took permission back, is not answered for")
  func away() throws {
    var meeting = try Meeting()
    try meeting.ask(.people(.leave("P1")))
    try meeting.ask(.people(.withdraw("P2")))
    try meeting.ask(.people(.answer([], partners, isTogether: true)))
    #expect(meeting.session.people["P1"]?.permission == nil)
    #expect(meeting.session.people["P2"]?.hasWithdrawn == true)
    #expect(meeting.session.people["P3"]?.permission?.isTogether == true)
  }

  @Test("What is not mentioned stays as it was, and initials need a reach beyond the room")
  func parts() throws {
    var meeting = try Meeting()
    try meeting.ask(.people(.answer([], partners, isTogether: true)))
    let noName = Answer(name: .room, isByInitials: false)
    try meeting.ask(.people(.answer(["P1"], noName, isTogether: false)))
    #expect(
      meeting.session.people["P1"]?.permission == People.Permission(name: .room, words: .partners))
    try meeting.ask(.people(.answer(["P1"], Answer(isByInitials: true), isTogether: false)))
    let initials = meeting.session.people["P1"]?.permission
    #expect(initials?.isByInitials == true)
    #expect(initials?.name == .partners)
    #expect(initials?.words == .partners)
  }

  @Test("Where everybody answered alone, or nobody is here, a line for the room is refused")
  func nobody() throws {
    var meeting = try Meeting()
    for person in ["P1", "P2", "P3", "P4"] as [SpokenID] {
      try meeting.ask(.people(.answer([person], partners, isTogether: false)))
    }
    let refusal = meeting.refusal(of: .people(.answer([], partners, isTogether: true)))
    #expect(refusal.hasPrefix("Everybody here answered alone"))
    #expect(
      meeting.refusal(of: .people(.answer(["P9"], partners, isTogether: false))).contains("P9"))
  }

  @Test("Two wordings never go by the same version, and one always by the same")
  func wording() {
    let usual = People.Permission.Wording.usual
    #expect(usual.version == People.Permission.Wording(usual.text).version)
    #expect(usual.version.count == 8)
    #expect(People.Permission.Wording("Yes?").version != People.Permission.Wording("Yes!").version)
  }
}
