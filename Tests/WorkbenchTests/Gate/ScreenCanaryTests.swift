import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

/// No screen, list, form, page, message or line shows a token that whoever sees it may not see.
struct ScreenCanaryTests {
  static let seeds = RandomSeeds.first(10)

  private func canary(_ seed: UInt64, seenBy: Audience? = nil) -> ScreenCanary {
    var room = CanaryRoom(seed: seed)
    return ScreenCanary(room.linked(40), dice: Dice(seed: seed), seenBy: seenBy)
  }

  private func expectNone(
    _ canary: ScreenCanary, _ seed: UInt64, atLeast count: Int = 10,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(
      canary.leaks.isEmpty,
      "seed \(seed), \(canary.leaks.count): \(canary.leaks.prefix(4).joined(separator: "; "))",
      sourceLocation: sourceLocation)
    #expect(canary.seen.count >= count, "seed \(seed)", sourceLocation: sourceLocation)
  }

  @Test(arguments: seeds)
  func `The run screen`(seed: UInt64) {
    var canary = canary(seed)
    for session in canary.sessions.indices { canary.run(session) }
    expectNone(canary, seed)
  }

  @Test(arguments: seeds)
  func `What is said of what happens`(seed: UInt64) {
    var canary = canary(seed)
    for session in canary.sessions.indices { canary.follow(session) }
    expectNone(canary, seed, atLeast: 1)
  }

  @Test(arguments: seeds)
  func `The review`(seed: UInt64) {
    var canary = canary(seed)
    for session in canary.sessions.indices { canary.review(session) }
    expectNone(canary, seed)
  }

  @Test(arguments: seeds)
  func `The replay`(seed: UInt64) {
    var canary = canary(seed)
    for session in canary.sessions.indices { canary.replay(session) }
    expectNone(canary, seed)
  }

  /// What a hole leaks in any of a few workshops.
  private func leaks(
    seenBy: Audience? = nil, _ visit: (inout ScreenCanary, Int) -> Void
  ) -> [String] {
    for seed in UInt64(1)...40 {
      var canary = canary(seed, seenBy: seenBy)
      for session in canary.sessions.indices {
        visit(&canary, session)
        if !canary.leaks.isEmpty { return canary.leaks }
      }
    }
    return []
  }

  @Test func `A replay that is asked for the facilitator is found out`() {
    #expect(!leaks { $0.replay($1, for: .facilitator) }.isEmpty)
  }

  @Test func `A run screen that does not hear of linked sessions is found out`() {
    #expect(!leaks { $0.run($1, linked: false) }.isEmpty)
  }

  @Test func `The private page before the room is found out`() {
    let leaks = leaks(seenBy: .room) { $0.run($1) }
    #expect(leaks.contains { $0.contains("notes.private") }, "\(leaks.prefix(3))")
  }

  @Test func `What those who were there see is found out before others`() {
    #expect(!leaks(seenBy: .anyone) { $0.review($1) }.isEmpty)
  }
}
