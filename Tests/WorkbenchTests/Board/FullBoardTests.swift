import Canvas
import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

/// How every stage looks on a projector, with few cards and with many.
@Suite struct FullBoardTests {
  private static let rooms = [12, 40, 150].map { ($0, TestWorkshop.full($0)) }

  @Test(arguments: Flow.every.stages.map(\.id))
  func everyStageOnAProjector(_ stage: String) throws {
    for (count, room) in Self.rooms {
      var room = room
      room.go(to: stage)
      try expectGolden(room.state.screen, "full-\(stage)-\(count)-80x24")
    }
  }

  @Test func everyKindOfStageIsLookedAt() {
    #expect(Set(Flow.every.stages.map(\.activity.name)) == Set(Activity.Name.allCases))
  }

  @Test func aLongCardIsWholeWhereThereAreFreeLines() {
    var workshop = TestWorkshop.holding(
      .collect(.init(type: .asset, categories: Workshop.Category.six)))
    let words = (1...12).map { "word\($0)" }.joined(separator: " ")
    workshop.enterAll("\(words) /people", "\(words) again /groups", "short /people")
    let few = workshop.state.screen.transcript
    #expect(few.ranges(of: "word12").count == 2)
    #expect(!few.contains("…"))
    for number in 1...20 { workshop.enter("card \(number), which takes two rows at least /people") }
    #expect(workshop.state.boardLayout.lines.contains { $0.text.hasSuffix("…") })
  }

  @Test func allCardsAreSeenAtOnceAsLongAsARowEachIsEnough() {
    for count in [12, 18, 24] {
      var room = TestWorkshop.full(count)
      room.go(to: "sweep")
      #expect(!room.state.boardWindow.isCut, "\(count)")
    }
    var room = TestWorkshop.full(40)
    room.go(to: "sweep")
    #expect(room.state.boardWindow.isCut)
    // Then nothing is cut to less than two rows.
    for place in room.state.boardLayout.places {
      let lines = room.state.boardLayout.lines.filter { $0.row == place.rows.lowerBound }
      let head = lines.first { $0.column == place.column + 2 }
      #expect(head?.text.hasSuffix("…") != true)
    }
  }

  @Test func noCardIsCutBesideFreeLines() {
    for (_, room) in Self.rooms {
      var room = room
      room.go(to: "sweep")
      let layout = room.state.boardLayout
      for line in layout.lines where line.text.hasSuffix("…") {
        guard let item = line.item else { continue }
        let place = layout.places[item]
        let below = layout.places.filter { place.isAbove($0) }
        // Whatever is cut stands in a column that is as long as its neighbours, or has more below it.
        let end = below.map(\.rows.upperBound).max() ?? place.rows.upperBound
        let others = layout.places.filter { $0.column != place.column }.map(\.rows.upperBound)
        #expect(end + 1 >= (others.max() ?? 0) || !below.isEmpty, "\(line)")
      }
    }
  }

  @Test func shortCardsStandSideBySideOnlyWhereThereIsNoRoomForARowEach() {
    var workshop = TestWorkshop.holding(.collect(.init(type: .story)))
    for number in 1...8 { workshop.enter("day \(number)") }
    func columns() -> Set<Int> { Set(workshop.state.boardLayout.places.map(\.column)) }
    #expect(columns().count == 1)
    for number in 9...30 { workshop.enter("day \(number)") }
    #expect(columns().count == 3)
    // They are read from left to right.
    let places = workshop.state.boardLayout.places
    #expect(places.prefix(4).map(\.rows.lowerBound) == [1, 1, 1, 2])
    #expect(workshop.state.screen.transcript.contains("day 1 ") && places.count == 30)
  }
}
