public import Canvas
public import Workshop

/// Where the hands are in the review.
public struct ReviewFocus: Sendable, Hashable {
  /// In which order actions stand.
  public enum Order: Sendable, Hashable {
    /// By their numbers.
    case number
    /// By who owns them.
    case owner
  }

  /// What is typed to find one's own.
  public var field = TextField()
  /// The chosen row.
  public var row = 0
  /// In which order actions stand.
  public var order = Order.number
  /// Who is looking, once that is known: the first that is offered where it is asked who says so.
  public var person: SpokenID?
  /// The session and the action whose chain is looked at.
  var chain: Step?
  /// From where one came here along chains, the first one first; leaving leads back to the last.
  var trail: [Step] = []
  /// Whether leaving leads to the start screen; otherwise the program ends.
  public var returnsToStart = false

  /// A place on the way along chains.
  struct Step: Sendable, Hashable {
    var session: String
    var action: SpokenID
  }

  /// Nothing typed yet.
  public init() {}

  /// Nothing typed yet in another session, on the way from this one.
  var beginning: ReviewFocus {
    var beginning = ReviewFocus()
    beginning.returnsToStart = returnsToStart
    beginning.trail = trail
    return beginning
  }
}
