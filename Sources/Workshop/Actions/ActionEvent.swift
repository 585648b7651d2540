/// What happens to actions.
public enum ActionEvent: EventPart {
  /// An action was written down.
  indirect case added(WorkshopAction)
  /// Some of its fields were changed.
  indirect case changed(action: SpokenID, WorkshopAction.Change)
  /// Its owner answered; all answers but "asked to check" are a yes.
  case accepted(action: SpokenID, WorkshopAction.Acceptance)
  /// Its owner handed it back, which is as good an answer as yes.
  case handedBack(action: SpokenID, words: String?)
  /// Its status was reported.
  case reported(action: SpokenID, WorkshopAction.Status, words: String?)
  /// Something else was said about it.
  case noted(action: SpokenID, words: String)
  /// Somebody said that this is not what was agreed; nothing takes that back.
  case disputed(action: SpokenID, words: String?)
  /// Another action grew out of it in a later session, which says what that is.
  case followed(action: SpokenID, words: String)
  /// It is read aloud to the room, or the reading went on past it.
  case read(action: SpokenID, isPast: Bool)
  /// A later session said something about it.
  indirect case continued(Continuation)
  /// It was taken down.
  case withdrawn(action: SpokenID)

  /// The action that it is about.
  public var action: SpokenID {
    switch self {
    case .added(let action): action.id
    case .continued(let continuation): continuation.action
    case .changed(let id, _), .accepted(let id, _), .handedBack(let id, _), .reported(let id, _, _),
      .noted(let id, _), .disputed(let id, _), .followed(let id, _), .read(let id, _),
      .withdrawn(let id):
      id
    }
  }

  enum Kind: String, CaseIterable {
    case added = "action.added"
    case changed = "action.changed"
    case accepted = "action.accepted"
    case handedBack = "action.handedBack"
    case reported = "action.reported"
    case noted = "action.noted"
    case disputed = "action.disputed"
    case followed = "action.followed"
    case read = "action.read"
    case continued = "action.continued"
    case withdrawn = "action.withdrawn"
  }

  var kind: Kind {
    switch self {
    case .added: .added
    case .changed: .changed
    case .accepted: .accepted
    case .handedBack: .handedBack
    case .reported: .reported
    case .noted: .noted
    case .disputed: .disputed
    case .followed: .followed
    case .read: .read
    case .continued: .continued
    case .withdrawn: .withdrawn
    }
  }

  var data: Fields {
    switch self {
    case .added(let action): action.addedData
    case .changed(let action, let change):
      Fields(pairs: [.init(name: "action", value: .text(action))] + change.data.pairs)
    case .accepted(let action, let how):
      ["action": .text(action), "how": how == .said ? nil : .text(how.rawValue)]
    case .withdrawn(let action): ["action": .text(action)]
    case .handedBack(let action, let words):
      ["action": .text(action), "words": .optional(words)]
    case .reported(let action, let status, let words):
      ["action": .text(action), "status": .text(status.rawValue), "words": .optional(words)]
    case .noted(let action, let words), .followed(let action, let words):
      ["action": .text(action), "words": .text(words)]
    case .disputed(let action, let words):
      ["action": .text(action), "words": .optional(words)]
    case .read(let action, let isPast):
      ["action": .text(action), "past": .flag(isPast)]
    case .continued(let continuation): continuation.data
    }
  }

  init?(_ kind: Kind, data: Fields) {
    guard let id = data.spokenID("action"), id.kind == .action else { return nil }
    switch kind {
    case .added:
      guard let action = WorkshopAction(id: id, added: data) else { return nil }
      self = .added(action)
    case .changed: self = .changed(action: id, WorkshopAction.Change(data: data))
    case .accepted:
      self = .accepted(
        action: id,
        data.text("how").flatMap(WorkshopAction.Acceptance.init(rawValue:)) ?? .said)
    case .handedBack: self = .handedBack(action: id, words: data.text("words"))
    case .reported:
      guard let status = data.text("status").flatMap(WorkshopAction.Status.init(rawValue:))
      else { return nil }
      self = .reported(action: id, status, words: data.text("words"))
    case .noted, .followed:
      guard let words = data.text("words") else { return nil }
      self =
        kind == .noted
        ? .noted(action: id, words: words) : .followed(action: id, words: words)
    case .disputed: self = .disputed(action: id, words: data.text("words"))
    case .read: self = .read(action: id, isPast: data.bool("past") ?? false)
    case .continued:
      guard let continuation = Continuation(data: data) else { return nil }
      self = .continued(continuation)
    case .withdrawn: self = .withdrawn(action: id)
    }
  }
}

extension WorkshopAction {
  /// The fields of `action.added`; one that was brought along keeps its first date, the owner's yes,
  /// its status and what has happened to it.
  fileprivate var addedData: Fields {
    var fields = Fields(
      pairs: [.init(name: "action", value: .text(id))] + change.data.pairs)
    if originalDue != due { fields["originalDue"] = .optional(originalDue?.text) }
    fields["accepted"] = .optional(acceptance?.rawValue)
    fields["handedBack"] = .optional(handedBack)
    fields["status"] = .optional(status?.rawValue)
    fields["statusWords"] = .optional(statusWords)
    if !history.isEmpty { fields["history"] = .list(history.map { .fields($0.data) }) }
    fields["origin"] = .optional(origin)
    return fields
  }

  fileprivate init?(id: SpokenID, added data: Fields) {
    let change = Change(data: data)
    guard let what = change.what else { return nil }
    self.init(id: id, what: what)
    apply(change)
    originalDue = data.text("originalDue").flatMap { Day($0) } ?? due
    acceptance =
      owner == nil ? nil : data.text("accepted").flatMap(Acceptance.init(rawValue:))
    status = data.text("status").flatMap(Status.init(rawValue:))
    handedBack = owner == nil ? data.text("handedBack") : nil
    statusWords = status == nil ? nil : data.text("statusWords")
    history = (data["history"]?.list ?? []).compactMap { $0.fields.flatMap(Happening.init(data:)) }
    origin = data.origin("origin")
  }
}
