/// What of a session was told in lines, so that it is told once.
struct Told: Sendable {
  /// The stage.
  var stage: String?
  /// What the time asked for.
  var notice: String?
  /// The next step of agreeing.
  var step: String?
  /// What of the read-back.
  var readback: [String] = []
  /// The moment of a replay.
  var moment: Int?
}
