import Testing
import Workshop

/// Checks that hold for every command.
extension Meeting {
  /// Asks for a command, and sees that undo takes back all that it did and redo does it again.
  @discardableResult
  mutating func askAndTurn(
    _ command: Command, by: SpokenID? = nil, sourceLocation: SourceLocation = #_sourceLocation
  ) throws(Rejection) -> SessionEvent {
    let before = session
    let event = try ask(command, by: by)
    let after = session
    #expect(after != before, sourceLocation: sourceLocation)
    undo()
    #expect(session.value == before.value, sourceLocation: sourceLocation)
    redo()
    #expect(session == after, sourceLocation: sourceLocation)
    #expect(
      SessionEvent(kind: event.kind, data: event.data) == event, sourceLocation: sourceLocation)
    return event
  }
}

/// Sees that events about what is not there change nothing in an empty session, and stop nothing.
func expectNothing(
  of events: [SessionEvent], sourceLocation: SourceLocation = #_sourceLocation
) {
  for event in events {
    var session = Session()
    session.apply(
      RecordedEvent(
        number: 1, id: EventID(writer: "k7q2", number: 1), clock: 1, at: Instant(milliseconds: 0),
        since: 0, event: event))
    #expect(session == Session(), "\(event.kind)", sourceLocation: sourceLocation)
  }
}
