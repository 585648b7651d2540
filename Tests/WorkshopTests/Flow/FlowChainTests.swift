import Testing
import Workshop

@testable import Rehearsals

struct FlowChainTests {
  /// A flow of an opening, a body and a closing stage; the body is given as ids and minutes.
  private func flow(
    _ id: String, _ body: [(id: String, minutes: Int)], words: [String] = []
  ) -> Flow {
    let stages = body.map { stage in
      Stage(
        id: stage.id, title: title(stage.id),
        activity: stage.id.hasPrefix("break") ? .rest : .talk, minutes: stage.minutes)
    }
    return Flow(
      id: id, title: title(id), summary: "About \(id).",
      stages: [Stage(id: "hello", title: "Hello", activity: .people, minutes: 5, part: .opening)]
        + stages
        + [Stage(id: "bye", title: "Bye", activity: .close, minutes: 5, part: .closing)],
      emptyWords: words)
  }

  private func title(_ id: String) -> String { id.prefix(1).uppercased() + id.dropFirst() }

  private func ids(_ flows: Flow...) -> [String] { Flow.chained(flows)?.stages.map(\.id) ?? [] }

  @Test("No flows make no agenda, and one flow is left as it is")
  func few() {
    let one = flow("one", [("talk", 10)], words: ["support"])
    #expect(Flow.chained([]) == nil)
    #expect(Flow.chained([one]) == one)
  }

  @Test("Two flows open once, take fifteen minutes between them, and close once")
  func two() throws {
    let chain = try #require(
      Flow.chained([flow("one", [("walk", 10)]), flow("two", [("talk", 20)])]))
    #expect(chain.id == "one+two")
    #expect(chain.title == "One, then Two")
    #expect(chain.summary == "About one. About two.")
    #expect(chain.stages.map(\.id) == ["hello", "walk", "break", "talk", "bye"])
    #expect(chain.stages.map(\.minutes) == [5, 10, 15, 20, 5])
    let rest = chain.stages[2]
    #expect(rest.title == "Break" && rest.activity == .rest && rest.part == .body)
    #expect(rest.prompt == "Fifteen minutes for yourself. After that: Two.")
  }

  @Test("Opening and closing stages are the first flow's that has them, in the order seen")
  func ends() throws {
    var first = flow("one", [("walk", 10)])
    var second = flow("two", [("talk", 10)])
    first.stages[0].minutes = 7
    second.stages.insert(
      Stage(id: "rules", title: "Rules", activity: .talk, minutes: 3, part: .opening), at: 1)
    second.stages.append(
      Stage(id: "song", title: "Song", activity: .talk, minutes: 2, part: .closing))
    let chain = try #require(Flow.chained([first, second]))
    #expect(chain.stages.map(\.id) == ["hello", "rules", "walk", "break", "talk", "bye", "song"])
    #expect(chain.stages.first?.minutes == 7)
  }

  @Test("A break that a flow ends or begins with is enough")
  func ownBreaks() {
    #expect(
      ids(flow("one", [("walk", 10), ("break", 10)]), flow("two", [("talk", 10)])) == [
        "hello", "walk", "break", "talk", "bye",
      ])
    #expect(
      ids(flow("one", [("walk", 10)]), flow("two", [("break", 10), ("talk", 10)])) == [
        "hello", "walk", "break", "talk", "bye",
      ])
  }

  @Test("Between two flows there is dinner if they last over four hours")
  func longPair() {
    // With five minutes at each end.
    #expect(
      ids(flow("one", [("walk", 100)]), flow("two", [("talk", 130)])).contains("break"))
    #expect(
      ids(flow("one", [("walk", 100)]), flow("two", [("talk", 131)])) == [
        "hello", "walk", "dinner", "talk", "bye",
      ])
  }

  @Test("Dinner is after the flow with which half has passed, and never after the last")
  func dinner() {
    func day(_ first: Int, _ second: Int, _ third: Int) -> [String] {
      ids(flow("a", [("walk", first)]), flow("b", [("talk", second)]), flow("c", [("sit", third)]))
        .filter { ["break", "dinner"].contains($0) }
    }
    #expect(day(20, 10, 10) == ["dinner", "break"])
    #expect(day(10, 10, 10) == ["break", "dinner"])
    #expect(day(10, 10, 40) == ["break", "dinner"])
    #expect(day(0, 0, 0) == ["dinner", "break"])
  }

  @Test("An id that is taken gets the next free number, and its title tells the flow")
  func takenIDs() throws {
    let chain = try #require(
      Flow.chained([
        flow("one", [("talk", 1), ("break", 1), ("walk", 1)]),
        flow("two", [("talk-2", 1), ("talk", 1), ("break", 1), ("bye", 1)]),
      ]))
    #expect(
      chain.stages.map(\.id) == [
        "hello", "talk", "break", "walk", "break-2", "talk-2", "talk-3", "break-3", "bye-2", "bye",
      ])
    #expect(
      chain.stages.map(\.title) == [
        "Hello", "Talk", "Break", "Walk", "Break (before two)", "Talk-2", "Talk (two)",
        "Break (two)", "Bye (two)", "Bye",
      ])
  }

  @Test("A flow of nothing but ends adds no break")
  func noBody() {
    #expect(
      ids(flow("one", []), flow("two", [("talk", 10)])) == ["hello", "talk", "bye"])
    #expect(ids(flow("one", []), flow("two", [])) == ["hello", "bye"])
  }

  @Test("Words that say little are put together, each once")
  func emptyWords() throws {
    let chain = try #require(
      Flow.chained([
        flow("one", [("walk", 1)], words: ["support", "access"]), flow("two", [("talk", 1)]),
        flow("three", [("sit", 1)], words: ["Access", "quality"]),
      ]))
    #expect(chain.emptyWords == ["support", "access", "quality"])
  }
}
