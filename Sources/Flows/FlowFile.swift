public import Workshop

/// What a flow file holds: the flow, and stages that can be added to its agenda.
public struct FlowFile: Sendable, Hashable {
  /// The flow as it runs if nothing is changed.
  public var flow: Flow
  /// Stages that are not in the agenda but can be added to it.
  ///
  /// No id is used twice in a file.
  public var optional: [Stage]
  /// The columns that the file defines, in the order of the board; a stage names those it uses.
  public var categories: [Workshop.Category]

  /// Makes a flow file.
  public init(flow: Flow, optional: [Stage] = [], categories: [Workshop.Category] = []) {
    self.flow = flow
    self.optional = optional
    self.categories = categories
  }

  /// The planned minutes of all stages in the agenda; the optional stages are not counted.
  public var minutes: Int { flow.stages.reduce(0) { $0 + $1.minutes } }
}
