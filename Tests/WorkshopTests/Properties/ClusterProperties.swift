import Testing
import Workshop

@testable import Rehearsals

/// A thing is in one cluster at the most, standing or taken apart.
struct ClusterProperties {
  @Test(arguments: seeds(from: 1, 40))
  func `No command puts a thing into two clusters`(seed: UInt64) throws {
    try RandomWorkshops(seed: seed).hold(150) { _, _, after in check(after.clusters) }
  }

  @Test(arguments: seeds(from: 200, 25))
  func `No event in any order puts a thing into two clusters`(seed: UInt64) throws {
    for isWild in [true, false] {
      RandomWorkshops(seed: seed).write(120, isWild: isWild) { _, _, after in
        check(after.clusters)
      }
    }
    try RandomWorkshops(seed: seed).shuffle(120) { _, _, after in check(after.clusters) }
  }

  @Test(arguments: seeds(from: 400, 40))
  func `A joined card loses no place in a standing cluster`(seed: UInt64) throws {
    var (meeting, dice) = (try Meeting(), Dice(seed: seed))
    for number in 1...9 { try meeting.add("Card \(number)") }
    for _ in 0..<60 {
      let before = meeting.session.clusters
      guard let event = try? meeting.ask(dice.joining(in: meeting.session)) else { continue }
      let after = meeting.session.clusters
      check(after)
      guard case .cards(.joined(let card, let other)) = event,
        before.holding(card) != nil || before.holding(other) != nil
      else { continue }
      #expect(after.holding(card) != nil && after.holding(other) == nil, "seed \(seed)")
      if dice.chance(50) { meeting.undo() }
    }
  }

  private func check(_ clusters: Clusters) {
    let members = clusters.all.flatMap(\.members)
    #expect(Set(members).count == members.count)
    for cluster in clusters.standing {
      #expect(cluster.members.allSatisfy { clusters.holding($0)?.id == cluster.id })
    }
  }
}

extension Dice {
  /// A command that bundles cards, takes bundles apart, or joins two cards.
  fileprivate mutating func joining(in session: Session) -> Command {
    let cards = shuffled(session.cards.up(.asset).map(\.id))
    return switch number(0...9) {
    case ..<5:
      .clusters(
        .bundle(sign: pick(["*", "sun", "moon"]) ?? "*", Array(cards.prefix(number(1...4)))))
    case ..<7: .clusters(.dissolve(pick(session.clusters.standing.map(\.id)) ?? "B1"))
    default: .cards(.join(cards.first ?? "G1", other: cards.last ?? "G2"))
    }
  }
}
