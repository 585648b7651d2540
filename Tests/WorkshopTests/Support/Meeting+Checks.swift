import Testing
import Workshop

@testable import Rehearsals

/// Checks that hold for every command.
extension Meeting {
  /// What is said when a command is refused; empty where it is taken.
  ///
  /// Each refusal is checked to be a sentence for people.
  func refusal(of command: Command, by: SpokenID? = nil) -> String {
    do throws(Rejection) {
      _ = try session.decide(command, by: by)
      return ""
    } catch {
      expectSentence(error.sentence)
      return error.sentence
    }
  }

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

/// A refusal is short, begins and ends like a sentence, and holds no word of the machine.
func expectSentence(_ text: String, _ comment: Comment? = nil) {
  let beginsWell = text.first.map { $0.isUppercase || $0.isNumber || $0 == "“" || $0 == "-" }
  #expect(beginsWell == true, comment ?? "\(text)")
  #expect([".", "?", ".”"].contains { text.hasSuffix($0) }, comment ?? "\(text)")
  #expect(text.split(separator: " ").count >= 4, comment ?? "\(text)")
  #expect(text.count <= 300 && !text.contains("  "), comment ?? "\(text)")
  for word in ["nil", "Optional(", "SpokenID", "error", "invalid", "failed", "user"] {
    #expect(!text.contains(word), comment ?? "\(text)")
  }
}
