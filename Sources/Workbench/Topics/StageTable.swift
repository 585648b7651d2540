import Workshop

/// The one table of stages.
///
/// The compiler names it where there is a new activity; nothing else in the workbench asks which
/// activity a stage has, unless it belongs to that stage's own topic.
enum StageTable {
  /// The row of an activity.
  static func row(_ activity: Activity) -> StageRow {
    switch activity {
    case .talk: .talk
    case .people: .people
    case .round(let takesEnergy): .round(takesEnergy: takesEnergy)
    case .collect(let collecting): .collect(collecting)
    case .connect: .connect
    case .choose(let rule): .choose(rule)
    case .recall: .recall
    case .cluster(let bundling): .cluster(bundling)
    case .draft(let drafting): .draft(drafting)
    case .agree: .agree
    case .plan(.actions): .actions
    case .plan(.asks): .asks
    case .plan(.load): .load
    case .plan(.confidence): .confidence
    case .readback: .readback
    case .review(.actions): .lookBack
    case .review(.stuck): .stuck
    case .review(.feedback): .feedback
    case .close: .close
    case .rest: .rest
    }
  }
}

extension WorkbenchState {
  /// The row of the stage that is being held; `nil` before the first and after the last one.
  var stageRow: StageRow? { stage.map { StageTable.row($0.activity) } }
}
