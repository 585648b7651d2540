/// Where the reading aloud of the actions stands.
///
/// It begins at the first one and passes over none: that an action was read is no answer, and that it
/// was answered earlier is no reading.
enum Reading: Sendable, Hashable {
  /// At the first action.
  case start
  /// At an action.
  case at(SpokenID)
  /// At the action that follows this one.
  case after(SpokenID)
  /// Past the last one: what is left are those whose owner was passed over.
  case end
}

extension Actions {
  /// The actions that are read aloud, in their order; what is done or with others needs no reading.
  public var toRead: [WorkshopAction] { standing.filter(\.isRead) }

  /// Those whose owner is still to be asked; where nobody owns one, nobody can be.
  public var toAnswer: [WorkshopAction] { toRead.filter(\.isToAnswer) }

  /// The action that is read aloud now; `nil` once all are read and every owner was asked.
  public var beingRead: WorkshopAction? {
    switch reading {
    case .start: toRead.first
    case .at(let id): self[id].flatMap { $0.isRead ? $0 : nil } ?? read(after: id) ?? toAnswer.first
    case .after(let id): read(after: id) ?? toAnswer.first
    case .end: toAnswer.first
    }
  }

  /// Where the reading stands once an action was answered or passed.
  func reading(past id: SpokenID) -> Reading { read(after: id) == nil ? .end : .after(id) }

  /// The next one in the order of reading.
  private func read(after id: SpokenID) -> WorkshopAction? {
    let place = all.firstIndex { $0.id == id } ?? all.startIndex
    return all[place...].dropFirst().first(where: \.isRead)
  }
}

extension WorkshopAction {
  fileprivate var isRead: Bool { !isWithdrawn && status != .done && status != .handedOn }

  fileprivate var isToAnswer: Bool {
    owner != nil && acceptance == nil && status != .notPossible
  }
}

extension ActionEvent {
  /// The action for which it is an answer in the reading; `nil` for any other event.
  var answered: SpokenID? {
    switch self {
    case .accepted(let id, _), .handedBack(let id, _), .reported(let id, .notPossible, _): id
    default: nil
    }
  }
}
