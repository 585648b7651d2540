import Workshop

/// Leaving a stage is one key; it asks only where something looks wrong.
extension WorkbenchState {
  /// What looks unfinished in the current stage, in words; `nil` where all looks well.
  var unfinished: String? {
    guard let stage, stage.minutes > 0 else { return nil }
    return stageRow?.unfinished(self, stage)
  }
}
