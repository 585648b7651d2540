/// The counts that a room never saw: they are told to nobody but the facilitator.
struct UnseenCounts: Sendable, Hashable {
  /// The stages in which ideas were chosen.
  var choices: Set<String> = []
  /// The versions that polls were about, of which none was shown.
  var polls: Set<SpokenID> = []
  /// The questions of confidence.
  var confidences: Set<ConfidenceQuestion> = []

  /// A question of confidence: the stage and the action that it is about.
  struct ConfidenceQuestion: Sendable, Hashable {
    var stage: String
    var action: SpokenID?
  }
}
