/// Finding a moment in what an audience may see of a session.
extension ShownHistory {
  /// After how many events something was first said; `nil` where nothing has that id.
  public func position(of item: SpokenID) -> Int? { covered.position(of: item) }

  /// After how many events a given session time had passed, in milliseconds.
  public func position(at since: Int) -> Int { covered.position(at: since) }

  /// After how many events something was said of this, the earliest first, undone or not.
  public func positions(about item: SpokenID) -> [Int] { covered.positions(about: item) }

  /// After how many events the moment comes that people name: see `SessionHistory`.
  public func position(named said: String, _ clock: PlaceClock) throws(Rejection) -> Int? {
    try covered.position(named: said, clock)
  }

  /// The event with an id; `nil` where there is none.
  public func event(_ id: EventID) -> RecordedEvent? {
    covered.index(of: id).map { self[$0] }
  }

  /// The clocks of the place at each event.
  public func clock(offset: (Instant) -> Int) -> PlaceClock {
    PlaceClock(covered.events, offset: offset)
  }
}
