/// The parts of a session, for whatever only looks at them: a `Session` has them, and so has what an
/// audience may see of one (`Shown`).
public protocol SessionParts {
  /// Title, place, question, zone.
  var opening: Opening { get }
  /// Stages and time.
  var agenda: Agenda { get }
  /// Who is here.
  var people: People { get }
  /// Turns and energy.
  var rounds: Rounds { get }
  /// What was said, and the links.
  var cards: Cards { get }
  /// What belongs together.
  var clusters: Clusters { get }
  /// Hand counts.
  var choices: Choices { get }
  /// Drafts and versions of the statement.
  var drafts: Drafts { get }
  /// The bar, polls, concerns, and what was adopted.
  var agreeing: Agreeing { get }
  /// Who does what by when, what they need, how sure the room is.
  var actions: Actions { get }
  /// Notes.
  var notes: Notes { get }
  /// The parking place, plus, delta, review, and whether it is over.
  var closing: Closing { get }
}

extension Session: SessionParts {}
