/// Which screen it is, with everything that belongs to that screen alone.
///
/// What a screen answers for itself is in `WorkbenchScreen`; nothing else asks which one it is.
public enum Place: Sendable {
  /// The list of what can be begun or opened.
  case start(StartScreen)
  /// A workshop while it is held.
  case run(RunScreen)
  /// What was agreed, for those who agreed it.
  case review(ReviewScreen)
  /// A session as it was, from its beginning to its end.
  case replay(ReplayScreen)
  /// What the room looks at while somebody else writes.
  case room(RoomScreen)

  /// The screens, for whatever is offered on some of them.
  public enum Name: String, Sendable, Hashable, CaseIterable {
    /// The list of what can be begun or opened.
    case start
    /// A workshop while it is held.
    case run
    /// What was agreed, for those who agreed it.
    case review
    /// A session as it was, from its beginning to its end.
    case replay
    /// What the room looks at while somebody else writes.
    case room
  }

  /// Which screen it is.
  public var name: Name {
    switch self {
    case .start: .start
    case .run: .run
    case .review: .review
    case .replay: .replay
    case .room: .room
    }
  }

  /// The start screen: as it is, or as it was left for this screen.
  var start: StartScreen {
    switch self {
    case .start(let start): start
    case .run(let screen): screen.start
    case .review(let screen): screen.start
    case .replay(let screen): screen.start
    case .room(let screen): screen.start
    }
  }
}

extension Place.Name {
  /// What the screen answers for itself.
  var screen: any WorkbenchScreen.Type {
    switch self {
    case .start: StartScreen.self
    case .run: RunScreen.self
    case .review: ReviewScreen.self
    case .replay: ReplayScreen.self
    case .room: RoomScreen.self
    }
  }
}
