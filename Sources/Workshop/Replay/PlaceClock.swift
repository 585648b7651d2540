/// The clocks of the place where a session was held, over the whole of it.
public struct PlaceClock: Sendable, Hashable {
  /// From an event on, by its place from 0, the clocks were so many seconds ahead of UTC.
  private struct Change: Hashable {
    var index: Int
    var offset: Int
  }

  private var changes: [Change] = []

  /// Looks at the clocks at each event.
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

  /// Seconds by which the clocks were ahead of UTC after so many events.
  public func offset(after position: Int) -> Int {
    let next = changes.firstPlace { $0.index >= max(position, 1) }
    return changes.isEmpty ? 0 : changes[max(next - 1, 0)].offset
  }
}
