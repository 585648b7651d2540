import Workshop

/// Going on in the reading without an answer; on the screen the arrows do it.
extension CommandTable {
  static let readbackRows: [WorkbenchCommand] = [
    step(
      "readback.next", "Read the next action",
      "Goes on to the action that follows; this one can be answered later.", .right),
    step(
      "readback.previous", "Read the action before",
      "Goes back to the action that was read before.",
      .left),
  ]

  private static func step(
    _ id: String, _ title: String, _ help: String, _ step: BoardStep
  ) -> WorkbenchCommand {
    WorkbenchCommand(
      id, title, help,
      unavailable: { $0.isReadingBack ? nil : "Actions are read in the stage for it." },
      perform: { (state, _) throws(Rejection) in try state.stepReadback(step) })
  }
}
