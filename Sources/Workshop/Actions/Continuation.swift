/// What a later session said about an action, as it is handed on to the session where it was agreed.
public struct Continuation: Sendable, Hashable {
  /// The action, by its id here.
  public let action: SpokenID
  /// The later session, and the id that the action has there.
  public let from: Origin
  /// The event of the later session that said so.
  public let event: EventID
  /// When it was said.
  public let at: Instant
  /// Who owns it from then on, by the code there, where that person is not on the list here.
  public let owner: SpokenID?
  /// What happened, in the ids of this session.
  public let happened: ActionEvent

  /// Makes what one event of a later session says about an action.
  ///
  /// - Parameters:
  ///   - from: The later session, with the id that the action has there.
  ///   - event: The event there.
  ///   - at: When it was said there.
  ///   - owner: Who owns it from then on, by the code there, if nobody of this session.
  ///   - happened: What happened, about an action of this session; no continuation itself.
  public init?(
    from: Origin, event: EventID, at: Instant, owner: SpokenID?, happened: ActionEvent
  ) {
    switch happened {
    // What was written down elsewhere is written down there.
    case .added, .continued: return nil
    default: break
    }
    action = happened.action
    self.from = from
    self.event = event
    self.at = at
    self.owner = owner
    self.happened = happened
  }
}

extension Continuation {
  var data: Fields {
    [
      "action": .text(action), "from": .optional(from), "event": .text(event.text),
      "at": .text(at.text), "owner": .optional(owner), "kind": .text(happened.kind.rawValue),
      "data": .fields(happened.data),
    ]
  }

  init?(data: Fields) {
    guard let from = data.origin("from"), let event = data.text("event").flatMap(EventID.init),
      let at = data.text("at").flatMap({ Instant($0) }),
      let kind = data.text("kind").flatMap(ActionEvent.Kind.init(rawValue:)),
      let inner = data["data"]?.fields, let happened = ActionEvent(kind, data: inner),
      happened.action == data.spokenID("action")
    else { return nil }
    self.init(
      from: from, event: event, at: at, owner: data.spokenID("owner"), happened: happened)
  }
}
