import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

@Suite struct ClusterCommandTests {
  @Test func aBundleIsMadeNamedAndTakenApart() {
    var workshop = TestWorkshop.drafting()
    workshop.expect([
      ":cluster.name B1 one table for all": "Refused: Nothing is bundled yet.",
      ":cluster.make sign=R members=\"D6 D7\"": "B1 “R” bundles D6 D7.",
      ":cluster.make sign=B1 members=D2": "D2 went into B1 “R”.",
      ":cluster.make sign=B7 members=D1":
        "Refused: There is no bundle B7. Begin with another sign: R: D1 D5.",
      ":cluster.name B1 table":
        "Refused: A name has three to seven words; this has 1. What do these have in common?",
      ":cluster.name B1 one table for us": "B1 is called “one table for us”.",
      ":cluster.takeOut B1 members=D2": "D2 taken out of B1 “one table for us”.",
      ":cluster.takeOut B1 members=D1": "Refused: B1 does not hold that.",
      ":cluster.dissolve B1": "B1 “one table for us” taken apart; what it held stays up.",
    ])
    #expect(workshop.session.clusters.standing.isEmpty)
    #expect(workshop.session.drafts.up.count == 7)
  }

  @Test func aBundlesPageListsWhatItHolds() {
    var workshop = TestWorkshop.drafting()
    workshop.perform(":cluster.make sign=R members=\"D2 D3\"")
    workshop.perform(":cluster.name B1 one table for us")
    let page = workshop.page(of: ":item.show B1")
    #expect(page.first?.hasPrefix("B1") == true)
    #expect(page.contains { $0.contains("one table for us") })
    #expect(page.contains { $0.hasPrefix("D2 To have our dinner") })
    #expect(!page.contains { $0.hasPrefix("D1 ") })
  }

  @Test func aNameThatSaysLittleIsQuestionedOnlyWhereItIsListed() {
    var workshop = TestWorkshop.drafting()
    workshop.perform(":cluster.make sign=R members=D2")
    workshop.perform(":cluster.emptyWords blue, grand")
    #expect(workshop.session.clusters.emptyWords == ["blue", "grand"])
    #expect(workshop.answer(to: ":cluster.name B1 a grand old table").contains("grand"))
    #expect(workshop.session.clusters["B1"]?.name == "a grand old table")
  }
}
