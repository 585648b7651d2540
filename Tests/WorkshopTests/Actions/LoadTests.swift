import Testing
import Workshop

@testable import Rehearsals

struct LoadTests {
  private func action(
    _ number: Int, _ owner: SpokenID? = nil, helpers: [SpokenID] = [], due: String? = nil
  ) -> WorkshopAction {
    var action = WorkshopAction(id: SpokenID(.action, number), what: "Thing \(number)")
    action.owner = owner
    action.helpers = helpers
    action.due = due.flatMap { Day($0) }
    return action
  }

  @Test func `Nothing to do weighs nothing`() {
    let load = Load([])
    #expect(load.carriers.isEmpty && load.ownerless.isEmpty && load.strained.isEmpty)
    #expect(load.heaviest == nil)
  }

  @Test func `Whoever owns most comes first, then whoever helps most, then the lower code`() {
    let load = Load([
      action(1, "P5"), action(2, "P2", helpers: ["P9"]), action(3, "P2", helpers: ["P9", "P4"]),
      action(4, "P3", helpers: ["P5"]),
    ])
    #expect(load.carriers.map(\.person) == ["P2", "P5", "P3", "P9", "P4"])
    #expect(load.carriers.first?.owns == ["A2", "A3"])
    #expect(load.owners.map(\.person) == ["P2", "P5", "P3"])
    #expect(load.heaviest?.person == "P2")
  }

  @Test func `Where two own as much as each other, nobody carries most`() {
    #expect(Load([action(1, "P1"), action(2, "P2")]).heaviest == nil)
    #expect(
      Load([action(1, "P1"), action(2, "P1"), action(3, "P2"), action(4, "P2")]).heaviest == nil)
  }

  @Test func `A week goes from Monday to Sunday`() {
    // 2026-06-01 is a Monday.
    let load = Load([
      action(1, "P1", due: "2026-05-31"), action(2, "P1", due: "2026-06-01"),
      action(3, "P1", due: "2026-06-07"), action(4, "P1", due: "2026-06-08"), action(5, "P1"),
    ])
    #expect(load.carriers.first?.sameWeek == [["A2", "A3"]])
    #expect(load.carriers.first?.owns == ["A1", "A2", "A3", "A4", "A5"])
    #expect(load.strained.map(\.person) == ["P1"])
  }

  @Test func `Dates are in order whatever the order of writing down, and none comes last`() {
    let load = Load([
      action(1, "P1"), action(2, "P1", due: "2027-01-04"), action(3, "P1", due: "2026-12-28"),
    ])
    #expect(load.carriers.first?.owns == ["A3", "A2", "A1"])
  }

  @Test func `What needs nobody any more, or never had anybody, is no load`() {
    var done = action(1, "P1")
    done.status = .done
    var gone = action(2, "P1")
    gone.isWithdrawn = true
    var impossible = action(3, "P1")
    impossible.status = .notPossible
    let load = Load([done, gone, impossible, action(4)])
    #expect(load.carriers.isEmpty)
    #expect(load.ownerless == ["A4"])
  }

  @Test func `Nobody helps with what they own, or twice`() {
    let load = Load([action(1, "P1", helpers: ["P1", "P2", "P2"])])
    #expect(load.carriers.map(\.helps) == [[], ["A1"]])
  }

  @Test(arguments: 0..<200) func `Every open action is owned once or by nobody`(_ seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    let actions = (1...20).map { number in
      var action = action(number)
      if Int.random(in: 0...3, using: &dice) > 0 {
        action.owner = SpokenID(.person, Int.random(in: 1...6, using: &dice))
      }
      action.helpers = [SpokenID(.person, Int.random(in: 1...6, using: &dice))]
      action.due = Day(daysSince1970: Int.random(in: 20_000...20_030, using: &dice))
      action.status = [nil, .inProgress, .done].randomElement(using: &dice) ?? nil
      return action
    }
    let load = Load(actions)
    let open = actions.filter(\.isOpen).map(\.id).sorted()
    #expect((load.carriers.flatMap(\.owns) + load.ownerless).sorted() == open)
    #expect(Set(load.carriers.map(\.person)).count == load.carriers.count)
    for carrier in load.carriers {
      #expect(Set(carrier.sameWeek.joined()).isSubset(of: carrier.owns))
    }
  }
}
