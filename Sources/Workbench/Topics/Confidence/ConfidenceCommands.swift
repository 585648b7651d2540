import Canvas
import Workshop

/// How sure the room is.
extension CommandTable {
  static let confidenceRows: [WorkbenchCommand] = [
    .record(
      "confidence.count", "Count how sure the room is",
      "Writes down how many gave each number, 0 to 5; hidden until shown. A new count replaces it.",
      parameters: [
        .words("counts", "How many at each number? (3=11 4=17, or 3 4 4 2)").covered(),
        .forAction("For one action? (empty for the plan as a whole)"),
      ],
      unavailable: { $0.whyNoStage },
      command: { (_, arguments) throws(Rejection) in
        .confidence(
          .count(
            try arguments.levels("counts"), action: try arguments.optionalID("action")))
      }),
    .record(
      "confidence.reveal", "Show how sure the room is",
      "Shows the room all numbers at once: the plan first, then each action.",
      keys: [.key(.control("r"), .run)],
      hint: .hint("show the numbers", 12, .run),
      parameters: [
        Parameter(
          "action", "For which action?", .list, isOptional: true, isAsked: { _, _ in false })
      ],
      unavailable: { $0.whyNothingToShow },
      command: { (state, arguments) throws(Rejection) in
        .confidence(
          .reveal(action: try arguments.optionalID("action") ?? state.hiddenConfidence?.action))
      }),
  ]
}

extension WorkbenchState {
  /// What was counted in this stage and the room has not seen: the plan first.
  var hiddenConfidence: Confidence? {
    let hidden = session.actions.confidences.filter { $0.stage == stage?.id && !$0.isRevealed }
    return hidden.first { $0.action == nil } ?? hidden.first
  }

  /// Why there are no numbers to show; what else waits to be shown here comes first.
  fileprivate var whyNothingToShow: String? {
    if let whyNoStage { return whyNoStage }
    guard hiddenConfidence != nil else { return "No number is counted that the room has not seen." }
    if session.agreeing.openPoll?.isCounted == true { return "Show the open poll first." }
    if let id = stage?.id, session.choices[id]?.isRevealed == false {
      return "Show the count of ideas first."
    }
    return nil
  }
}

extension Arguments {
  /// `3=11 4=17`, or every number by itself: `3 4 4 2`.
  func levels(_ name: String) throws(Rejection) -> [Int: Int] {
    let text = try text(name)
    guard !text.contains("=") else { return try points(name) }
    var counts: [Int: Int] = [:]
    for level in try integers(name) { counts[level, default: 0] += 1 }
    return counts
  }
}
