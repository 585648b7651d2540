import Testing
import Workshop

/// What the room may not see cannot be shown, because it is not there.
struct RoomProperties {
  @Test(arguments: seeds(from: 1, 150))
  func `No private words occur anywhere in what the room gets`(seed: UInt64) throws {
    var (meeting, dice) = (try Meeting(), Dice(seed: seed))
    // Most of the meeting is held where cards begin private.
    try meeting.ask(.agenda(.enter("gifts")))
    for _ in 0..<80 {
      _ = try? meeting.ask(dice.command(in: meeting.session))
      if dice.chance(10) { meeting.undo() }
    }
    let shown = meeting.session.forRoom.value.texts
    for words in meeting.session.privateWords {
      #expect(!shown.contains { $0.contains(words) }, "seed \(seed): \(words)")
    }
    for choice in meeting.session.forRoom.choices.all where !choice.isRevealed {
      #expect(choice.counts.isEmpty && choice.standing.isEmpty)
    }
  }

  @Test(arguments: seeds(from: 500, 50))
  func `What is not private stays as it was`(seed: UInt64) throws {
    var (meeting, dice) = (try Meeting(), Dice(seed: seed))
    for _ in 0..<80 { _ = try? meeting.ask(dice.command(in: meeting.session)) }
    let (session, room) = (meeting.session, meeting.session.forRoom)
    #expect(room.agenda == session.agenda && room.actions == session.actions)
    #expect(room.rounds == session.rounds && room.closing == session.closing)
    #expect(room.cards.all.map(\.id) == session.cards.all.map(\.id))
    for card in session.cards.all where card.isShown && !card.isWithdrawn {
      #expect(room.cards[card.id]?.text == card.text)
    }
    #expect(room.forRoom == room)
  }
}

extension Session {
  /// Every text that only the facilitator may see; the dice never draw the same words twice.
  fileprivate var privateWords: [String] {
    let hidden = cards.all.filter { !$0.isShown || $0.isWithdrawn }
    let words =
      hidden.map(\.text) + hidden.compactMap(\.reason) + cards.all.flatMap(\.earlierTexts)
      + notes.all.filter { $0.audience == .facilitator }.map(\.text) + people.all.map(\.needs)
    return words.filter { !$0.isEmpty }
  }
}

extension Value {
  /// All texts in it, names of fields left out.
  fileprivate var texts: [String] {
    switch self {
    case .text(let text): [text]
    case .list(let values): values.flatMap(\.texts)
    case .fields(let fields): fields.pairs.flatMap(\.value.texts)
    default: []
    }
  }
}
