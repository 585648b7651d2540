import Flows
import Foundation
import Testing
import Workshop

struct DocumentTests {
  /// `Docs/Flows.md`, found from the place of this file.
  private func document() throws -> String {
    let root = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return try String(contentsOf: root.appending(path: "Docs/Flows.md"), encoding: .utf8)
  }

  private func example() throws -> String {
    let document = try document()
    let opening = try #require(document.firstRange(of: "```toml\n"))
    let rest = document[opening.upperBound...]
    let closing = try #require(rest.firstRange(of: "\n```\n"))
    return String(rest[..<closing.lowerBound])
  }

  @Test("The example in the document loads")
  func exampleLoads() throws {
    let file = try FlowLoader.load(toml: example(), name: "Docs/Flows.md")
    #expect(file.minutes == 110)
    #expect(file.optional.first?.id == "weather")
    #expect(
      Set((file.flow.stages + file.optional).map(\.activity.name)) == Set(Activity.Name.allCases))
    #expect(
      file.flow.stages[3].prompt == "And between us: which tools, which corners, which empty plots?"
    )
  }

  @Test("The example sets everything that can be set")
  func exampleIsComplete() throws {
    let example = try example()
    let keys = [
      "format", "id", "title", "summary", "activity", "minutes", "prompt", "rule", "keep", "cards",
      "categories", "private", "energy", "links", "count", "bundle", "step", "part", "empty-words",
    ]
    for key in keys { #expect(example.contains("\n\(key) = "), "\(key)") }
  }

  @Test("The document names every activity, kind of card and way to count, and every flow")
  func wordsAreTold() throws {
    let document = try document()
    for name in Activity.Name.allCases { #expect(document.contains("| `\(name.rawValue)` |")) }
    let words =
      CardType.allCases.map(\.rawValue) + ChoiceRule.allCases.map(\.rawValue)
      + Activity.Bundling.allCases.map(\.rawValue)
      + Activity.Drafting.Step.allCases.map(\.rawValue)
      + Activity.PlanStep.allCases.map(\.rawValue)
      + Activity.ReviewStep.allCases.map(\.rawValue) + Stage.Part.allCases.map(\.rawValue)
    for word in words { #expect(document.contains("`\"\(word)\"`"), "\(word)") }
    for file in BuiltInFlows.all {
      #expect(document.contains("| `\(file.flow.id)` | \(file.minutes) |"))
    }
  }

  @Test("The chained day is described as it is")
  func chainedDay() throws {
    let document = try document().replacing("\n", with: " ")
    let ids = ["assets", "purpose", "actions"]
    let flows = ids.compactMap { BuiltInFlows.named($0)?.flow }
    #expect(document.contains("`moot new --flow \(ids.joined(separator: ","))`"))
    let day = try #require(Flow.chained(flows))
    func minutes(_ stages: [Stage]) -> Int { stages.reduce(0) { $0 + $1.minutes } }
    let opening = minutes(day.stages.filter { $0.part == .opening })
    let closing = minutes(day.stages.filter { $0.part == .closing })
    let own = minutes(flows.flatMap(\.stages).filter { $0.part == .body })
    let whole = minutes(day.stages)
    #expect(
      document.contains(
        "\(whole) minutes: \(opening) of opening, \(own) of the flows' own stages, "
          + "\(whole - opening - own - closing) of break and dinner between them, and \(closing) "
          + "of closing."))
    let second = try #require(day.stages.first { $0.id == "break-3" })
    #expect(document.contains("`\(second.id)` is \"\(second.title)\""))
  }

  @Test("The fault that the document shows is the one that the example would cause")
  func shownFault() throws {
    let broken = try example().replacing(
      "private = true\nminutes", with: "private = true\nminute", maxReplacements: 1)
    do throws(FlowFaults) {
      _ = try FlowLoader.load(toml: broken, name: "evening.toml")
      Issue.record("The broken example should not load.")
    } catch {
      let shown = try #require(error.faults.last)
      let document = try document()
      #expect(document.contains("\n   \(shown.description)\n"), "\(shown)")
    }
  }
}
