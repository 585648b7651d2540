import Canvas

/// The screen that is on, and what belongs to it.
extension WorkbenchState {
  /// The start screen: as it is, or as it was left.
  var start: StartScreen {
    get { place.start }
    set { if case .start = place { place = .start(newValue) } }
  }

  /// What is typed and selected on the board; nothing where the screen has none.
  public internal(set) var focus: Focus {
    get {
      switch place {
      case .run(let screen): screen.focus
      case .replay(let screen): screen.focus
      case .room(let screen): screen.focus
      case .start, .review: Focus()
      }
    }
    set {
      switch place {
      case .run(var screen):
        screen.focus = newValue
        place = .run(screen)
      case .replay(var screen):
        screen.focus = newValue
        place = .replay(screen)
      case .room(var screen):
        screen.focus = newValue
        place = .room(screen)
      case .start, .review: break
      }
    }
  }

  /// What is typed on the screen itself: the entry line, or what is looked for.
  var typed: TextField {
    get {
      switch place {
      case .run(let screen): screen.focus.entry
      case .start(let screen): screen.field
      case .review(let screen): screen.field
      case .replay, .room: TextField()
      }
    }
    set {
      switch place {
      case .run: focus.entry = newValue
      case .start: start.field = newValue
      case .review: review?.field = newValue
      case .replay, .room: break
      }
    }
  }

  /// Whether what is typed finds something in the list on the screen, rather than being put up.
  var isFinding: Bool { !here.isHeld && !typed.isEmpty }

  /// Whether the review is on the screen.
  public var isReviewing: Bool { review != nil }

  /// The review; `nil` on the other screens.
  public internal(set) var review: ReviewScreen? {
    get { if case .review(let screen) = place { screen } else { nil } }
    set { if let newValue, case .review = place { place = .review(newValue) } }
  }

  /// The session that is gone through again; `nil` on the other screens.
  public var replay: ReplayState? {
    if case .replay(let screen) = place { screen.past } else { nil }
  }

  /// Changes the session that is gone through again.
  mutating func changeReplay(_ change: (inout ReplayState) -> Void) {
    guard case .replay(var screen) = place else { return }
    // If two places held the session, each change would copy it.
    place = .start(screen.start)
    change(&screen.past)
    place = .replay(screen)
  }
}
