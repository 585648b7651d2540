/// What can happen in a session, by the part of the workshop that it belongs to.
///
/// The few large events of the parts are `indirect`, so that a list of a hundred thousand small ones is
/// small.
public enum SessionEvent: Sendable, Hashable {
  /// The session was opened, renamed or closed.
  case opening(OpeningEvent)
  /// A stage was entered, skipped, moved, added or given time.
  case agenda(AgendaEvent)
  /// A person came, left, was named, seated, or gave permission.
  case people(PeopleEvent)
  /// Somebody took a turn; the room gave its energy.
  case rounds(RoundEvent)
  /// A card was put up, changed, joined, linked or withdrawn.
  case cards(CardEvent)
  /// Things were bundled, and bundles named.
  case clusters(ClusterEvent)
  /// Ideas were counted and the count was shown.
  case choosing(ChoiceEvent)
  /// A draft or a version was written, marked, merged.
  case drafts(DraftEvent)
  /// The bar, a poll, a concern, an adoption.
  case agreeing(AgreeingEvent)
  /// An action was written down, changed, accepted or handed back.
  case actions(ActionEvent)
  /// Somebody said what they need; somebody answered.
  case asks(AskEvent)
  /// The room said how sure it is.
  case confidence(ConfidenceEvent)
  /// A note was taken.
  case notes(NoteEvent)
  /// A point was parked or given a home.
  case parking(ParkingEvent)
  /// A plus, a delta, or the next review.
  case closing(ClosingEvent)
  /// An earlier event was undone or redone.
  case history(HistoryEvent)
  /// The file itself: recovered after a sudden end, or a hand edit taken over.
  case log(LogEvent)
  /// Something that this version does not know: kept, shown as unknown, without effect.
  case unknown(kind: String, data: Fields)
}
