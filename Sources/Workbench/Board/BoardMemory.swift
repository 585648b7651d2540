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
    var selected: SpokenID?
  }

  private let last = Mutex<(question: Question, layout: BoardLayout)?>(nil)
  private let shown = Mutex<Session?>(nil)

  /// The layout for a question: the last one if that was the same, otherwise the one that `make` gives.
  func layout(_ question: Question, _ make: () -> BoardLayout) -> BoardLayout {
    if let known = last.withLock({ $0 }), known.question == question { return known.layout }
    let layout = make()
    last.withLock { $0 = (question, layout) }
    return layout
  }

  /// The session as it may be shown: the last one that was made, otherwise the one that `make` gives.
  func shownSession(_ make: () -> Session) -> Session {
    if let known = shown.withLock({ $0 }) { return known }
    let session = make()
    shown.withLock { $0 = session }
    return session
  }
}
