/// What comes next in a stage that one key leads through.
struct NextStep {
  /// The id of the command that does it.
  let command: String
  /// What the hint line calls it.
  let label: String
  /// What the command need not ask any more.
  let arguments: Arguments

  init(_ command: String, _ label: String, _ arguments: Arguments = Arguments()) {
    self.command = command
    self.label = label
    self.arguments = arguments
  }
}
