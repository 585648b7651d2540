import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

@Suite struct ClusterStageTests {
  @Test func aSignBundlesAndThenGetsAName() {
    var workshop = TestWorkshop.drafting()
    workshop.go(to: "cluster")
    #expect(workshop.label == "R: D1 D5, or R: its name")
    #expect(workshop.enterLabel == "bundle, name")
    #expect(workshop.unfinished == "nothing was bundled")
    workshop.enter("R: D6 D7")
    let cluster = workshop.session.clusters.standing.first
    #expect(cluster?.sign == "R")
    #expect(cluster?.members == ["D6", "D7"])
    #expect(workshop.unfinished == "“R” has no name yet")
    workshop.enter("S: D2")
    #expect(workshop.unfinished == "“R”, “S” have no name yet")
    workshop.enterAll("R: one table for everybody", "S: dinner together on Sundays")
    #expect(
      workshop.session.clusters.standing.map(\.name) == [
        "one table for everybody", "dinner together on Sundays",
      ])
    #expect(workshop.unfinished == nil)
  }

  @Test func membersMayBeWrittenInSeveralWays() {
    var workshop = TestWorkshop.drafting()
    workshop.go(to: "cluster")
    workshop.enterAll("R: D1, D2", "S: D3+D4")
    #expect(workshop.session.clusters.standing.map(\.members) == [["D1", "D2"], ["D3", "D4"]])
    workshop.enter("R: D5")
    #expect(workshop.session.clusters.standing.first?.members == ["D1", "D2", "D5"])
  }

  @Test(arguments: [
    ("one table", "Begin with a sign: R: D1 D5 bundles, R: its name names."),
    ("Q: a name", "Nothing is under “Q” yet. Put something there first: Q: D1 D5."),
    ("B9: D1", "There is no bundle B9. Begin with another sign: R: D1 D5."),
    ("R: D99", "There is no"),
  ]) func whatIsNoBundleIsRefused(_ line: String, _ sentence: String) {
    var workshop = TestWorkshop.drafting()
    workshop.go(to: "cluster")
    #expect(workshop.refusal(of: line).hasPrefix(sentence))
    #expect(workshop.session.clusters.standing.isEmpty)
  }

  @Test(arguments: [
    (Activity.Bundling.drafts, "D"), (.ideas, "I"), (.assets, "G"),
  ]) func theLabelHasTheLetterOfWhatIsBundled(_ bundling: Activity.Bundling, _ letter: String) {
    #expect(
      TestWorkshop.holding(.cluster(bundling)).label == "R: \(letter)1 \(letter)5, or R: its name")
  }

  @Test func whatIsInNoBundleComesFirst() {
    let ideas = Stage(
      id: "ideas", title: "Ideas", activity: .collect(.init(type: .idea)), minutes: 5)
    var workshop = TestWorkshop.holding(.cluster(.ideas), after: [ideas])
    #expect(workshop.board == ["To bundle: Nothing is there to bundle."])
    workshop.go(to: "ideas")
    workshop.enterAll("Soup", "Choir", "Shed")
    workshop.go(to: "held")
    #expect(workshop.board == ["To bundle: I1 Soup / I2 Choir / I3 Shed"])
    workshop.enter("R: I1 I2")
    let id = workshop.session.clusters.standing.first?.id.spoken ?? "?"
    #expect(
      workshop.board == ["Not bundled: I3 Shed", "R: \(id) no name yet / I1 Soup / I2 Choir"])
    workshop.enter("R: I3")
    #expect(workshop.board.last == "Not bundled: Everything has its place.")
  }

  @Test func aBundleOfAnotherStageLeavesThisOneUnfinished() {
    let before = Stage(id: "before", title: "Before", activity: .cluster(.drafts), minutes: 5)
    let write = Stage(id: "write", title: "Write", activity: .draft(.init(.write)), minutes: 5)
    var workshop = TestWorkshop.holding(.cluster(.drafts), after: [write, before])
    workshop.go(to: "write")
    workshop.enter("We eat")
    workshop.go(to: "before")
    workshop.enterAll("R: D1", "R: eating with one another")
    #expect(workshop.unfinished == nil)
    workshop.go(to: "held")
    #expect(workshop.unfinished == "nothing was bundled")
  }
}
