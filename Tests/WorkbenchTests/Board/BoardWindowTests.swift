import Canvas
import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

@Suite struct BoardWindowTests {
  private static func window(_ room: TestWorkshop, rows: Int, scroll: Int) -> BoardWindow {
    let region = Region(column: 3, row: 5, columns: 60, rows: rows)
    return BoardWindow(room.state.boardLayout(columns: 60), in: region, scroll: scroll)
  }

  private static let rooms: [TestWorkshop] = [
    .sweeping(), .drafting(), .polling(), .built(), .lookingBack(),
  ]

  private static func windows(_ check: (BoardWindow) -> Void) {
    for room in rooms {
      for rows in [1, 4, 9, 12, 40] {
        for scroll in [-3, 0, 1, 7, 900] { check(window(room, rows: rows, scroll: scroll)) }
      }
    }
  }

  @Test func itNeverScrollsBeyondItsEnds() {
    Self.windows { window in
      #expect(window.scroll >= 0 && window.scroll <= window.lastScroll)
      #expect(window.isCut || window.scroll == 0)
      #expect(window.pinned + window.body.rows <= window.region.rows)
    }
  }

  @Test func aRowThatIsSeenIsFoundAgainAtItsPlace() {
    Self.windows { window in
      for row in 0..<window.layout.height {
        guard let seen = window.seenRow(row) else { continue }
        #expect((0..<window.region.rows).contains(seen))
        let point = Point(
          column: window.region.origin.column, row: window.region.origin.row + seen)
        #expect(window.row(at: point) == row)
      }
    }
  }

  @Test func nothingIsFoundBesideIt() {
    let window = Self.window(.sweeping(), rows: 9, scroll: 0)
    #expect(window.row(at: Point(column: 2, row: 6)) == nil)
    #expect(window.row(at: Point(column: 4, row: 4)) == nil)
    #expect(window.row(at: Point(column: 4, row: 14)) == nil)
    #expect(window.row(at: Point(column: 4, row: 5)) == 0)
  }

  @Test func everyItemCanBeBroughtIntoView() {
    for room in Self.rooms {
      for rows in [9, 12, 40] {
        let window = Self.window(room, rows: rows, scroll: 0)
        for place in window.layout.places where place.rows.count < window.body.rows {
          let moved = Self.window(room, rows: rows, scroll: window.scrolled(toSee: place.rows))
          for row in place.rows {
            #expect(moved.seenRow(row) != nil, "\(place) in \(rows) rows")
          }
        }
      }
    }
  }

  @Test func whatTheRoomWorksForStaysWhereThereIsRoom() {
    let room = TestWorkshop.built()
    let large = Self.window(room, rows: 12, scroll: 5)
    #expect(large.pinned > 0)
    #expect(large.seenRow(0) == 0)
    let small = Self.window(room, rows: 6, scroll: 5)
    #expect(small.pinned == 0)
    #expect(small.seenRow(0) == nil)
  }

  @Test func aBoardThatFitsTakesAllOfItsRegion() {
    let window = Self.window(.drafting(), rows: 200, scroll: 3)
    #expect(!window.isCut)
    #expect(window.body.rows == 200)
    #expect(window.lastScroll == 0)
  }
}
