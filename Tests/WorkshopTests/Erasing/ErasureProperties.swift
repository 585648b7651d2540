import Testing

@testable import Rehearsals
@testable import Workshop

/// What holds whatever sessions hold.
struct ErasureProperties {
  static let seeds: [UInt64] = Array(1...80)

  /// What somebody said alone, by rules that are simpler than those of the erasure and find less.
  private func theirs(_ person: SpokenID, in history: SessionHistory) -> [String] {
    let session = history.session
    var words: [String?] = session.rounds.turns.filter { $0.person == person }.map(\.words)
    words += session.cards.all.filter { $0.by == person }.flatMap { [$0.text] + $0.earlierTexts }
    words += session.drafts.all.filter { $0.people == [person] && !$0.isVersion }.map(\.text)
    words += session.notes.all.filter { $0.by == person }.map(\.text)
    words += session.agreeing.concerns.filter { $0.by == person }.map(\.text)
    words += session.agreeing.minority.filter { $0.by == person }.map(\.text)
    words += session.actions.asks.all.filter { $0.by == person }.map(\.text)
    words += session.closing.parking.all.filter { $0.by == person }.map(\.text)
    words += session.closing.reflections.filter { $0.by == person }.map(\.text)
    words += [session.people[person]?.name, session.people[person]?.needs]
    return words.compactMap(\.self).filter { $0.contains("#") }
  }

  @Test(arguments: seeds)
  func `Nothing that somebody said or was called is left, and the session still adds up`(
    seed: UInt64
  ) {
    var dice = Dice(seed: seed)
    let history = SessionHistory(dice.log(500) { $0.event() })
    let session = ErasableSession(id: "s", history: history)
    let person: SpokenID = "P1"
    let said = theirs(person, in: history)
    let asked = Erasure(.person(person), in: "s", of: [session])
    let answers = Dictionary(asked.questions.map { ($0.key, true) }) { $1 }
    let erasure = Erasure(.person(person), in: "s", of: [session], answers: answers)
    let left = SessionHistory(erasure.left(of: history))
    let texts = left.events.flatMap { EventWords.texts(of: $0.event.data) }
    for word in said { #expect(!texts.contains { $0.contains(word) }, "seed \(seed): \(word)") }
    // Who is there, what is there and what came of it is the same.
    #expect(left.events.map(\.event.kind) == history.events.map(\.event.kind), "seed \(seed)")
    #expect(left.session.cards.all.map(\.id) == history.session.cards.all.map(\.id))
    #expect(left.session.drafts.all.map(\.id) == history.session.drafts.all.map(\.id))
    #expect(left.session.actions.all.map(\.owner) == history.session.actions.all.map(\.owner))
    #expect(left.session.people.all.map(\.id) == history.session.people.all.map(\.id))
    #expect(left.session.numbers == history.session.numbers, "seed \(seed)")
    // A second time there is nothing to do.
    let again = Erasure(
      .person(person), in: "s", of: [ErasableSession(id: "s", history: left)], answers: answers)
    #expect(again.left(of: left).map(\.event.data) == left.events.map(\.event.data), "seed \(seed)")
  }

  @Test func `The dice say enough that something goes`() {
    let count = Self.seeds.map { seed in
      var dice = Dice(seed: seed)
      return theirs("P1", in: SessionHistory(dice.log(500) { $0.event() })).count
    }
    #expect(count.reduce(0, +) > 150)
  }

  @Test(arguments: seeds)
  func `Words go from everywhere, and nothing else does`(seed: UInt64) {
    var dice = Dice(seed: seed)
    let history = SessionHistory(dice.log(200) { $0.event() })
    let all = history.events.flatMap { EventWords.texts(of: $0.event.data) }
    guard let word = dice.pick(all.filter { $0.contains("#") }) else { return }
    let erasure = Erasure(
      .words(word), in: "s", of: [ErasableSession(id: "s", history: history)])
    for (before, after) in zip(history.events, erasure.left(of: history)) {
      let (old, new) = (EventWords.texts(of: before.event.data), after.event.data)
      #expect(!EventWords.texts(of: new).contains { $0.contains(word) }, "seed \(seed)")
      if !old.contains(where: { SoughtWords(word).isFound(in: $0) }) {
        #expect(new == before.event.data, "seed \(seed)")
      }
    }
  }

  @Test(arguments: seeds)
  func `What was brought along goes too, wherever it went`(seed: UInt64) throws {
    let earlier = EarlierDice.sessions(seed)
    var meeting = try Meeting.titled("Next")
    meeting.carry(earlier)
    let next = ErasableSession(id: "next", history: meeting.history)
    let all = earlier.map { ErasableSession(id: $0.id, history: $0.history) } + [next]
    guard let card = meeting.session.cards.all.first(where: { $0.origin?.item != nil }),
      let origin = card.origin, let session = origin.session, let item = origin.item
    else { return }
    let named = try #require(all.first { $0.id == session })
    let text = try #require(named.history.session.cards[item]?.text)
    func isThere(_ erasure: Erasure) -> Bool {
      all.contains { one in
        erasure.left(of: one.history, in: one.id).contains {
          EventWords.texts(of: $0.event.data).contains(text)
        }
      }
    }
    #expect(!isThere(Erasure(.item(item), in: session, of: all)), "seed \(seed): \(text)")
    #expect(!isThere(Erasure(.item(card.id), in: "next", of: all)), "seed \(seed): \(text)")
    // One session that is skipped is seen.
    #expect(isThere(Erasure(.item(item), in: session, of: all.dropLast())), "seed \(seed)")
  }
}
