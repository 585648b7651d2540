import Testing
import Workshop

@testable import Rehearsals

/// The bar never moves between the first poll and the adoption.
struct BarProperties {
  @Test(arguments: seeds(from: 1, 40))
  func `No command moves the bar once the room was asked`(seed: UInt64) throws {
    try RandomWorkshops(seed: seed).hold(150) { before, event, after in
      check(before, event, after)
      guard before.agreeing.isBarLocked else { return }
      #expect(throws: Rejection.self) { try before.decide(.agreeing(.setBar(Meeting.bar))) }
    }
  }

  @Test(arguments: seeds(from: 200, 25))
  func `No event in any order moves the bar once the room was asked`(seed: UInt64) throws {
    RandomWorkshops(seed: seed).write(120, look: check)
    try RandomWorkshops(seed: seed).shuffle(100, look: check)
  }

  private func check(_ before: Session, _ event: SessionEvent, _ after: Session) {
    let (old, new) = (before.agreeing, after.agreeing)
    if new.isBarLocked {
      #expect(new.bar != nil && new.polls.last?.bar == new.bar)
    }
    // What undo takes away may be the poll, or the bar itself.
    if case .history = event { return }
    #expect(new.polls.count >= old.polls.count)
    #expect(zip(new.polls, old.polls).allSatisfy { $0.bar == $1.bar })
    if case .agreeing(.adopted) = event { return }
    if old.isBarLocked { #expect(new.isBarLocked && new.bar == old.bar, "\(event.kind)") }
  }
}
