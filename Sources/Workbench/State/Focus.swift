public import Canvas
public import Workshop

/// What is typed, and what is chosen on the board.
public struct Focus: Sendable, Hashable {
  /// The entry line.
  public var entry = TextField()
  /// Whether what is typed is shown although it is private, as long as the line is not taken.
  public var isShown = false
  /// The item that commands are about.
  public var selected: SpokenID?
  /// The first row of the board that is shown.
  public var scroll = 0
  /// What the board keeps in sight while it scrolls; `nil` where somebody scrolls it by hand.
  var followed: SpokenID?
  /// How the agenda was asked to be shown; `nil` where the size of the screen says it.
  var agenda: AgendaForm?
  /// The category that new cards go to; `nil` is none.
  public var category: String?
  /// The table that new cards come from; `nil` is none.
  public var table: String?

  /// Nothing typed and nothing chosen.
  public init() {}
}
