/// How the agenda is shown while a workshop is held.
public enum AgendaForm: Sendable, Hashable {
  /// In one line above the board, which then has the whole width.
  case line
  /// As a list at the left of the board.
  case list
  /// Not at all: there is no room, or the stages stand below the board.
  case none
}
