import Workshop

/// What a board is drawn from.
struct BoardSource {
  /// The session.
  var session: Shown
  /// What stands there although it was taken back later.
  var takenBack: Set<SpokenID> = []
  /// Whether nobody types where it is seen, so that it says nothing of how to.
  var isOnlySeen = false
}
