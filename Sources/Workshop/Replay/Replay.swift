/// A session as it was after any number of its events.
///
/// It can be gone through in both directions and entered anywhere: states are kept at some places, and
/// every other one is computed from the nearest of them.
public struct Replay: Sendable {
  /// The state after a given number of events.
  private struct Checkpoint {
    var count = 0
    var session = Session()
    /// What is undone there.
    var undone: Set<EventID> = []
  }

  /// The events as the audience may see them.
  public let shown: ShownHistory
  /// Where it stands now.
  private var present = Checkpoint()
  /// In the order of their counts.
  private var checkpoints: [Checkpoint] = []
  /// A state a little before the last place that was jumped to, for going back step by step.
  private var near = Checkpoint()
  /// What does not count from the start, where later undos are known from the start.
  private let foreknown: Set<EventID>?
  /// Where undos and redos are, and where the events are that they undo or redo.
  private let reaches: [(index: Int, target: Int)]

  /// How many events lie between two states that are kept, at least; a longer session keeps no more than
  /// `mostKept` of them.
  private static let spacing = 256
  /// How many states are kept at most.
  private static let mostKept = 96
  /// How far before a place a state is kept for going back from there.
  private static let backlog = 64

  /// Prepares a session for replay, at its end.
  ///
  /// - Parameters:
  ///   - shown: The events.
  ///   - showsUndone: Whether the state at a place is what the room saw then; otherwise, what was taken
  ///     back later is left out before as well.
  public init(_ shown: ShownHistory, showsUndone: Bool = true) {
    self.shown = shown
    let history = shown.covered
    foreknown = showsUndone ? nil : history.undone
    reaches = showsUndone ? Self.reaches(in: history.events) : []
    let step = max(Self.spacing, count / Self.mostKept + 1)
    for count in stride(from: step, through: count, by: step) {
      checkpoints.append(checkpoint(at: count))
    }
    jump(to: count)
  }

  /// How many events there are.
  public var count: Int { shown.count }

  /// After how many of the events, from 0 (before the first) to all of them.
  public var position: Int { present.count }

  /// The session there.
  public var session: Shown { shown.veil.shown(present.session) }

  /// The event that led to the present place; `nil` before the first.
  public var event: RecordedEvent? { position > 0 ? shown[position - 1] : nil }

  private var history: SessionHistory { shown.covered }

  /// Goes to the place after a number of events, or the nearest that exists.
  public mutating func jump(to count: Int) {
    let count = count.clamped(to: 0...self.count)
    if count == position + 1, foreknown != nil || !history.events[position].event.isHistory {
      present.session.take(history.events[position], undone: present.undone)
      present.count = count
      return
    }
    // A jump keeps a state a little before its end, so that going back from there step by step is quick.
    let start = count - Self.backlog
    if start > base(for: count).count { near = checkpoint(at: start) }
    present = checkpoint(at: count)
  }

  /// Goes forward, or back by a negative number of events.
  public mutating func step(by count: Int) {
    jump(to: position + count.clamped(to: -self.count...self.count))
  }

  private func checkpoint(at count: Int) -> Checkpoint {
    var state = base(for: count)
    let events = history.events[state.count..<count]
    if let foreknown {
      state.undone = foreknown
    } else {
      for event in events {
        if case .history(let change) = event.event { state.undone.take(change) }
      }
    }
    for event in events { state.session.take(event, undone: state.undone) }
    state.count = count
    return state
  }

  /// The latest state that is kept before a number of events have happened, from which the rest can be computed.
  private func base(for count: Int) -> Checkpoint {
    func isUsable(_ state: Checkpoint) -> Bool {
      state.count <= count && isValid(state, for: count)
    }
    let kept = checkpoints.last(where: isUsable)
    if near.count > kept?.count ?? 0, isUsable(near) { return near }
    return kept ?? Checkpoint()
  }

  /// Whether no undo or redo between the two is about something before the first.
  private func isValid(_ checkpoint: Checkpoint, for count: Int) -> Bool {
    var first = reaches.firstPlace { $0.index >= checkpoint.count }
    while first < reaches.count, reaches[first].index < count {
      if reaches[first].target < checkpoint.count { return false }
      first += 1
    }
    return true
  }

  private static func reaches(in events: [RecordedEvent]) -> [(index: Int, target: Int)] {
    var about: [(index: Int, id: EventID)] = []
    for (index, event) in events.enumerated() {
      switch event.event {
      case .history(.undone(let id)), .history(.redone(let id)): about.append((index, id))
      default: continue
      }
    }
    guard !about.isEmpty else { return [] }
    let wanted = Set(about.map(\.id))
    var places: [EventID: Int] = [:]
    for (index, event) in events.enumerated() where wanted.contains(event.id) {
      places[event.id] = index
    }
    return about.compactMap { entry in places[entry.id].map { (entry.index, $0) } }
  }
}

extension SessionEvent {
  /// Whether it is an undo or a redo.
  var isHistory: Bool {
    if case .history = self { return true }
    return false
  }
}
