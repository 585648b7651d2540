public import Workshop

/// The time, as the executable gives it to the workbench with every input.
public struct Moment: Sendable, Hashable {
  /// Wall time.
  public var at: Instant
  /// Session time in milliseconds.
  public var since: Int
  /// Seconds by which the place's clocks are ahead of UTC.
  public var offset: Int

  /// Makes a moment.
  public init(at: Instant, since: Int, offset: Int = 0) {
    self.at = at
    self.since = since
    self.offset = offset
  }

  /// The day at the place.
  public var today: Day { at.day(offset: offset) }
}
