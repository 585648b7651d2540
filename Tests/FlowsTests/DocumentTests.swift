import Flows
import Foundation
import Testing
import Workshop

struct DocumentTests {
  /// `Docs/Flows.md`, found from where this file stands.
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
    #expect(file.optional.map(\.id) == ["weather"])
    #expect(Set((file.flow.stages + file.optional).map(\.activity.name)).count == 9)
    #expect(
      file.flow.stages[3].prompt == "And between us: which tools, which corners, which empty plots?"
    )
  }

  @Test("The example sets everything that can be set")
  func exampleIsComplete() throws {
    let example = try example()
    let keys = [
      "format", "id", "title", "summary", "activity", "minutes", "prompt", "rule", "keep", "cards",
      "categories", "private", "energy", "links", "count",
    ]
    for key in keys { #expect(example.contains("\n\(key) = "), "\(key)") }
  }

  @Test("The document names every activity, kind of card and way to count, and every flow")
  func wordsAreTold() throws {
    let document = try document()
    for name in Activity.Name.allCases { #expect(document.contains("| `\(name.rawValue)` |")) }
    for type in CardType.allCases where type != .idea {
      #expect(document.contains("`\"\(type.rawValue)\"`"))
    }
    for rule in ChoiceRule.allCases { #expect(document.contains("`\"\(rule.rawValue)\"`")) }
    for file in BuiltInFlows.all {
      #expect(document.contains("| `\(file.flow.id)` | \(file.minutes) |"))
    }
  }

  @Test("The fault that the document shows is what the example would get")
  func shownFault() throws {
    let broken = try example().replacing("private = true\nminutes", with: "private = true\nminute")
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
