import Canvas
import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

/// What holds for every board at every size.
@Suite struct BoardLayoutTests {
  /// Boards of every kind, long and short.
  private static let rooms: [TestWorkshop] = {
    var choosing = TestWorkshop.connecting()
    choosing.go(to: "choose")
    return [
      .sweeping(), .connecting(), choosing, .drafting(), .marking(), .agreeing(), .polling(),
      .recalled(), .building(), .built(), .lookingBack(), .lookingBack(at: "stuck"),
      .lookingBack(at: "close"), .review(),
    ]
  }()

  private static let columns = [20, 23, 40, 47, 76, 120, 200]

  private static func layouts(
    _ check: (BoardLayout, _ columns: Int, TestWorkshop) -> Void
  ) {
    for room in rooms {
      for columns in columns { check(room.state.boardLayout(columns: columns), columns, room) }
    }
  }

  @Test func everyLineFitsIntoItsColumns() {
    Self.layouts { layout, columns, _ in
      for line in layout.lines {
        #expect(line.column >= 0 && line.column + line.columns <= columns, "\(line) in \(columns)")
        #expect(ScreenForm.columns(of: line.text) <= max(line.columns, 4), "\(line) in \(columns)")
        #expect((0..<layout.height).contains(line.row), "\(line) in \(columns)")
      }
    }
  }

  @Test func noTwoThingsStandInOnePlace() {
    Self.layouts { layout, columns, _ in
      for (_, places) in Dictionary(grouping: layout.places, by: \.column) {
        let sorted = places.sorted { $0.rows.lowerBound < $1.rows.lowerBound }
        for (upper, lower) in zip(sorted, sorted.dropFirst()) {
          #expect(upper.rows.upperBound <= lower.rows.lowerBound, "\(upper) \(lower) in \(columns)")
        }
      }
    }
  }

  @Test func everythingOnTheBoardHasItsPlaceOnce() {
    Self.layouts { layout, columns, room in
      let board = Board(room.state.session, now: room.state.now)
      let ids = board.sections.flatMap(\.items).compactMap(\.id)
      #expect(layout.places.compactMap(\.id) == ids, "in \(columns)")
    }
  }

  @Test func whatStandsInALineBelongsToItsPlace() {
    Self.layouts { layout, columns, _ in
      for line in layout.lines {
        guard let item = line.item else { continue }
        #expect(layout.places[item].rows.contains(line.row), "\(line) in \(columns)")
      }
    }
  }

  @Test func aNarrowBoardHasOneColumnAndAWideOneSeveral() {
    let room = TestWorkshop.sweeping().state
    func across(_ columns: Int) -> Int {
      Set(room.boardLayout(columns: columns).places.map(\.column)).count
    }
    #expect(across(40) == 1)
    #expect(across(76) == 3)
    #expect(across(200) > 3)
  }

  @Test func wordsWrittenFromTheRightHaveARowToThemselves() {
    var workshop = TestWorkshop.sweeping()
    workshop.enter("מקהלה ביום חמישי /people")
    let columns = Set(workshop.state.boardLayout(columns: 120).places.map(\.column))
    #expect(columns == [0])
  }

  @Test func aLongCardIsCutUnlessItIsSelectedOrTheNewest() {
    let words = Array(repeating: "words", count: 60).joined(separator: " ")
    var workshop = TestWorkshop.holding(
      .collect(.init(type: .asset, categories: Workshop.Category.six)))
    workshop.enterAll("long \(words) /people", "short /people")
    func rows(_ id: SpokenID) -> Int? {
      workshop.state.boardLayout(columns: 76).places.first { $0.id == id }?.rows.count
    }
    #expect(rows("G1") == 3)
    workshop.press(.home)
    #expect(workshop.state.selected == "G1")
    #expect((rows("G1") ?? 0) > 3)
  }
}
