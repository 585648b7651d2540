import Canvas
import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

@Suite struct ChooseStageTests {
  private static func choosing(_ rule: ChoiceRule, bundles: Bool = false) -> TestWorkshop {
    let ideas = Stage(
      id: "ideas", title: "Ideas", activity: .collect(.init(type: .idea)), minutes: 5)
    let bundling = Stage(id: "bundle", title: "Bundle", activity: .cluster(.ideas), minutes: 5)
    var workshop = TestWorkshop.holding(.choose(rule), after: [ideas, bundling], people: 9)
    workshop.go(to: "ideas")
    workshop.enterAll("Soup", "Choir", "Shed")
    if bundles {
      workshop.go(to: "bundle")
      workshop.enterAll("R: I1 I2", "R: something warm for everybody")
    }
    workshop.go(to: "held")
    return workshop
  }

  @Test func theLabelSaysHowToCount() {
    #expect(Self.choosing(.dots).label == "count: I1=5 I2=3")
    #expect(Self.choosing(.scores).label == "count: I1=5 I2=3")
    #expect(Self.choosing(.stand).label == "how many stand where: I1=5")
    let bundled = Self.choosing(.dots, bundles: true)
    let cluster = bundled.session.clusters.standing.first?.id.spoken ?? "?"
    #expect(bundled.label == "count: I1=5 \(cluster)=3")
    #expect(Self.choosing(.stand, bundles: true).label == "how many stand where: I1=5 \(cluster)=3")
    #expect(bundled.enterLabel == "count")
  }

  @Test func aCountStaysHiddenUntilItIsShown() {
    var workshop = Self.choosing(.dots)
    #expect(workshop.board == ["Ideas: I1 Soup / I2 Choir / I3 Shed"])
    #expect(workshop.unfinished == "nothing was counted")
    workshop.enter("I1=2 I2=5")
    #expect(
      workshop.board == [
        "Ideas · counts hidden until shown: I1 Soup (counted) / I2 Choir (counted) / I3 Shed"
      ])
    #expect(workshop.unfinished == "the count was not shown to the room")
    workshop.press(.control("r"))
    #expect(
      workshop.board == [
        "Ideas: I2 Choir (5  ●●●●●) / I1 Soup (2  ●●) / I3 Shed (nobody: thanked and kept)"
      ])
    #expect(workshop.unfinished == nil)
  }

  @Test func whoStandsWhereIsSaidWithACode() {
    var workshop = Self.choosing(.stand)
    workshop.enterAll("I1=2 I2=1", "@P4 I2", "@P2 I1")
    let standing = workshop.record.choices["held"]?.standing
    #expect(standing == ["P4": "I2", "P2": "I1"])
    workshop.press(.control("r"))
    #expect(workshop.board.first?.contains("I1 Soup (2  ●● · with P2)") == true)
  }

  @Test(arguments: [
    ("soup", "Count like I1=5 I2=3, or say who stands where: @P4 I2."),
    ("@P4 soup", "Count like I1=5 I2=3, or say who stands where: @P4 I2."),
    ("I9=2", "There is no"), ("@P4 I9", "There is no"),
  ]) func whatCannotBeCountedIsRefused(_ line: String, _ sentence: String) {
    var workshop = Self.choosing(.stand)
    #expect(workshop.refusal(of: line).hasPrefix(sentence))
  }

  @Test func bundlesStandBelowTheIdeas() {
    let board = Self.choosing(.dots, bundles: true).board
    #expect(board.count == 2)
    #expect(board.last?.hasPrefix("Bundles: ") == true)
    #expect(board.last?.contains("something warm for everybody") == true)
  }
}
