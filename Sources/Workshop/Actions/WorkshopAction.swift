/// Something that somebody means to do: what, who, by when, with what, and how it will be known.
///
/// Only the words are needed to write one down, so that it can be caught at talking speed.
public struct WorkshopAction: Sendable, Hashable {
  /// A3.
  public let id: SpokenID
  /// What will be done, best begun with a verb.
  public var what: String
  /// The one person who owns it.
  public var owner: SpokenID?
  /// Those who help.
  public var helpers: [SpokenID] = []
  /// By when.
  public var due: Day?
  /// The date that was first agreed, which never changes.
  public var originalDue: Day?
  /// The cards that it uses or comes from.
  public var uses: [SpokenID] = []
  /// The first step, before the next meeting.
  public var first: String = ""
  /// How we will know.
  public var know: String = ""
  /// Whether the owner said yes.
  public var isAccepted = false
  /// What was said when it was handed back; `nil` once somebody else owns it.
  public var handedBack: String?
  /// Whether it was taken down.
  public var isWithdrawn = false

  /// Makes an action from its words.
  public init(id: SpokenID, what: String) {
    self.id = id
    self.what = what
  }

  /// New values for some of its fields; `nil` leaves one as it is.
  public struct Change: Sendable, Hashable {
    /// What will be done.
    public var what: String?
    /// The one person who owns it.
    public var owner: SpokenID?
    /// Those who help.
    public var helpers: [SpokenID]?
    /// By when.
    public var due: Day?
    /// The cards that it uses or comes from.
    public var uses: [SpokenID]?
    /// The first step.
    public var first: String?
    /// How we will know.
    public var know: String?

    /// Makes a change that changes nothing yet.
    public init() {}

    /// Whether nothing is changed.
    public var isEmpty: Bool { self == Change() }
  }

  /// What an agreed action still lacks, in words; empty once nothing is missing.
  public var missing: [String] {
    [
      owner == nil ? "an owner" : nil, due == nil ? "a date" : nil,
      owner != nil && !isAccepted ? "the owner's yes" : nil,
    ].compactMap(\.self)
  }
}

extension WorkshopAction {
  var change: Change {
    var change = Change()
    change.what = what
    change.owner = owner
    change.helpers = helpers.isEmpty ? nil : helpers
    change.due = due
    change.uses = uses.isEmpty ? nil : uses
    change.first = first.isEmpty ? nil : first
    change.know = know.isEmpty ? nil : know
    return change
  }

  mutating func apply(_ change: Change) {
    if let what = change.what { self.what = what }
    if let owner = change.owner, owner != self.owner {
      self.owner = owner
      // A yes is a person's own: it does not pass to the next owner.
      isAccepted = false
      handedBack = nil
    }
    if let helpers = change.helpers { self.helpers = helpers }
    if let due = change.due {
      self.due = due
      originalDue = originalDue ?? due
    }
    if let uses = change.uses { self.uses = uses }
    if let first = change.first { self.first = first }
    if let know = change.know { self.know = know }
  }
}

extension WorkshopAction.Change {
  var data: Fields {
    [
      "what": .optional(what), "owner": .optional(owner),
      "helpers": helpers.map { .list($0.map { .text($0) }) }, "due": .optional(due?.text),
      "uses": uses.map { .list($0.map { .text($0) }) }, "first": .optional(first),
      "know": .optional(know),
    ]
  }

  init(data: Fields) {
    self.init()
    what = data.text("what")
    owner = data.spokenID("owner")
    helpers = data.spokenIDs("helpers")
    due = data.text("due").flatMap { Day($0) }
    uses = data.spokenIDs("uses")
    first = data.text("first")
    know = data.text("know")
  }
}
