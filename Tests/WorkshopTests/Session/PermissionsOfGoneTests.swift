import Testing

@testable import Rehearsals
@testable import Workshop

struct PermissionsOfGoneTests {
  /// A session in which Rosa was Rose before and reworded a card, and Omar reworded one too.
  private func meeting() throws -> Meeting {
    var meeting = try Meeting()
    for (person, name) in [("P1", "Rose"), ("P1", "Rosa"), ("P2", "Omar")] as [(SpokenID, String)] {
      meeting.write(.people(.changed(person: person, name: name, hats: nil, table: nil)))
    }
    for (card, person) in [("G1", "P1"), ("G2", "P2")] as [(SpokenID, SpokenID)] {
      meeting.write(.cards(.added(Card(id: card, type: .asset, text: "before"))), by: person)
      meeting.write(.cards(.edited(card: card, text: "after \(card.spoken)")))
    }
    return meeting
  }

  private func permissions(_ meeting: Meeting, _ session: String = "one") -> SessionPermissions {
    SessionPermissions(meeting.history, session: session)
  }

  @Test func `Where nobody is gone everything stays`() throws {
    let all = permissions(try meeting())
    #expect(!all.hasGone && all.forgettingGone([]) == all)
  }

  @Test func `Names are marks and words are gone of whoever took permission back`() throws {
    var meeting = try meeting()
    meeting.write(.people(.withdrew(person: "P1")))
    let rest = permissions(meeting).forgettingGone([])
    #expect(rest.hasGone)
    #expect(!rest.value.texts.contains { $0.contains("Ros") || $0 == "after G1" })
    #expect(rest.value.texts.contains("Omar") && rest.value.texts.contains("after G2"))
    #expect(rest.people["P1"]?.name == NameMark("Rosa").text)
    #expect(rest.people["P1"]?.calledBefore == [NameMark("Rose").text])
    #expect(SessionPermissions(rest.value)?.value == rest.value)
    #expect(rest.forgettingGone([]) == rest)
  }

  @Test func `The same where it was said in a linked session, also of somebody of the same name`()
    throws
  {
    var later = try Meeting()
    let origin = Origin(session: "one", title: "Lunch club", item: "P1")
    later.write(
      .people(
        .added(
          person: "P9", name: "rosa", hats: [], table: nil, isAway: false, origin: origin)))
    later.write(.people(.withdrew(person: "P9")))
    let gone = permissions(later, "two").forgettingGone([])
    let rest = permissions(try meeting()).forgettingGone([gone])
    #expect(rest.people["P1"]?.name == NameMark("Rosa").text)
    #expect(rest.people["P2"]?.name == "Omar")
    #expect(rest.things.map(\.newest) == ["after G2"])
    var other = try Meeting()
    other.write(.people(.changed(person: "P3", name: "ROSA", hats: nil, table: nil)))
    let same = permissions(other, "three").forgettingGone([gone])
    #expect(same.people["P3"]?.name == NameMark("Rosa").text)
  }
}
