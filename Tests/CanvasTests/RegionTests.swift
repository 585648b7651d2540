import Canvas
import Testing

struct RegionTests {
  let region = Region(column: 2, row: 1, columns: 10, rows: 6)

  @Test func `Top and the rest make the whole`() {
    #expect(region.top(2) == Region(column: 2, row: 1, columns: 10, rows: 2))
    #expect(region.withoutTop(2) == Region(column: 2, row: 3, columns: 10, rows: 4))
    #expect(region.bottom(2) == Region(column: 2, row: 5, columns: 10, rows: 2))
    #expect(region.withoutBottom(2) == Region(column: 2, row: 1, columns: 10, rows: 4))
  }

  @Test func `Left and the rest make the whole`() {
    #expect(region.left(3) == Region(column: 2, row: 1, columns: 3, rows: 6))
    #expect(region.withoutLeft(3) == Region(column: 5, row: 1, columns: 7, rows: 6))
    #expect(region.right(3) == Region(column: 9, row: 1, columns: 3, rows: 6))
    #expect(region.withoutRight(3) == Region(column: 2, row: 1, columns: 7, rows: 6))
  }

  @Test func `Asking for more than there is gives what there is`() {
    #expect(region.top(99) == region)
    #expect(region.withoutTop(99).isEmpty)
    #expect(region.top(-1).isEmpty)
    #expect(region.inset(columns: 50, rows: 50).isEmpty)
    #expect(region.row(6).isEmpty)
    #expect(region.row(-1).isEmpty)
  }

  @Test func `Columns side by side share what does not divide evenly`() {
    let parts = region.splitIntoColumns(3, gap: 1)
    #expect(parts.map(\.columns) == [3, 3, 2])
    #expect(parts.map(\.origin.column) == [2, 6, 10])
    #expect(Region(column: 0, row: 0, columns: 2, rows: 1).splitIntoColumns(9).count == 9)
  }

  @Test func `Regions that do not meet share nothing`() {
    let far = Region(column: 50, row: 50, columns: 3, rows: 3)
    #expect(region.intersection(far).isEmpty)
    #expect(region.intersection(region.left(3)) == region.left(3))
  }
}
