/// The stages of a session and the time that they were given and took.
public struct Agenda: Sendable, Hashable {
  /// A stage with what has become of it.
  public struct Item: Sendable, Hashable {
    /// What has become of a stage.
    public enum Status: Sendable, Hashable {
      /// Not yet held.
      case waiting
      /// Being held.
      case running
      /// Held.
      case done
      /// Left out, for this reason.
      case skipped(reason: String)
    }

    /// The stage; its minutes are those that it has now, after time was given or taken.
    public var stage: Stage
    /// The minutes that it had when the workshop began.
    public var planned: Int
    /// What has become of it.
    public var status: Status
    /// The time of the day by which it was promised to begin; `nil` for none.
    public var promise: Promise?
    /// Milliseconds spent in visits that have ended, pauses included.
    public var spent: Int
    /// Milliseconds for which the clock was stopped during those visits.
    var paused: Int

    init(_ stage: Stage) {
      self.stage = stage
      self.stage.minutes = stage.minutes.clamped(to: Stage.possibleMinutes)
      planned = self.stage.minutes
      status = .waiting
      spent = 0
      paused = 0
    }
  }

  /// A time by which a stage begins, whatever else is cut.
  public struct Promise: Sendable, Hashable {
    /// The time of the day, at the place.
    public var by: TimeOfDay
    /// Why: medicines, the bus, the cooks.
    public var why: String?
  }

  /// The stages in order.
  public internal(set) var items: [Item] = []
  /// The id of the stage that is being held.
  public internal(set) var current: String?
  /// When the current visit began, in session time (milliseconds).
  var enteredAt = 0
  /// When the first stage was entered, in session time; `nil` before that.
  public internal(set) var startedAt: Int?
  /// When the workshop was closed, in session time; `nil` before that.
  public internal(set) var closedAt: Int?
  /// Minutes of the whole agenda when the first stage was entered.
  var plannedTotal = 0
  /// When the clock was stopped, in session time; `nil` while it runs.
  public internal(set) var pausedAt: Int?
  /// Why the clock was stopped.
  public internal(set) var pauseReason: String?
  /// Milliseconds for which the clock was stopped during the current visit.
  var pausedInVisit = 0

  init() {}

  /// The stage with an id.
  public func item(_ id: String) -> Item? { items.first { $0.stage.id == id } }

  /// The stage that is being held.
  public var currentItem: Item? { current.flatMap(item) }

  /// The stage to go on to: the next one that is not skipped.
  public var next: Item? { neighbour(1) }

  /// The stage to go back to: the one before that is not skipped.
  public var previous: Item? { neighbour(-1) }

  /// The place of the current stage, from 1, of how many.
  public var position: (number: Int, count: Int)? {
    items.firstIndex { $0.stage.id == current }.map { ($0 + 1, items.count) }
  }

  /// Whether it looks back at what was agreed before.
  public var isReview: Bool {
    items.contains { $0.stage.isReview }
  }

  private func neighbour(_ step: Int) -> Item? {
    guard let current, let start = index(current) else { return step > 0 ? firstHeld : nil }
    var index = start + step
    while items.indices.contains(index) {
      if !items[index].isSkipped { return items[index] }
      index += step
    }
    return nil
  }

  private var firstHeld: Item? { items.first { !$0.isSkipped } }

  func index(_ id: String) -> Int? { items.firstIndex { $0.stage.id == id } }
}

extension Agenda.Item {
  /// The minutes that can still go elsewhere: all of a stage that was not held, also where it is cut
  /// whole, and what a stage that is over did not use.
  public var minutesToGive: Int {
    guard !stage.isProtected else { return 0 }
    switch status {
    case .waiting, .skipped: return stage.minutes
    case .running: return 0
    case .done: return max(0, stage.minutes - (spent + 59_999) / 60_000)
    }
  }

  /// Whether the stage was left out.
  public var isSkipped: Bool {
    if case .skipped = status { return true }
    return false
  }
}
