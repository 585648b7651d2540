import Testing
import Workshop

@testable import Rehearsals

/// An action that is agreed has an owner, a date, a line on how we will know, and the owner's yes.
struct PromiseProperties {
  @Test(arguments: seeds(from: 1, 40))
  func `No command makes an action agreed that lacks something`(seed: UInt64) throws {
    try RandomWorkshops(seed: seed).hold(150) { _, _, after in check(after) }
  }

  @Test(arguments: seeds(from: 200, 25))
  func `No event in any order makes an action agreed that lacks something`(seed: UInt64) throws {
    for isWild in [true, false] {
      RandomWorkshops(seed: seed).write(120, isWild: isWild) { _, _, after in check(after) }
    }
    try RandomWorkshops(seed: seed).shuffle(120) { _, _, after in check(after) }
  }

  private func check(_ session: Session) {
    for action in session.actions.all {
      if action.isAgreed {
        #expect(action.hasOwner && action.due != nil && !action.know.isEmpty)
        #expect(action.acceptance != nil && action.acceptance != .askedToCheck)
        #expect(!action.isWithdrawn && action.status != .notPossible && action.status != .letGo)
      }
      // A yes is the last that was said of it: nobody else got it, handed it back or moved it since.
      guard action.owner != nil, action.isAccepted else { continue }
      let last = action.history.last { happening in
        switch happening.kind {
        case .accepted, .handedBack, .passed: true
        case .moved: happening.by != action.owner || happening.owner != nil
        case .reported, .changed, .noted, .disputed, .followed: false
        }
      }
      #expect(last == nil || last?.kind == .accepted)
    }
  }
}
