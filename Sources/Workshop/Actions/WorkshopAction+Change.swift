extension WorkshopAction {
  /// New values for some of its fields; `nil` leaves one as it is.
  public struct Change: Sendable, Hashable {
    /// What will be done.
    public var what: String?
    /// The one person who owns it.
    public var owner: SpokenID?
    /// Those who help.
    public var helpers: [SpokenID]?
    /// When it begins.
    public var start: Day?
    /// The day by which it will be done.
    public var due: Day?
    /// The cards that it uses or comes from.
    public var uses: [SpokenID]?
    /// What it serves: a version of the statement, a goal, a cluster.
    public var serves: [SpokenID]?
    /// The actions that it grew out of.
    public var follows: [SpokenID]?
    /// The first step.
    public var first: String?
    /// How we will know.
    public var know: String?
    /// The money that it takes.
    public var money: String?
    /// The time that it takes.
    public var time: String?
    /// Who needs to be told.
    public var tell: String?
    /// What it depends on.
    public var depends: String?
    /// How sure its people are, 0-5.
    public var confidence: Int?
    /// Who may see it.
    public var visibility: Visibility?
    /// The name under which its owner is shown.
    public var shownAs: String?
    /// Why it changes.
    public var why: String?

    /// A change of nothing, whose fields are then set one by one.
    public init() {}

    /// Whether nothing is changed.
    public var isEmpty: Bool { self == Change() }
  }
}

extension WorkshopAction {
  /// Everything that was said about it, as a change to an empty action.
  var change: Change {
    var change = Change()
    change.what = what
    change.owner = owner
    change.helpers = helpers.isEmpty ? nil : helpers
    change.start = start
    change.due = due
    change.uses = uses.isEmpty ? nil : uses
    change.serves = serves.isEmpty ? nil : serves
    change.follows = follows.isEmpty ? nil : follows
    change.first = first.isEmpty ? nil : first
    change.know = know.isEmpty ? nil : know
    change.money = money.isEmpty ? nil : money
    change.time = time.isEmpty ? nil : time
    change.tell = tell.isEmpty ? nil : tell
    change.depends = depends.isEmpty ? nil : depends
    change.confidence = confidence
    change.visibility = visibility == .room ? nil : visibility
    change.shownAs = shownAs.isEmpty ? nil : shownAs
    return change
  }

  /// Applies a change, said by somebody or by nobody in particular.
  mutating func apply(_ change: Change, by: SpokenID? = nil) {
    if let what = change.what { self.what = what }
    if let owner = change.owner, owner != self.owner {
      self.owner = owner
      ownerThere = nil
      // A yes is a person's own: it does not pass to the next owner.
      acceptance = nil
      handedBack = nil
      shownAs = ""
    }
    if let due = change.due, due != self.due {
      // A yes was to that date: another one is agreed with the owner, not changed silently.
      if self.due != nil, by == nil || by != owner { acceptance = nil }
      self.due = due
      originalDue = originalDue ?? due
    }
    if let helpers = change.helpers { self.helpers = helpers }
    if let start = change.start { self.start = start }
    if let uses = change.uses { self.uses = uses }
    if let serves = change.serves { self.serves = serves }
    if let follows = change.follows { self.follows = follows.filter { $0 != id } }
    if let first = change.first { self.first = first }
    if let know = change.know { self.know = know }
    if let money = change.money { self.money = money }
    if let time = change.time { self.time = time }
    if let tell = change.tell { self.tell = tell }
    if let depends = change.depends { self.depends = depends }
    if let confidence = change.confidence { self.confidence = confidence }
    if let visibility = change.visibility { self.visibility = visibility }
    if let shownAs = change.shownAs { self.shownAs = shownAs }
  }

  /// What a change means for its history; `nil` where it is only filled in.
  func happening(_ change: Change, at: Instant, by: SpokenID?) -> Happening? {
    var happening = Happening(kind: .changed, at: at, by: by)
    happening.words = change.why
    // Filling in the owner is not worth recording while an action is being planned.
    if let owner = change.owner, owner != self.owner,
      self.owner != nil || origin != nil || change.why != nil
    {
      happening.kind = .passed
      happening.owner = self.owner
    }
    if let due = change.due, let old = self.due, due != old {
      // It may get another owner along with the other date, so the earlier owner is kept too.
      happening.kind = .moved
      happening.due = due
    }
    return happening.kind == .changed && change.why == nil ? nil : happening
  }
}

extension WorkshopAction.Change {
  var data: Fields {
    [
      "what": .optional(what), "owner": .optional(owner),
      "helpers": helpers.map { .list($0.map { .text($0) }) }, "start": .optional(start?.text),
      "due": .optional(due?.text), "uses": uses.map { .list($0.map { .text($0) }) },
      "serves": serves.map { .list($0.map { .text($0) }) },
      "follows": follows.map { .list($0.map { .text($0) }) }, "first": .optional(first),
      "know": .optional(know), "money": .optional(money), "time": .optional(time),
      "tell": .optional(tell), "depends": .optional(depends),
      "confidence": .optional(confidence), "visibility": .optional(visibility?.rawValue),
      "shownAs": .optional(shownAs), "why": .optional(why),
    ]
  }

  init(data: Fields) {
    self.init()
    what = data.text("what")
    owner = data.spokenID("owner")
    helpers = data.spokenIDs("helpers")
    start = data.text("start").flatMap { Day($0) }
    due = data.text("due").flatMap { Day($0) }
    uses = data.spokenIDs("uses")
    serves = data.spokenIDs("serves")
    follows = data.spokenIDs("follows")
    first = data.text("first")
    know = data.text("know")
    money = data.text("money")
    time = data.text("time")
    tell = data.text("tell")
    depends = data.text("depends")
    confidence = data.integer("confidence").flatMap { (0...5).contains($0) ? $0 : nil }
    visibility = data.text("visibility").flatMap(WorkshopAction.Visibility.init(rawValue:))
    shownAs = data.text("shownAs")
    why = data.text("why")
  }
}
