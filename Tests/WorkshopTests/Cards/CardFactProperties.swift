import Testing
import Workshop

@testable import Rehearsals

/// What is kept of all cards while events are applied is what a look at all cards finds.
struct CardFactProperties {
  @Test(arguments: seeds(from: 4100, 60))
  func `Kept facts are what the cards say after every step of a workshop`(seed: UInt64) throws {
    var (meeting, dice) = (try Meeting(), Dice(seed: seed))
    try meeting.enter("gifts")
    for _ in 0..<100 {
      let command = dice.command(in: meeting.session)
      if dice.chance(10) { meeting.undo() } else { _ = try? meeting.ask(command) }
      expectFacts(meeting.session.cards, seed)
    }
  }

  @Test(arguments: seeds(from: 4200, 60))
  func `Kept facts are what the cards say after events in any order`(seed: UInt64) {
    var dice = Dice(seed: seed, isWild: seed % 2 == 0)
    expectFacts(SessionHistory(dice.log(120)).session.cards, seed)
  }

  @Test(arguments: seeds(from: 4300, 60))
  func `What is like a card is the same however it is found`(seed: UInt64) throws {
    var (meeting, dice) = (try Meeting(), Dice(seed: seed))
    for _ in 0..<160 {
      let command = dice.cardish(meeting.session)
      if dice.chance(5) {
        meeting.undo()
      } else {
        let by = dice.maybe { $0.person() }
        _ = try? meeting.ask(command, by: by)
      }
    }
    // Where such a stage is held already, that is refused.
    _ = try? meeting.enter("connect")
    for _ in 1...2 { try meeting.add("Cooks for forty") }
    // A history that is read at once keeps no words, so there each card is looked at.
    let (kept, read) = (meeting.session, SessionHistory(meeting.history.events).session)
    #expect(kept == read)
    var count = 0
    for card in kept.cards.all {
      let likest = kept.likest(to: card)
      #expect(likest?.id == read.likest(to: card)?.id, "seed \(seed): \(card.text)")
      if let likest {
        count += 1
        #expect(likest.isShown && !likest.isWithdrawn && likest.type == card.type)
        #expect(likest.by.map { kept.people[$0]?.hasWithdrawn == true } != true)
      }
    }
    #expect(count > 0, "seed \(seed)")
  }

  @Test func `A kept copy stays as it was`() throws {
    var meeting = try Meeting()
    for text in ["Church hall", "Choir", "Bikes"] { try meeting.add(text) }
    let before = meeting.session
    let card = Card(id: "G9", type: .asset, text: "Church hall")
    try meeting.ask(.cards(.edit("G1", text: "Chess")))
    try meeting.ask(.cards(.withdraw("G2")))
    try meeting.add("The church hall")
    #expect(before.likest(to: card)?.id == "G1")
    #expect(before.cards.up(.asset).map(\.id) == ["G1", "G2", "G3"])
    #expect(meeting.session.likest(to: card)?.id == "G4")
    #expect(meeting.session.cards.covered == [0, 1])
  }

  private func expectFacts(_ cards: Cards, _ seed: UInt64) {
    let up = cards.all.filter { !$0.isWithdrawn }
    for type in CardType.allCases {
      #expect(cards.up(type) == up.filter { $0.type == type }, "seed \(seed)")
      #expect(cards.count(up: type) == up.count { $0.type == type }, "seed \(seed)")
    }
    #expect(cards.newest == up.last && cards.isAnyUp == !up.isEmpty, "seed \(seed)")
    let waiting = up.filter(\.isPrivate).map(\.id)
    #expect(cards.waiting == waiting && cards.isAnyWaiting == !waiting.isEmpty, "seed \(seed)")
    let covered = cards.all.indices.filter { index in
      let card = cards.all[index]
      return !card.isShown || card.isWithdrawn || !card.earlierTexts.isEmpty
    }
    #expect(cards.covered == covered, "seed \(seed)")
  }
}

extension Dice {
  /// What is asked of cards that often say the same, and of the people who said it.
  fileprivate mutating func cardish(_ session: Session) -> Command {
    let card = pick(session.cards.all.map(\.id)) ?? SpokenID(.asset, 1)
    let other = pick(session.cards.all.map(\.id)) ?? card
    return switch number(0...19) {
    case ..<10:
      .cards(.add(NewCard(type: pick([.asset, .asset, .story]) ?? .asset, text: likeWords())))
    case 10, 11, 12: .cards(.edit(card, text: likeWords()))
    case 13: .cards(.withdraw(card))
    case 14: .cards(.mark(card, sensitive: chance(50)))
    case 15: .cards(.join(card, other: other))
    case 16:
      .people(
        chance(50) ? .withdraw(person()) : .permit(person(), name: true, quote: true, wording: nil))
    case 17: .cards(.attribute(card, person: person(), table: nil))
    case 18: .agenda(.enter(chance(50) ? "gifts" : "connect"))
    default: .cards(.share([]))
    }
  }

  private mutating func likeWords() -> String {
    let words = [
      "Church", "hall", "two", "rooms", "the", "kitchen", "Zoë", "café", "1984", "choir", "sings",
      "on", "Thursdays", "图书馆", "can", "cook", "forty", "TV", "church", "Jürgen’s", "yard",
    ]
    return (0...number(0...5)).map { _ in pick(words) ?? "" }
      .joined(separator: pick([" ", ", ", "\r\n", "-"]) ?? " ")
  }
}
