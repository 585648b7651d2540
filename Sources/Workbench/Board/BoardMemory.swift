import Synchronization
import Workshop

/// The last layout of a board and what may be shown of its session, so that a key that only changes the
/// entry line costs neither.
///
/// It belongs to one state of a session: where an event is added, a new one takes its place.
final class BoardMemory: Sendable {
  /// What a layout depends on besides the session.
  struct Question: Hashable {
    var columns: Int
    /// The rows that there is room for; `nil` where that does not matter.
    var rows: Int?
    var selected: SpokenID?
  }

  private let last = Mutex<(question: Question, layout: BoardLayout)?>(nil)
  private let shown = Mutex<[Audience: Shown]>([:])
  private let twins = Mutex<(newest: SpokenID, earlier: SpokenID)??>(nil)

  /// The layout for a question: the last one if that was the same, otherwise the one that `make` gives.
  func layout(_ question: Question, _ make: () -> BoardLayout) -> BoardLayout {
    if let known = last.withLock({ $0 }), known.question == question { return known.layout }
    let layout = make()
    last.withLock { $0 = (question, layout) }
    return layout
  }

  /// The newest card and the earlier one that it is like: as `make` gave them first, because several rows
  /// of the command table ask for them at each key.
  func newestTwins(
    _ make: () -> (newest: SpokenID, earlier: SpokenID)?
  ) -> (newest: SpokenID, earlier: SpokenID)? {
    if let known = twins.withLock({ $0 }) { return known }
    let made = make()
    twins.withLock { $0 = .some(made) }
    return made
  }

  /// The session as an audience may see it: the last one that was made, otherwise the one that `make` gives.
  func shown(for audience: Audience, _ make: () -> Shown) -> Shown {
    if let known = shown.withLock({ $0[audience] }) { return known }
    let session = make()
    shown.withLock { $0[audience] = session }
    return session
  }
}
