import Canvas
import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

@Suite("Help begins with what the stage is for")
struct StageHelpTests {
  @Test(arguments: StageTableTests.activities)
  func `In at most ten lines on a projector, before any key`(_ activity: Activity) throws {
    var workshop = TestWorkshop.holding(activity)
    let rows = StageHelp.lines(workshop.state).flatMap {
      TextWrapping.wrap($0.text, columns: 72 - $0.indent)
    }
    #expect(rows.count(where: { !$0.isEmpty }) <= 10, "\(rows)")
    let stage = try #require(workshop.state.stage)
    let purpose = StageTable.row(activity).purpose(stage)
    #expect(purpose.count > 40)
    #expect(purpose.last.map { ".?…".contains($0) } == true)
    let page = workshop.page(of: ":help.show")
    #expect(page.contains { $0.hasPrefix(purpose) })
    workshop.press(.function(1))
    let screen = workshop.state.screen.transcript
    #expect(screen.contains("What “Held” is for"))
    let keys = HelpPage.page(for: .run, in: workshop.state).lines
    #expect(keys.contains { $0.text.contains("high contrast") })
  }

  @Test func `It names the letters that the menu has here, each once`() throws {
    let workshop = TestWorkshop.built()
    let lines = HelpPage.page(for: .run, in: workshop.state).lines.map(\.text)
    let start = try #require(lines.firstIndex(of: "Keys in the menu of a thing"))
    let letters = lines[(start + 1)...].prefix { !$0.isEmpty }.map { $0.prefix(1) }
    #expect(letters.contains("y") && letters.contains("o"))
    #expect(Set(letters).count == letters.count)
  }

  @Test func `Keys of other stages are not in it`() {
    func help(_ activity: Activity) -> [String] {
      HelpPage.page(for: .run, in: TestWorkshop.holding(activity).state).lines.map(\.text)
    }
    #expect(help(.agree).contains { $0.contains("next step to an agreement") })
    for activity in StageTableTests.activities where activity.name == .collect {
      #expect(!help(activity).contains { $0.contains("next step to an agreement") })
      #expect(!help(activity).contains { $0.contains("Show how sure the room is") })
    }
    #expect(!help(.close).contains { $0.contains("Show the private drafts") })
    // What holds everywhere is still there.
    #expect(help(.talk).contains { $0.contains("Park a point") })
  }

  @Test func `It says of the words only what this stage takes`() {
    let collecting = StageHelp.lines(TestWorkshop.sweeping().state).map(\.text)
    #expect(
      collecting.contains(
        "In the words: @P4 says who, @A which table, /people where it belongs, +G3+G7 what it joins."
      ))
    let talking = StageHelp.lines(TestWorkshop.holding(.talk).state).map(\.text)
    #expect(!talking.contains { $0.hasPrefix("In the words") })
  }
}
