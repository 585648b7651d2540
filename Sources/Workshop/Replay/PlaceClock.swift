/// The clocks of the place where a session was held, for all of it.
public struct PlaceClock: Sendable, Hashable {
  /// From an event on, given by its place from 0, how many seconds the clocks were ahead of UTC.
  private struct Change: Hashable {
    var index: Int
    var offset: Int
  }

  private var changes: [Change] = []

  /// Asks once for each event how far the clocks were ahead, and keeps only the changes.
  ///
  /// - Parameters:
  ///   - events: The events of the session.
  ///   - offset: Seconds by which the clocks were ahead of UTC at a moment.
  public init(_ events: [RecordedEvent], offset: (Instant) -> Int) {
    for (index, event) in events.enumerated() {
      let offset = offset(event.at)
      if changes.last?.offset != offset { changes.append(Change(index: index, offset: offset)) }
    }
  }

  /// The clocks of the place where a session was held.
  public init(_ events: [RecordedEvent], in zone: Zone) {
    self.init(events) { zone.offset(at: $0) }
  }

  /// Seconds by which the clocks were ahead of UTC after a number of events.
  public func offset(after position: Int) -> Int {
    let next = changes.firstPlace { $0.index >= max(position, 1) }
    return changes.isEmpty ? 0 : changes[max(next - 1, 0)].offset
  }
}
