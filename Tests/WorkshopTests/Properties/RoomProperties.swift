import Testing
@testable import Rehearsals
@testable import Workshop

/// What the room may not see cannot be shown, because it is not there.
struct RoomProperties {
  @Test(arguments: seeds(from: 1, 150))
  func `No private words occur anywhere in what the room gets`(seed: UInt64) throws {
    let opening = Opening.drawn(seed)
    var (meeting, dice) = (try Meeting(opening), Dice(seed: seed))
    // Most of the meeting is held where cards or drafts begin private.
    try meeting.enter(opening == Sample.statement ? "solo" : "gifts")
    for _ in 0..<120 {
      let session = meeting.session
      let command = dice.chance(60) ? dice.command(in: session) : dice.agreementCommand(in: session)
      _ = try? meeting.ask(command)
      if dice.chance(10) { meeting.undo() }
    }
    let shown = meeting.session.forRoom.value.texts
    for words in meeting.session.privateWords {
      #expect(!shown.contains { $0.contains(words) }, "seed \(seed): \(words)")
    }
    expectNothingHidden(in: meeting.session.forRoom)
  }

  @Test(arguments: seeds(from: 1000, 100))
  func `No private words of drafts and no hidden count come out of events in any order`(
    seed: UInt64
  ) {
    var dice = Dice(seed: seed)
    let session = SessionHistory(dice.log(80, of: { $0.agreementEvent() })).session
    let shown = session.forRoom.value.texts
    for words in session.privateWords {
      #expect(!shown.contains { $0.contains(words) }, "seed \(seed): \(words)")
    }
    expectNothingHidden(in: session.forRoom)
  }

  @Test(arguments: seeds(from: 500, 50))
  func `What is not private stays as it was`(seed: UInt64) throws {
    var (meeting, dice) = (try Meeting(), Dice(seed: seed))
    for _ in 0..<120 {
      let command = dice.command(in: meeting.session)
      // What such a person said is hidden too; see WithdrawalTests.
      if case .people(.withdraw) = command { continue }
      _ = try? meeting.ask(command)
    }
    let (session, room) = (meeting.session, meeting.session.forRoom)
    #expect(room.agenda == session.agenda)
    #expect(room.actions.standing == session.actions.standing)
    #expect(room.rounds == session.rounds)
    #expect(room.clusters.all.map(\.title) == session.clusters.all.map(\.title))
    #expect(room.actions.asks.standing.map(\.text) == session.actions.asks.standing.map(\.text))
    #expect(room.closing.reflections == session.closing.reflections)
    #expect(room.closing.review == session.closing.review)
    #expect(room.closing.parking.all.map(\.id) == session.closing.parking.all.map(\.id))
    expectSameAgreement(session, room)
    #expect(room.cards.all.map(\.id) == session.cards.all.map(\.id))
    for card in session.cards.all where card.isShown && !card.isWithdrawn {
      #expect(room.cards[card.id]?.text == card.text)
    }
    #expect(room.covered.forRoom == room)
  }

  private func expectSameAgreement(_ session: Session, _ room: Shown) {
    #expect(room.agreeing.bar == session.agreeing.bar)
    #expect(room.agreeing.concerns == session.agreeing.concerns)
    #expect(room.agreeing.minority == session.agreeing.minority)
    #expect(room.agreeing.adoptions == session.agreeing.adoptions)
    #expect(room.drafts.all.map(\.id) == session.drafts.all.map(\.id))
    for (shown, poll) in zip(room.agreeing.polls, session.agreeing.polls) where poll.isRevealed {
      #expect(shown == poll)
    }
    for draft in session.drafts.all where !draft.isPrivate && !draft.isWithdrawn {
      #expect(room.drafts[draft.id]?.text == draft.text)
    }
  }

  private func expectNothingHidden(in room: Shown) {
    for choice in room.choices.all where !choice.isRevealed {
      #expect(choice.counts.isEmpty && choice.standing.isEmpty)
    }
    #expect(room.agreeing.polls.allSatisfy { $0.isRevealed || $0.counts.isEmpty })
    #expect(room.actions.confidences.allSatisfy { $0.isRevealed || $0.counts.isEmpty })
    for draft in room.drafts.all {
      #expect(draft.marks.allSatisfy { draft.text.contains($0.words) })
    }
  }
}

extension Session {
  /// Every text that only the facilitator may see; the dice never draw the same words twice.
  fileprivate var privateWords: [String] {
    // A card that was joined with another keeps its words.
    let hidden = cards.all.filter { !$0.isShown || $0.isTakenDown }
    let drafted = drafts.all.filter { $0.isPrivate || $0.isWithdrawn }
    let words =
      hidden.map(\.text) + hidden.compactMap(\.reason) + cards.all.flatMap(\.earlierTexts)
      + drafted.flatMap { [$0.text, $0.change ?? "", $0.why ?? ""] }
      + drafts.all.flatMap(\.earlierTexts)
      + notes.all.filter { $0.audience == .facilitator }.map(\.text) + people.all.map(\.needs)
    return words.filter { !$0.isEmpty }
  }
}

extension Value {
  /// All texts in it, names of fields left out.
  var texts: [String] {
    switch self {
    case .text(let text): [text]
    case .list(let values): values.flatMap(\.texts)
    case .fields(let fields): fields.pairs.flatMap(\.value.texts)
    default: []
    }
  }
}
