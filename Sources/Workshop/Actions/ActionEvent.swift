/// What happens to actions.
public enum ActionEvent: EventPart {
  /// An action was written down.
  indirect case added(WorkshopAction)
  /// Some of its fields were changed.
  indirect case changed(action: SpokenID, WorkshopAction.Change)
  /// Its owner said yes.
  case accepted(action: SpokenID)
  /// Its owner handed it back, which is as good an answer as yes.
  case handedBack(action: SpokenID, words: String?)
  /// It was taken down.
  case withdrawn(action: SpokenID)

  var kind: String {
    switch self {
    case .added: "action.added"
    case .changed: "action.changed"
    case .accepted: "action.accepted"
    case .handedBack: "action.handedBack"
    case .withdrawn: "action.withdrawn"
    }
  }

  var data: Fields {
    switch self {
    case .added(let action):
      Fields(pairs: [.init(name: "action", value: .text(action.id))] + action.change.data.pairs)
    case .changed(let action, let change):
      Fields(pairs: [.init(name: "action", value: .text(action))] + change.data.pairs)
    case .accepted(let action), .withdrawn(let action): ["action": .text(action)]
    case .handedBack(let action, let words):
      ["action": .text(action), "words": .optional(words)]
    }
  }

  init?(kind: String, data: Fields) {
    guard let id = data.spokenID("action"), id.kind == .action else { return nil }
    switch kind {
    case "action.added":
      let change = WorkshopAction.Change(data: data)
      guard let what = change.what else { return nil }
      var action = WorkshopAction(id: id, what: what)
      action.apply(change)
      self = .added(action)
    case "action.changed": self = .changed(action: id, WorkshopAction.Change(data: data))
    case "action.accepted": self = .accepted(action: id)
    case "action.handedBack": self = .handedBack(action: id, words: data.text("words"))
    case "action.withdrawn": self = .withdrawn(action: id)
    default: return nil
    }
  }
}
