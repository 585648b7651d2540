import Canvas
import Workshop

@testable import Rehearsals
@testable import Workbench

/// A room window beside a workshop that somebody holds.
struct RoomWindow {
  private(set) var state: WorkbenchState
  private var count: Int

  /// Opens a window on a workshop.
  init(_ workshop: TestWorkshop, columns: Int = 80, rows: Int = 24) {
    state = WorkbenchState(
      now: workshop.state.now, size: Size(columns: columns, rows: rows))
    state.watched(workshop.state.record)
    count = workshop.state.record.count
  }

  /// Takes what was written since.
  mutating func follow(_ workshop: TestWorkshop) {
    let events = workshop.state.record.uncovered.events
    state.tick(workshop.state.now)
    if events.count > count { state.followed(Array(events[count...])) }
    count = events.count
  }

  mutating func press(_ key: KeyPress) -> [Effect] { state.handle(key) }
  mutating func resize(_ columns: Int, _ rows: Int) {
    state.resize(Size(columns: columns, rows: rows))
  }

  var text: String { state.screen.transcript }
}
