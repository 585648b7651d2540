import Canvas
import Workshop

/// What has happened to an action since it was agreed.
extension WorkbenchState {
  /// What has happened to an action, with the close between what came before it and after it.
  func happeningLines(_ action: WorkshopAction) -> [Page.Line] {
    guard !action.history.isEmpty else { return [] }
    var lines: [Page.Line] = [.init(""), .init("What has happened", .heading)]
    var isAfter = false
    for happening in action.history {
      if let closed = session.closing.closedAt, happening.at > closed, !isAfter {
        isAfter = true
        let day = closed.day(offset: now.offset).words
        lines.append(.init("Since the close on \(day)", .secondary, indent: 2))
      }
      lines.append(.init(told(happening), indent: isAfter ? 4 : 2))
    }
    return lines
  }

  /// A happening in words.
  func told(_ happening: WorkshopAction.Happening) -> String {
    happening.entry(in: session, offset: now.offset)
  }
}

extension Actions {
  /// The actions that grew out of one.
  func following(_ id: SpokenID) -> [SpokenID] {
    standing.filter { $0.follows.contains(id) }.map(\.id)
  }
}
