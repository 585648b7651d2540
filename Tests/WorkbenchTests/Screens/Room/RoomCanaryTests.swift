import Canvas
import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

/// Workshops at random, in which everything that is not for the room carries a token.
@Suite("Nothing private is ever in the room window")
struct RoomCanaryTests {
  private static let token = "Zyxqv"

  /// What is said in private, or taken back; each leaves its token where the room must not see it.
  private static let secrets: [@Sendable (inout TestWorkshop, Int) -> Void] = [
    { $0.perform(":person.need P\($1 % 4 + 1) \(token) a chair by the door") },
    { workshop, number in workshop.perform(":note.private \(token) P2 is upset \(number)") },
    { workshop, number in
      workshop.go(to: "gifts")
      workshop.enter("\(token) I was in prison \(number) @P\(number % 4 + 1)")
    },
    { workshop, number in
      workshop.go(to: "sweep")
      workshop.enter("\(token) named somebody \(number)")
      if let card = workshop.session.newestCard(in: workshop.state.stage) {
        workshop.perform(":card.sensitive \(card.spoken)")
      }
    },
    { workshop, number in
      workshop.go(to: "sweep")
      workshop.enter("\(token) the wrong word \(number)")
      if let card = workshop.session.newestCard(in: workshop.state.stage) {
        workshop.perform(":card.edit \(card.spoken) another word \(number)")
      }
    },
    { workshop, number in
      workshop.go(to: "sweep")
      workshop.enter("\(token) taken down \(number)")
      if let card = workshop.session.newestCard(in: workshop.state.stage) {
        workshop.perform(":card.withdraw \(card.spoken)")
      }
    },
    { workshop, number in
      workshop.go(to: "sweep")
      workshop.enter("\(token) taken back \(number)")
      workshop.press(.control("z"))
    },
    { workshop, number in
      workshop.go(to: "first-steps")
      workshop.enter("\(token) something given up \(number)")
      if let action = workshop.session.actions.standing.last {
        workshop.perform(":action.withdraw \(action.id.spoken)")
      }
    },
  ]

  /// What everybody may hear, between the secrets.
  private static let open: [@Sendable (inout TestWorkshop, Int) -> Void] = [
    { workshop, number in
      workshop.go(to: "sweep")
      workshop.enter("Choir \(number) /groups")
    },
    { workshop, number in
      workshop.go(to: "connect")
      workshop.enter("Beats night \(number) +G1+G2")
    },
    { workshop, _ in workshop.go(to: "break") }, { workshop, _ in workshop.go(to: "check-out") },
    { workshop, _ in workshop.go(to: "gifts") }, { workshop, _ in workshop.go(to: "welcome") },
    { workshop, _ in workshop.pass(seconds: 61) },
  ]

  @Test(arguments: RandomSeeds.first(24))
  func `No token is seen at any step and size`(seed: UInt64) {
    var chance = SeededChance(seed: seed)
    var workshop = TestWorkshop.connecting()
    var room = RoomWindow(workshop)
    var planted = 0
    for step in 0..<30 {
      if chance.next(upTo: 2) == 0 {
        let count = workshop.state.record.count
        Self.secrets[chance.next(upTo: Self.secrets.count)](&workshop, step)
        planted += workshop.state.record.count - count
      } else {
        Self.open[chance.next(upTo: Self.open.count)](&workshop, step)
      }
      // In the middle of what is private too, somebody may look up or open the window anew.
      room.follow(workshop)
      let size = [(80, 24), (60, 18), (120, 40), (250, 60)][chance.next(upTo: 4)]
      room.resize(size.0, size.1)
      for window in [room, RoomWindow(workshop, columns: size.0, rows: size.1)] {
        #expect(!window.text.contains(Self.token), "seed \(seed), step \(step)")
      }
    }
    #expect(planted > 0)
    #expect("\(workshop.state.record.uncovered.events)".contains(Self.token))
  }

  @Test func `A token that is for all to see is found, so that the search can fail`() {
    var workshop = TestWorkshop.connecting()
    var room = RoomWindow(workshop)
    workshop.go(to: "sweep")
    workshop.enter("\(Self.token) choir")
    room.follow(workshop)
    #expect(room.text.contains(Self.token))
  }
}
