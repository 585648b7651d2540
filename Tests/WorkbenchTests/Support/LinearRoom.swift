import Workbench
import Workshop

@testable import Rehearsals

/// Linear mode on a state of its own.
struct LinearRoom {
  var state: WorkbenchState
  private var workbench: LinearWorkbench

  init(_ state: WorkbenchState, isInteractive: Bool) {
    self.state = state
    workbench = LinearWorkbench(into: &self.state, isInteractive: isInteractive)
  }

  var greeting: [String] { LinearWorkbench.greeting(state) }

  mutating func take(_ line: String) throws(Rejection) -> [Effect] {
    try workbench.take(line, into: &state)
  }

  mutating func report() -> [String] { workbench.report(of: &state) }
}
