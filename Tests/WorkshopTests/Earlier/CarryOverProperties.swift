import Testing
import Workshop

@testable import Rehearsals

/// What holds whatever the earlier sessions hold.
struct CarryOverProperties {
  /// The seeds; a failure names its own.
  static let seeds: [UInt64] = Array(1...120)

  @Test(arguments: seeds)
  func `What comes along is taken one by one, survives the file and is given no number twice`(
    seed: UInt64
  ) throws {
    let earlier = EarlierDice.sessions(seed)
    var meeting = try Meeting.titled("Next")
    let brought = CarryOver(earlier).brought(into: meeting.session)
    #expect(brought.refusals.isEmpty, "seed \(seed)")
    var given: Set<SpokenID> = []
    for event in brought.events {
      #expect(SessionEvent(kind: event.kind, data: event.data) == event, "seed \(seed)")
      let before = meeting.session
      meeting.write(event)
      #expect(meeting.session != before, "seed \(seed)")
      if let id = event.given { #expect(given.insert(id).inserted, "seed \(seed): \(id)") }
    }
    #expect(given.count == brought.events.count, "seed \(seed)")
    for sentence in brought.sentences { expectSentence(sentence, "seed \(seed): \(sentence)") }
  }

  @Test(arguments: seeds)
  func `Neither secrets nor those who took permission back come along`(seed: UInt64) throws {
    let earlier = EarlierDice.sessions(seed)
    var meeting = try Meeting.titled("Next", people: 0)
    meeting.carry(earlier)
    let session = meeting.session
    let gone = Set(
      earlier.flatMap { $0.session.people.all.filter(\.hasWithdrawn).map(\.name) }
    ).subtracting([""])
    #expect(gone.isDisjoint(with: session.people.all.map(\.name)), "seed \(seed)")
    #expect(session.people.all.allSatisfy { !$0.isPresent }, "seed \(seed)")
    for card in session.cards.all {
      let source = try #require(earlier.first { $0.id == card.origin?.session })
      let there = try #require(card.origin?.item.flatMap { source.session.cards[$0] })
      #expect(!there.isWithdrawn && there.isShown && there.text == card.text, "seed \(seed)")
      let giver = there.by.flatMap { source.session.people[$0] }
      #expect(giver.map { !$0.hasWithdrawn && !gone.contains($0.name) } ?? true, "seed \(seed)")
    }
  }

  @Test(arguments: seeds)
  func `All that is open, up and shown comes along, with its people and its links`(
    seed: UInt64
  ) throws {
    let earlier = EarlierDice.sessions(seed)
    var meeting = try Meeting.titled("Next")
    meeting.carry(earlier)
    let session = meeting.session
    let gone = Set(earlier.flatMap { $0.session.people.all.filter(\.hasWithdrawn).map(\.name) })
    for source in earlier {
      func isGone(_ person: SpokenID) -> Bool {
        guard let person = source.session.people[person] else { return false }
        return person.hasWithdrawn || !person.name.isEmpty && gone.contains(person.name)
      }
      let cards = source.session.cards.all.filter {
        $0.type == .asset && !$0.isWithdrawn && $0.isShown && !($0.by.map(isGone) ?? false)
      }
      for card in cards {
        #expect(session.cards.all.count { $0.isFrom(card.id, source) } == 1, "seed \(seed)")
      }
      for action in source.session.actions.all where action.isOpen {
        let brought = try #require(session.actions.all.first { $0.isFrom(action.id, source) })
        #expect(brought.what == action.what && brought.due == action.due, "seed \(seed)")
        let owner = action.owner.flatMap { isGone($0) ? nil : source.session.people[$0]?.name }
        #expect(brought.owner.flatMap { session.people[$0]?.name } == owner, "seed \(seed)")
        let used = action.uses.filter { id in cards.contains { $0.id == id } }
        #expect(
          brought.uses.compactMap { session.cards[$0]?.origin?.item } == used, "seed \(seed)")
      }
      let open = source.session.actions.all.filter(\.isOpen)
      #expect(
        session.actions.all.count { $0.origin?.session == source.id } == open.count, "seed \(seed)")
    }
    let days = session.drafts.versions.compactMap(\.origin?.day)
    #expect(days == days.sorted(), "seed \(seed)")
    #expect(
      session.drafts.versions.count == earlier.count { $0.session.statement != nil }, "seed \(seed)"
    )
  }

  @Test(arguments: seeds)
  func `Order and repetition of what is given do not matter`(seed: UInt64) throws {
    var dice = EarlierDice(seed: seed)
    let earlier = dice.sessions()
    let next = try Meeting.titled("Next").session
    let events = CarryOver(earlier).brought(into: next).events
    let shuffled = dice.shuffled(earlier + earlier.prefix(1))
    #expect(CarryOver(shuffled).brought(into: next).events == events, "seed \(seed)")
  }

  @Test(arguments: seeds)
  func `By way of a session between, the same comes along as straight from the first`(
    seed: UInt64
  ) throws {
    let earlier = EarlierDice.sessions(seed)
    var between = try Meeting.titled("Between")
    between.carry(earlier)
    let between2 = between.held("between", january: 30)
    var straight = try Meeting.titled("Next", people: 0)
    straight.carry(earlier)
    for given in [[between2], earlier + [between2]] {
      var meeting = try Meeting.titled("Next", people: 0)
      meeting.carry(given)
      let (session, first) = (meeting.session, straight.session)
      #expect(session.cards.all.map(\.origin) == first.cards.all.map(\.origin), "seed \(seed)")
      #expect(session.cards.all.map(\.text) == first.cards.all.map(\.text), "seed \(seed)")
      #expect(session.actions.all.map(\.what) == first.actions.all.map(\.what), "seed \(seed)")
      #expect(session.actions.all.map(\.uses) == first.actions.all.map(\.uses), "seed \(seed)")
      #expect(session.actions.all.map(\.serves) == first.actions.all.map(\.serves), "seed \(seed)")
      // Of several statements only the one that stands goes on by itself.
      #expect(session.statement?.text == first.statement?.text, "seed \(seed)")
      #expect(session.statement?.origin == first.statement?.origin, "seed \(seed)")
    }
  }
}

extension Card {
  fileprivate func isFrom(_ item: SpokenID, _ session: EarlierSession) -> Bool {
    origin?.session == session.id && origin?.item == item
  }
}

extension WorkshopAction {
  fileprivate func isFrom(_ item: SpokenID, _ session: EarlierSession) -> Bool {
    origin?.session == session.id && origin?.item == item
  }
}

extension SessionEvent {
  /// The id that the event gives to something new.
  fileprivate var given: SpokenID? {
    switch self {
    case .cards(.added(let card)): card.id
    case .actions(.added(let action)): action.id
    case .people(.added(let person, _, _, _, _, _)): person
    case .agreeing(.brought(let version, _, _, _)): version
    default: nil
    }
  }
}
