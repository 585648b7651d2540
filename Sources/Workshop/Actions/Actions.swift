/// Who does what by when, what they ask of each other, and how sure the room is.
///
/// Actions are in the order in which they were written down.
public struct Actions: Sendable, Hashable {
  /// Everything written down, taken down ones included.
  public internal(set) var all: [WorkshopAction] = []
  private var places = Places()
  /// What people need from each other.
  public internal(set) var asks = Asks()
  /// How sure the room is, as counted by hand.
  public internal(set) var confidences: [Confidence] = []

  init() {}

  /// The action with an id.
  public subscript(id: SpokenID) -> WorkshopAction? { places[id].map { all[$0] } }

  /// The actions that stand.
  public var standing: [WorkshopAction] { all.filter { !$0.isWithdrawn } }

  mutating func apply(_ event: ActionEvent, _ recorded: RecordedEvent) {
    let (at, by) = (recorded.at, recorded.by)
    switch event {
    case .added(let action):
      if places.append(action.id) { all.append(action) }
    case .changed(let id, let change):
      self.change(id) { action in
        let happening = action.happening(change, at: at, by: by)
        action.apply(change, by: by)
        if let happening { action.history.append(happening) }
      }
    case .accepted(let id, let how):
      change(id) { action in
        guard action.owner != nil else { return }
        action.acceptance = how
        var happening = WorkshopAction.Happening(kind: .accepted, at: at, by: action.owner)
        happening.words = how == .said ? nil : how.rawValue
        action.history.append(happening)
      }
    case .handedBack(let id, let words):
      change(id) { action in
        var happening = WorkshopAction.Happening(kind: .handedBack, at: at, by: action.owner)
        happening.words = words
        action.acceptance = nil
        action.owner = nil
        action.shownAs = ""
        action.handedBack = words ?? ""
        action.history.append(happening)
      }
    case .reported(let id, let status, let words):
      change(id) { action in
        var happening = WorkshopAction.Happening(kind: .reported, at: at, by: by)
        happening.status = status
        happening.words = words
        action.status = status
        action.history.append(happening)
      }
    case .withdrawn(let id): change(id) { $0.isWithdrawn = true }
    }
  }

  /// Lets whatever used or served one card use or serve another, which says the same.
  mutating func replaceUses(of card: SpokenID, by other: SpokenID) {
    for index in all.indices {
      if all[index].uses.contains(card) {
        all[index].uses = all[index].uses.map { $0 == card ? other : $0 }.uniqued()
      }
      if all[index].serves.contains(card) {
        all[index].serves = all[index].serves.map { $0 == card ? other : $0 }.uniqued()
      }
    }
  }

  private mutating func change(_ id: SpokenID, _ body: (inout WorkshopAction) -> Void) {
    guard let place = places[id] else { return }
    body(&all[place])
  }
}
