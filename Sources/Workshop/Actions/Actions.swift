/// All actions of a session, in the order in which they were written down.
public struct Actions: Sendable, Hashable {
  /// Everything written down, taken down ones included.
  public private(set) var all: [WorkshopAction] = []
  private var places = Places()

  init() {}

  /// The action with an id.
  public subscript(id: SpokenID) -> WorkshopAction? { places[id].map { all[$0] } }

  /// The actions that stand.
  public var standing: [WorkshopAction] { all.filter { !$0.isWithdrawn } }

  mutating func apply(_ event: ActionEvent) {
    switch event {
    case .added(let action):
      if places.append(action.id) { all.append(action) }
    case .changed(let id, let change): self.change(id) { $0.apply(change) }
    case .accepted(let id):
      change(id) { if $0.owner != nil { $0.isAccepted = true } }
    case .handedBack(let id, let words):
      change(id) {
        $0.isAccepted = false
        $0.owner = nil
        $0.handedBack = words ?? ""
      }
    case .withdrawn(let id): change(id) { $0.isWithdrawn = true }
    }
  }

  /// Lets whatever used one card use another, which says the same.
  mutating func replaceUses(of card: SpokenID, by other: SpokenID) {
    for index in all.indices where all[index].uses.contains(card) {
      all[index].uses = all[index].uses.map { $0 == card ? other : $0 }.uniqued()
    }
  }

  private mutating func change(_ id: SpokenID, _ body: (inout WorkshopAction) -> Void) {
    guard let place = places[id] else { return }
    body(&all[place])
  }
}
