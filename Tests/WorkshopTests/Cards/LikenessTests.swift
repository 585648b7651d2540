import Testing
import Workshop

@testable import Rehearsals

struct LikenessTests {
  @Test(arguments: [
    (
      "Church hall, two rooms, heating paid till June",
      "Church hall. The big room has a sprung floor"
    ),
    ("Library", "library!"), ("The library", "Library"), ("Mends bikes", "Amina mends bikes"),
    ("Walking club on Tuesdays", "Tuesdays: the walking club"), ("TV", "tv"), ("图书馆", "图书馆"),
    ("Allotments, Wilmot Street", "Wilmot Street allotments"), ("Zoë", "Zoe\u{308}"),
  ])
  func `What may be the same thing is noticed`(one: String, other: String) throws {
    #expect(try isNoticed(one, other))
    #expect(try isNoticed(other, one))
  }

  @Test(arguments: [
    ("Speaks Polish", "Speaks Urdu"), ("Library hall", "Church hall"), ("Cooks", "Mends bikes"),
    ("Can cook for forty", "Can drive a van for the club"), ("TV", "DJ"), ("!", "?"),
    ("The choir that meets on Thursdays", "The bus that comes on Fridays"),
  ])
  func `What is unlike is left in peace`(one: String, other: String) throws {
    #expect(try !isNoticed(one, other))
    #expect(try !isNoticed(other, one))
  }

  @Test func `The likest of several is named`() throws {
    var meeting = try Meeting()
    for text in ["Church hall", "Church hall with two rooms", "Choir"] { try meeting.add(text) }
    let card = Card(id: "G9", type: .asset, text: "Church hall, two rooms")
    #expect(meeting.session.likest(to: card)?.id == "G2")
  }

  @Test func `Cards of another type and cards that came down are not offered`() throws {
    var meeting = try Meeting()
    try meeting.add("Church hall", as: .story)
    try meeting.add("Church hall")
    try meeting.ask(.cards(.withdraw("G1")))
    let card = Card(id: "G2", type: .asset, text: "Church hall")
    #expect(meeting.session.likest(to: card) == nil)
  }

  @Test func `Cards whose words the room does not see take no part`() throws {
    var meeting = try Meeting()
    try meeting.enter("gifts")
    try meeting.add("I was in prison and can listen", by: "P1")
    try meeting.enter("connect")
    try meeting.add("I was in prison and can listen", by: "P4")
    let (hidden, said) = (
      try #require(meeting.session.cards["G1"]), try #require(meeting.session.cards["G2"])
    )
    #expect(meeting.session.likest(to: said) == nil)
    #expect(meeting.session.likest(to: hidden) == nil)
    try meeting.ask(.cards(.share([])))
    #expect(meeting.session.likest(to: said)?.id == "G1")
    try meeting.ask(.cards(.mark("G1", sensitive: true)))
    #expect(meeting.session.likest(to: said) == nil)
    try meeting.ask(.cards(.mark("G1", sensitive: false)))
    try meeting.ask(.people(.withdraw("P1")))
    #expect(meeting.session.likest(to: said) == nil)
    try meeting.ask(.people(.permit("P1", name: false, quote: true, wording: nil)))
    #expect(meeting.session.likest(to: said)?.id == "G1")
  }

  private func isNoticed(_ one: String, _ other: String) throws -> Bool {
    var meeting = try Meeting()
    try meeting.add(one)
    try meeting.add(other)
    let card = try #require(meeting.session.cards["G2"])
    return meeting.session.likest(to: card)?.id == "G1"
  }
}
