import Workshop

/// Whole logs.
extension Dice {
  /// A log as a file holds it, with undos and redos of what is there and of what is not.
  ///
  /// `draw` draws what else happens.
  mutating func log(
    _ count: Int, of draw: (inout Dice) -> SessionEvent = { $0.event() }
  ) -> [RecordedEvent] {
    var since = 0
    return (1...count).map { number in
      since = isWild ? self.number(0...9_000_000) : since + self.number(0...200_000)
      return RecordedEvent(
        number: number, id: EventID(writer: "k7q2", number: number), clock: number,
        at: Instant(milliseconds: since), since: since, by: chance(30) ? person() : nil,
        event: chance(20) ? .history(historyEvent(count)) : draw(&self))
    }
  }

  /// An undo or redo of one of a given number of events, or of none.
  mutating func historyEvent(_ count: Int) -> HistoryEvent {
    let id = EventID(writer: "k7q2", number: pick(Array(1...count + 2)) ?? 1)
    return chance(60) ? .undone(id) : .redone(id)
  }
}
