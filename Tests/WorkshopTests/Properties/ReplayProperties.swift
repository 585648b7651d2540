import Testing
import Workshop

@testable import Rehearsals

/// What holds for every list of events, however little sense it makes.
///
/// A failure names its seed and a short beginning of the log that fails.
struct ReplayProperties {
  @Test(arguments: seeds(from: 1, 200))
  func `No event in any order can stop the program`(seed: UInt64) {
    var dice = Dice(seed: seed, isWild: true)
    let history = SessionHistory(dice.log(60))
    let session = history.session
    _ = (session.value, session.forRoom.value, history.undoTarget, history.redoTarget)
    for now in [Int.min, 0, 3_600_000, Int.max] {
      _ = (session.agenda.left(now: now), session.agenda.minutesBehind(now: now))
      for item in session.agenda.items {
        _ = session.agenda.spent(in: item, now: now)
        _ = session.agenda.milliseconds(until: item.stage.id, now: now)
      }
    }
    for card in session.cards.all { _ = session.likest(to: card) }
    for draft in session.drafts.all {
      _ = (session.drafts.tree(of: draft.id), session.drafts.children(of: draft.id))
      _ = (draft.marks.map(\.count).reduce(0, +), session.clusters.holding(draft.id))
    }
    for poll in session.agreeing.polls {
      _ = (poll.verdict, poll.unanswered, session.candidate)
    }
    for confidence in session.actions.confidences { _ = (confidence.answers, confidence.doubting) }
    for cluster in session.clusters.all {
      _ = EmptyWords.found(in: cluster.title, listed: session.clusters.emptyWords)
    }
    for command in (0..<20).map({ _ in dice.command(in: session) }) {
      _ = try? session.decide(command)
    }
  }

  @Test(arguments: seeds(from: 1000, 300))
  func `Replaying a log gives what was reached step by step`(seed: UInt64) {
    expect(seed) { log in
      var history = SessionHistory()
      for event in log { history.append(event) }
      let replayed = SessionHistory(log)
      return history.session == replayed.session && history.undone == replayed.undone
    }
  }

  @Test(arguments: seeds(from: 2000, 40))
  func `The state after a number of events is the state of a log that ends there`(seed: UInt64) {
    expect(seed) { log in
      let whole = SessionHistory(log)
      return (0...log.count).allSatisfy { count in
        whole.state(upTo: count) == SessionHistory(Array(log.prefix(count))).session
      }
    }
  }

  @Test(arguments: seeds(from: 3000, 100))
  func `The order of a log is that of its clocks, whatever the order of its lines`(seed: UInt64) {
    expect(seed) { log in
      SessionHistory(log.reversed()).session == SessionHistory(log).session
    }
  }

  @Test(arguments: seeds(from: 4000, 200))
  func `What is undone and redone is as it was`(seed: UInt64) {
    expect(seed) { log in
      var history = SessionHistory(log)
      let before = history.session
      guard let target = history.undoTarget else { return true }
      history.append(.next(after: history, .undone(target.id)))
      guard history.redoTarget == target else { return false }
      history.append(.next(after: history, .redone(target.id)))
      return history.session == before && history.undoTarget == target
    }
  }

  /// Runs a check on a random log, and, if it fails, on ever shorter beginnings of it.
  private func expect(_ seed: UInt64, _ holds: ([RecordedEvent]) -> Bool) {
    var dice = Dice(seed: seed)
    let log = dice.log(40)
    guard !holds(log) else { return }
    var shortest = log
    while let shorter = [shortest.count / 2, shortest.count - 1].map({ Array(log.prefix($0)) })
      .first(where: { $0.count < shortest.count && !holds($0) })
    {
      shortest = shorter
    }
    let kinds = shortest.map(\.event.kind).joined(separator: ", ")
    Issue.record("seed \(seed) fails with its first \(shortest.count) events: \(kinds)")
  }
}

func seeds(from first: UInt64, _ count: UInt64) -> [UInt64] { Array(first..<first + count) }

extension RecordedEvent {
  /// Undo or redo as the newest event of a history.
  fileprivate static func next(
    after history: SessionHistory, _ event: HistoryEvent
  ) -> RecordedEvent {
    let number = history.events.count + 1
    return RecordedEvent(
      number: number, id: EventID(writer: "k7q2", number: number), clock: number,
      at: Instant(milliseconds: 0), since: 0, event: .history(event))
  }
}
