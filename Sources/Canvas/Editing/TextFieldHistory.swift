/// The steps of a text field that can be undone and redone.
struct TextFieldHistory: Hashable, Sendable {
  /// What a step restores.
  struct Snapshot: Hashable, Sendable {
    var text: String
    var cursor: Int
  }

  /// What kind of change follows; changes of one kind in a row can be one step.
  enum Step: Hashable, Sendable {
    case typing
    case typingSpace
    case deletingBack
    case deletingForward
    /// Always a step of its own, such as a paste.
    case whole
  }

  /// Enough for an evening of writing, and still a bound for a field at its limit.
  private static let limit = 500

  private var undone: [Snapshot] = []
  private var done: [Snapshot] = []
  private var run: Step?

  var canUndo: Bool { !done.isEmpty }
  var canRedo: Bool { !undone.isEmpty }

  /// Notes the state before a change, unless the change continues the last step.
  mutating func record(_ snapshot: Snapshot, before step: Step) {
    defer { run = step }
    undone = []
    if continues(step) { return }
    done.append(snapshot)
    if done.count > Self.limit { done.removeFirst() }
  }

  /// Makes the next change a new step.
  mutating func endRun() {
    run = nil
  }

  mutating func undo(from now: Snapshot) -> Snapshot? {
    run = nil
    guard let last = done.popLast() else { return nil }
    undone.append(now)
    return last
  }

  mutating func redo(from now: Snapshot) -> Snapshot? {
    run = nil
    guard let last = undone.popLast() else { return nil }
    done.append(now)
    return last
  }

  /// A word and the space after it are one step; the next word is another.
  private func continues(_ step: Step) -> Bool {
    switch (run, step) {
    case (.typing, .typing), (.typing, .typingSpace), (.typingSpace, .typingSpace): true
    case (.deletingBack, .deletingBack), (.deletingForward, .deletingForward): true
    default: false
    }
  }
}
