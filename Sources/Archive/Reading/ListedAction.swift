internal import Workshop

/// An action of one session, as the index keeps it.
struct ListedAction: Sendable, Hashable {
  var thing: OneThing
  var id: SpokenID
  var what: String
  var owner: SpokenID?
  /// The name under which the owner is shown, where that is another one and may be shown.
  var shownAs = ""
  var due: Day?
  var originalDue: Day?
  var status: WorkshopAction.Status?
  var isAccepted = false
  var isOpen = true
  /// The title of the session that it was brought from.
  var origin: String?
  /// What those said who did not agree to this, oldest first.
  var objections: [Aside] = []
  /// When something was last said about it, as far as this session knows, in milliseconds since 1970.
  var heard = 0
  var event: EventID
  var since: Int

  /// Makes it from an action that the room may see.
  init(_ action: WorkshopAction, _ moment: FirstMentions.Moment, session: String) {
    thing = OneThing(action.id, action.origin, words: action.what, in: session)
    (id, what, owner) = (action.id, action.what, action.owner)
    if owner != nil { shownAs = action.shownAs }
    (due, originalDue, status) = (action.due, action.originalDue, action.status)
    (isAccepted, isOpen) = (action.isAccepted, action.isOpen)
    origin = action.origin?.title
    objections = action.objections.map { Aside($0, of: action) }
    heard = action.history.map(\.at.milliseconds).max() ?? 0
    (event, since) = (moment.event.id, moment.event.since)
  }

  init(thing: OneThing, id: SpokenID, what: String, event: EventID, since: Int) {
    (self.thing, self.id, self.what) = (thing, id, what)
    (self.event, self.since) = (event, since)
  }
}
