import Testing
import Workshop

@testable import Rehearsals

/// No token is where the table of what each audience may see says no.
struct CanaryTests {
  /// The seeds in groups, so that each test looks at many small sessions.
  static let groups: [UInt64] = Array(0..<20)

  private static func seeds(_ group: UInt64, _ count: UInt64) -> Range<UInt64> {
    group * count + 1..<(group + 1) * count + 1
  }

  private func expectNone(_ seed: UInt64, _ sessions: [CanarySession]) {
    let canary = Canary(sessions)
    let leaks = canary.leaks(canary.record)
    #expect(leaks.isEmpty, "seed \(seed): \(leaks.prefix(3).joined(separator: "; "))")
  }

  @Test(arguments: groups)
  func `What a room decided on`(group: UInt64) {
    for seed in Self.seeds(group, 40) {
      var room = CanaryRoom(seed: seed)
      let sessions = room.held(24)
      expectNone(seed, sessions)
      let canary = Canary(sessions)
      #expect(canary.missing(canary.record).isEmpty, "seed \(seed)")
    }
  }

  @Test(arguments: groups)
  func `Events in any order`(group: UInt64) {
    for seed in Self.seeds(group, 40) {
      var room = CanaryRoom(seed: seed)
      expectNone(seed, room.written(24))
    }
  }

  @Test(arguments: groups)
  func `Sessions that are linked`(group: UInt64) {
    for seed in Self.seeds(group, 20) {
      var room = CanaryRoom(seed: seed)
      expectNone(seed, room.linked(18))
    }
  }

  @Test(arguments: groups)
  func `Longer sessions that are linked`(group: UInt64) {
    for seed in Self.seeds(group, 1) {
      var room = CanaryRoom(seed: seed)
      expectNone(seed, room.linked(40))
    }
  }

  @Test(arguments: Hole.allCases)
  func `A hole in the gate is found`(hole: Hole) {
    let isFound = (UInt64(1)...60).contains { seed in
      [true, false].contains { isLinked in
        var room = CanaryRoom(seed: seed)
        let canary = Canary(isLinked ? room.linked(30) : room.held(40))
        return !canary.leaks { canary.holed($0, $1, hole) }.isEmpty
          && canary.leaks(canary.record).isEmpty
      }
    }
    #expect(isFound)
  }
}
