import Flows
import Testing
import Workshop

/// What is true of every day that is made of built-in flows.
struct ChainedFlowsTests {
  /// A day, called by its ids in the list of tests.
  struct Chain: CustomTestStringConvertible, Sendable {
    let flows: [Flow]
    var testDescription: String { flows.map(\.id).joined(separator: ",") }
  }

  private static let flows = BuiltInFlows.all.map(\.flow)
  /// All pairs, including the same flow twice, and the day of three.
  static let chains =
    flows.flatMap { first in flows.map { Chain(flows: [first, $0]) } }
    + [Chain(flows: Array(flows.prefix(3)))]

  private func minutes(_ stages: [Stage]) -> Int { stages.reduce(0) { $0 + $1.minutes } }

  @Test("No id and no title appears twice", arguments: chains)
  func unique(chain: Chain) throws {
    let day = try #require(Flow.chained(chain.flows))
    #expect(Set(day.stages.map(\.id)).count == day.stages.count)
    #expect(Set(day.stages.map(\.title)).count == day.stages.count)
  }

  @Test("The opening and the close are held once, at the two ends", arguments: chains)
  func ends(chain: Chain) throws {
    let day = try #require(Flow.chained(chain.flows))
    let parts = day.stages.map(\.part)
    let opening = parts.prefix { $0 == .opening }
    let closing = parts.reversed().prefix { $0 == .closing }
    #expect(opening.count + closing.count == parts.count { $0 != .body })
    // A look back by itself has no check-in of its own.
    let hasCheckIn = chain.flows.contains { $0.id != "review" }
    #expect(
      day.stages.prefix(hasCheckIn ? 2 : 1).map(\.id)
        == (hasCheckIn ? ["welcome", "check-in"] : ["welcome"]))
    let ids = chain.flows.flatMap(\.stages).filter { $0.part == .opening }.map(\.id)
    #expect(Set(day.stages.prefix(opening.count).map(\.id)) == Set(ids))
    #expect(closing.count == 1)
    #expect(day.stages.last?.id == "check-out")
  }

  @Test("Every flow's own stages are there in order, with a rest before each flow but the first")
  func bodies() throws {
    for chain in Self.chains {
      let day = try #require(Flow.chained(chain.flows))
      let found = day.stages.filter { $0.part == .body }
      // `nil` stands for the rest between two flows.
      let meant = chain.flows.map { flow in
        flow.stages.filter { $0.part == .body }.map(Optional.some)
      }
      .joined(separator: [nil])
      try #require(found.count == Array(meant).count, "\(chain.testDescription)")
      for (stage, own) in zip(found, meant) {
        guard let own else {
          #expect(stage.activity == .rest, "\(chain.testDescription)")
          continue
        }
        #expect(stage.id.hasPrefix(own.id) && stage.title.hasPrefix(own.title))
        #expect(stage.activity == own.activity && stage.prompt == own.prompt)
      }
    }
  }

  @Test("The minutes are those of both ends once, of the flows' own stages, and of the rests")
  func minutes() throws {
    for chain in Self.chains {
      let day = try #require(Flow.chained(chain.flows))
      let ends = minutes(day.stages.filter { $0.part != .body })
      let own = minutes(chain.flows.flatMap(\.stages).filter { $0.part == .body })
      let dinners = day.stages.filter { $0.id == "dinner" }
      let breaks = chain.flows.count - 1 - dinners.count
      let isLong = chain.flows.count > 2 || ends + own > 240
      #expect(dinners.map(\.minutes) == (isLong ? [45] : []), "\(chain.testDescription)")
      #expect(minutes(day.stages) == ends + own + dinners.count * 45 + breaks * 15)
    }
  }

  @Test("A whole day: assets, purpose, dinner, actions")
  func wholeDay() throws {
    let day = try #require(Flow.chained(Array(Self.flows.prefix(3))))
    #expect(day.id == "assets+purpose+actions")
    #expect(day.title == "Assets, then Purpose, then Actions")
    #expect(
      day.stages.map(\.id) == [
        "welcome", "check-in", "agreement", "permission",
        "focus", "own-gifts", "table-sweep", "dig-deeper", "break", "merge", "connect", "choose",
        "first-steps",
        "break-2",
        "why-me", "drafts", "read-and-mark", "break-3", "cluster-and-name", "integrate",
        "clarify-and-react", "bar-and-poll", "poll-again",
        "dinner",
        "recall", "permission-2", "what-is-true", "ideas", "cluster-and-link", "break-4",
        "choose-2",
        "accomplishment", "build", "offers-and-asks", "confidence", "read-back", "review-date",
        "check-out",
      ])
    let titles = Dictionary(uniqueKeysWithValues: day.stages.map { ($0.id, $0.title) })
    #expect(titles["break"] == "Break")
    #expect(titles["break-2"] == "Break (before purpose)")
    #expect(titles["break-3"] == "Break (purpose)")
    #expect(titles["choose-2"] == "Choose (actions)")
    #expect(minutes(day.stages) == 450)
    #expect(day.emptyWords.count > 16)
    #expect(day.emptyWords.count { $0 == "communication" } == 1)
  }
}
