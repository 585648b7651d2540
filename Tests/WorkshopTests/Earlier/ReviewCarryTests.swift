import Testing
import Workshop

@testable import Rehearsals

/// What a review brings along, and the chain of an action over sessions.
struct ReviewCarryTests {
  @Test func `A review brings every action with its story, everybody, and what was parked`() throws
  {
    var first = try Meeting.titled("Magazine")
    try first.name("Amina", "Bob", "Cem")
    try first.ask(.people(.permit("P3", name: true, quote: false, wording: "2")))
    try first.promise("Print it") { ($0.owner, $0.due) = ("P1", Day("2026-05-01")) }
    try first.promise("Bench")
    try first.ask(.actions(.accept("A1", .said)))
    try first.ask(.actions(.report("A2", .notPossible, words: "No pavement")))
    try first.ask(.parking(.park(text: "The bus", card: nil)), by: "P1")
    try first.ask(.parking(.home("K1", "Cem asks the county")))
    let session = try Meeting.reviewing(first).session
    #expect(session.actions.all.map(\.id) == ["A1", "A2"])
    #expect(session.actions["A1"]?.history.map(\.kind) == [.accepted])
    #expect(session.actions["A1"]?.history.first?.via?.item == "A1")
    #expect(session.actions["A2"]?.statusWords == "No pavement")
    #expect(session.people.all.map(\.name) == ["Amina", "Bob", "Cem", ""])
    #expect(session.people.all.allSatisfy { !$0.isPresent && $0.origin != nil })
    #expect(session.people["P3"]?.permission?.mayBeNamed == true)
    #expect(session.closing.parking["K1"]?.home == "Cem asks the county")
    #expect(session.closing.parking["K1"]?.by == nil)
  }

  @Test func `Somebody without a name is the same person in the look back after the next`() throws {
    var first = try Meeting.promised()
    let second = try Meeting.reviewing(first)
    first.take(from: second)
    var third = try Meeting.titled(
      "Third", people: 0,
      agenda: [
        Stage(id: "actions", title: "Actions", activity: .review(.actions), minutes: 25)
      ])
    third.carry(first.held("aaaa"), second.held("bbbb", january: 20))
    #expect(third.session.people.all.map(\.id) == ["P1", "P2", "P3", "P4"])
    #expect(third.session.actions.all.map(\.id) == ["A1"])
  }

  @Test func `The chain of an action is the same from any of its sessions`() throws {
    var first = try Meeting.promised()
    var second = try Meeting.reviewing(first)
    try second.ask(.actions(.report("A1", .inProgress, words: "Half")))
    try second.promise("Post it") { $0.follows = ["A1"] }
    first.take(from: second)
    var third = try Meeting.titled(
      "Third", people: 0,
      agenda: [
        Stage(id: "actions", title: "Actions", activity: .review(.actions), minutes: 25)
      ])
    let (one, two) = (first.held("aaaa"), second.held("bbbb", january: 20))
    third.carry(one, two)
    try third.ask(.actions(.report("A1", .done, words: "All")))
    try third.ask(.actions(.report("A2", .done, words: "Every door")))
    let all = [one, two, third.held("cccc", january: 30)]
    for (item, session) in [("A1", "aaaa"), ("A1", "bbbb"), ("A1", "cccc")] as [(SpokenID, String)]
    {
      let chain = ActionChain(of: item, in: session, among: all)
      #expect(chain.links.map(\.action.what) == ["Print it", "Post it"])
      let link = try #require(chain.links.first)
      #expect(link.places.map(\.session) == ["aaaa", "bbbb", "cccc"])
      #expect(link.steps.map(\.happening.kind) == [.accepted, .reported, .followed, .reported])
      #expect(link.action.status == .done && link.isAsked)
      #expect(chain.links[1].places.map(\.session) == ["bbbb", "cccc"])
    }
    let back = ActionChain(of: "A2", in: "cccc", among: all)
    #expect(back.links.map(\.action.what) == ["Print it", "Post it"])
    #expect(back.links.map(\.isAsked) == [false, true])
    #expect(ActionChain(of: "A9", in: "cccc", among: all).links.isEmpty)
  }
}
