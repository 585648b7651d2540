extension WorkshopAction {
  /// Something that happened to an action.
  public struct Happening: Sendable, Hashable {
    /// What kind of thing.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
      /// The owner answered.
      case accepted
      /// It was handed back.
      case handedBack = "handed-back"
      /// It got another date.
      case moved
      /// It got another owner.
      case passed
      /// Its status was reported.
      case reported
      /// Its fields changed, for a reason that was given.
      case changed
      /// Something else was said about it.
      case noted
      /// Somebody said that this is not what was agreed.
      case disputed
      /// Another action grew out of it, in a later session.
      case followed
    }

    /// What kind of thing.
    public var kind: Kind
    /// When.
    public var at: Instant
    /// Who said so, where that is known.
    public var by: SpokenID?
    /// Where it stood then.
    public var status: Status?
    /// The date that it got.
    public var due: Day?
    /// The owner whom it had before.
    public var owner: SpokenID?
    /// What was said.
    public var words: String?
    /// Where it was said, if in another session: that session, and the id that the action has there; of
    /// `followed`, the id of the action that grew out of it.
    public var via: Origin?

    /// Makes a happening; what only some kinds have is set afterwards.
    public init(kind: Kind, at: Instant, by: SpokenID? = nil) {
      self.kind = kind
      self.at = at
      self.by = by
    }
  }
}

extension WorkshopAction.Happening {
  var data: Fields {
    [
      "what": .text(kind.rawValue), "at": .text(at.text), "by": .optional(by),
      "status": .optional(status?.rawValue), "due": .optional(due?.text),
      "owner": .optional(owner), "words": .optional(words), "via": .optional(via),
    ]
  }

  init?(data: Fields) {
    guard let kind = data.text("what").flatMap(Kind.init(rawValue:)),
      let at = data.text("at").flatMap({ Instant($0) })
    else { return nil }
    self.init(kind: kind, at: at, by: data.spokenID("by"))
    status = data.text("status").flatMap(WorkshopAction.Status.init(rawValue:))
    due = data.text("due").flatMap { Day($0) }
    owner = data.spokenID("owner")
    words = data.text("words")
    via = data.origin("via")
  }
}
