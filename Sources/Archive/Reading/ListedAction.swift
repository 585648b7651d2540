internal import Workshop

/// An action of one session, as the index keeps it.
struct ListedAction: Sendable, Hashable {
  var thing: OneThing
  var id: SpokenID
  var what: String
  var owner: SpokenID?
  /// What the owner is called, where that may be shown.
  var name = ""
  var due: Day?
  var originalDue: Day?
  var status: WorkshopAction.Status?
  var isAccepted = false
  var isOpen = true
  /// The title of the session that it was brought from.
  var origin: String?
  /// When something was last said of it, as this session knows, in milliseconds since 1970.
  var heard = 0
  var event: EventID
  var since: Int

  /// Takes an action of a session that the room may see.
  init(
    _ action: WorkshopAction, _ moment: FirstMentions.Moment, in room: Session, session: String
  ) {
    thing = OneThing(action.id, action.origin, words: action.what, in: session)
    (id, what, owner) = (action.id, action.what, action.owner)
    let person = action.owner.flatMap { room.people[$0] }
    name = person.map { $0.hasWithdrawn ? "" : $0.name } ?? ""
    if owner != nil, !action.shownAs.isEmpty { name = action.shownAs }
    (due, originalDue, status) = (action.due, action.originalDue, action.status)
    (isAccepted, isOpen) = (action.isAccepted, action.isOpen)
    origin = action.origin?.title
    heard = action.history.map(\.at.milliseconds).max() ?? 0
    (event, since) = (moment.event.id, moment.event.since)
  }

  init(thing: OneThing, id: SpokenID, what: String, event: EventID, since: Int) {
    (self.thing, self.id, self.what) = (thing, id, what)
    (self.event, self.since) = (event, since)
  }
}
