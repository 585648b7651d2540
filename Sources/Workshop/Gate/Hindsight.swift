/// What is covered at every earlier moment because of what a session decided later.
struct Hindsight: Sendable {
  /// The things whose words are kept.
  var kept: Set<SpokenID> = []
  /// The words that took the place of others.
  var newest: [SpokenID: String] = [:]
  /// The actions of which something was changed, as they read in the end.
  var changedActions: [SpokenID: WorkshopAction] = [:]
  /// The notes that are for the facilitator only.
  var privateNotes: Set<SpokenID> = []
  /// The actions that somebody once owned who took permission back since.
  var theirActions: Set<SpokenID> = []
  /// The counts that the room never saw.
  var unseen = UnseenCounts()
  /// Title, place and question as they were said last; `nil` where they never changed.
  var opening: Opening?
}
