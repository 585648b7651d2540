import Testing
import Workshop

@testable import Rehearsals

/// The session from above, and the moments in it.
struct TimelineTests {
  @Test(arguments: seeds(from: 1200, 20))
  func `Stages follow one another, and marks stand within the session`(seed: UInt64) throws {
    let history = try RandomWorkshops(seed: seed).hold(150) { _, _, _ in }
    let timeline = Timeline(history.bare)
    for (visit, next) in zip(timeline.visits, timeline.visits.dropFirst()) {
      #expect(visit.start <= visit.end && visit.end <= next.start)
      #expect(visit.position < next.position)
    }
    let places = 1...max(1, history.events.count)
    #expect(timeline.marks.allSatisfy { places.contains($0.position) })
    #expect(timeline.visits.allSatisfy { $0.end <= timeline.end })
    var replay = Replay(history.bare, showsUndone: false)
    for position in 0...history.events.count {
      replay.jump(to: position)
      let visit = timeline.visit(at: position).map { timeline.visits[$0].stage }
      #expect(visit == replay.session.agenda.current, "after \(position)")
    }
  }

  @Test(arguments: seeds(from: 1230, 15))
  func `Every id that was given out is found where it was first said`(seed: UInt64) throws {
    let history = try RandomWorkshops(seed: seed).hold(120) { _, _, _ in }
    let clock = PlaceClock(history.events) { _ in 0 }
    for item in history.session.cards.all.map(\.id) + history.session.actions.all.map(\.id) {
      let place = try #require(try history.position(named: item.spoken, clock))
      #expect(history.events[place - 1].event.given == item)
      #expect(history.positions(about: item).first == place)
    }
    for event in history.events {
      let place = try #require(try history.position(named: event.id.text, clock))
      #expect(history.events[place - 1].id == event.id)
      let time = SessionHistory.text(sessionTime: event.since)
      let later = try #require(try history.position(named: time, clock))
      #expect(history.events[later - 1].since <= event.since)
    }
  }

  @Test(arguments: seeds(from: 1250, 20))
  func `With later undos known before, every state is that of the events which count`(
    seed: UInt64
  ) throws {
    let history = try RandomWorkshops(seed: seed).hold(150) { _, _, _ in }
    var replay = Replay(history.bare, showsUndone: false)
    #expect(replay.session == Shown(bare: history.session))
    var dice = Dice(seed: seed)
    for _ in 0..<30 {
      let place = dice.number(0...history.events.count)
      replay.jump(to: place)
      // As if what was undone had never been said, but for the numbers that were given out.
      let counting = history.events.prefix(place).filter { history.counts($0) && $0.event.isSaid }
      let (there, expected) = (replay.session, SessionHistory(counting).session)
      #expect(there.cards == expected.cards, "after \(place)")
      #expect(there.drafts == expected.drafts, "after \(place)")
      #expect(there.agreeing == expected.agreeing, "after \(place)")
      #expect(there.actions == expected.actions, "after \(place)")
      #expect(there.agenda == expected.agenda, "after \(place)")
    }
  }
}
