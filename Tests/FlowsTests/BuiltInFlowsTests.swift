import Testing
import Workshop

@testable import Flows

struct BuiltInFlowsTests {
  @Test("Every built-in flow loads, under its own name")
  func allLoad() throws {
    for source in BuiltInFlows.sources {
      let file = try FlowLoader.load(bytes: source.bytes, name: source.name)
      #expect(file.flow.id == source.name)
    }
    #expect(
      BuiltInFlows.all.map(\.flow.id) == ["assets", "purpose", "actions", "review", "short-assets"])
  }

  @Test("The stages of assets last 135 minutes, as the timed script says")
  func assetsSum() throws {
    let assets = try #require(BuiltInFlows.named("assets"))
    #expect(assets.flow.stages.map(\.minutes) == [5, 10, 7, 3, 5, 8, 20, 10, 15, 10, 20, 10, 7, 5])
    #expect(assets.minutes == 135)
  }

  @Test("The stages of short-assets last 60 minutes")
  func shortSum() throws {
    let short = try #require(BuiltInFlows.named("short-assets"))
    #expect(short.flow.stages.map(\.minutes) == [4, 4, 6, 18, 8, 5, 6, 9])
    #expect(short.minutes == 60)
  }

  @Test("Assets has the stages of the script in order, and the others to add")
  func assetsStages() throws {
    let assets = try #require(BuiltInFlows.named("assets"))
    #expect(
      assets.flow.stages.map(\.id) == [
        "welcome", "check-in", "agreement", "permission", "focus", "own-gifts", "table-sweep",
        "dig-deeper",
        "break", "merge", "connect", "choose", "first-steps", "check-out",
      ])
    #expect(
      assets.optional.map(\.id) == [
        "arrival", "roles", "story", "notice", "permission-sweep", "parking",
      ])
  }

  @Test("Assets collects into six categories, and keeps own gifts private until shared")
  func assetsActivities() throws {
    let assets = try #require(BuiltInFlows.named("assets"))
    let six = Array(assets.categories.prefix(6))
    #expect(six.map(\.title) == ["People", "Groups", "Services", "Places", "Exchange", "Stories"])
    let activities = Dictionary(
      uniqueKeysWithValues: (assets.flow.stages + assets.optional).map { ($0.id, $0.activity) })
    #expect(
      activities["own-gifts"]
        == .collect(.init(type: .asset, categories: six, isPrivateUntilShared: true)))
    #expect(activities["merge"] == .collect(.init(type: .asset, categories: six)))
    #expect(
      activities["notice"]
        == .collect(.init(type: .observation, categories: Array(assets.categories.suffix(2)))))
    #expect(activities["story"] == .collect(.init(type: .story)))
    #expect(activities["check-in"] == .round(takesEnergy: true))
    #expect(activities["connect"] == .connect(leastLinks: 2))
    #expect(activities["choose"] == .choose(.stand))
  }

  @Test("Every stage says something, in words that can be said aloud", arguments: BuiltInFlows.all)
  func prompts(file: FlowFile) {
    for stage in file.flow.stages + file.optional {
      #expect((10...160).contains(stage.prompt.count), "\(stage.id)")
      #expect(stage.prompt.allSatisfy { $0.isASCII }, "\(stage.id)")
      #expect(!stage.rule.isEmpty || stage.activity == .rest, "\(stage.id)")
    }
  }

  @Test(
    "Breaks, first steps, reading back and the close never give minutes away",
    arguments: BuiltInFlows.all)
  func kept(file: FlowFile) {
    for stage in file.flow.stages {
      let isKept = [.rest, .readback, .close].contains(stage.activity) || stage.id == "first-steps"
      #expect(stage.isProtected == isKept, "\(stage.id)")
    }
  }

  @Test("Every flow opens and closes under the ids of the others", arguments: BuiltInFlows.all)
  func parts(file: FlowFile) {
    let opening = file.flow.stages.filter { $0.part == .opening }.map(\.id)
    #expect(Set(opening).isSubset(of: ["welcome", "check-in", "agreement", "permission"]))
    // A look back is short: its round is the one that celebrates.
    let first = file.flow.id == "review" ? ["welcome"] : ["welcome", "check-in"]
    #expect(opening.prefix(2) == first[...])
    #expect(file.flow.stages.filter { $0.part == .closing }.map(\.id) == ["check-out"])
    #expect(file.flow.stages.last?.activity == .close)
  }

  @Test("No built-in text contains words that we do not use")
  func words() {
    for source in BuiltInFlows.sources {
      let words = Set(
        String(decoding: source.bytes, as: UTF8.self).lowercased().split { !$0.isLetter })
      for word in ["user", "users", "stakeholder", "stakeholders", "overdue", "failed", "resource"]
      {
        #expect(!words.contains(Substring(word)), "\(source.name)")
      }
    }
  }

  @Test("The TOML of a built-in flow is available as a start for one's own")
  func source() throws {
    let toml = try #require(BuiltInFlows.toml(named: "short-assets"))
    let mine = try FlowLoader.load(toml: toml, name: "mine.toml")
    #expect(mine.minutes == 60)
    #expect(BuiltInFlows.toml(named: "none") == nil)
    #expect(BuiltInFlows.named("none") == nil)
  }
}
