import Testing
import Workshop

@testable import Rehearsals

/// What holds for every workshop that people can hold, whatever they ask for.
struct DecisionProperties {
  @Test(arguments: seeds(from: 1, 60))
  func `What is decided survives the file and has the effect that it says`(seed: UInt64) throws {
    try hold(seed) { meeting, command, event, before in
      #expect(SessionEvent(kind: event.kind, data: event.data) == event, "seed \(seed)")
      guard !command.mayRepeat else { return }
      #expect(meeting.session != before, "seed \(seed): \(command)")
    }
  }

  @Test(arguments: seeds(from: 100, 60))
  func `A refusal changes nothing and is a sentence`(seed: UInt64) throws {
    var (meeting, dice) = (try Meeting(.drawn(seed)), Dice(seed: seed))
    for _ in 0..<120 {
      let command = dice.command(in: meeting.session)
      let by = dice.chance(20) ? dice.somebody(meeting.session) : nil
      if meeting.refusal(of: command, by: by).isEmpty { try meeting.ask(command, by: by) }
      meeting.wait(minutes: dice.number(0...3))
    }
  }

  @Test(arguments: seeds(from: 200, 60))
  func `A number that was said aloud never means another thing`(seed: UInt64) throws {
    var given = Set(Opening.drawn(seed).codes)
    try hold(seed, undoing: true) { meeting, _, event, before in
      // Of people who are counted, the event names the highest at most.
      let people = meeting.session.people.all.map(\.id).filter { before.people[$0] == nil }
      for id in Set([event.given].compactMap(\.self).filter { $0.kind != .person } + people) {
        #expect(given.insert(id).inserted, "seed \(seed): \(id.spoken)")
      }
    }
  }

  @Test(arguments: seeds(from: 250, 60))
  func `Neither undo nor redo reaches behind what stands whatever is said later`(
    seed: UInt64
  ) throws {
    var (meeting, dice) = (try Meeting(.drawn(seed)), Dice(seed: seed))
    for _ in 0..<150 {
      if dice.chance(40) {
        if dice.chance(55) { meeting.undo() } else { meeting.redo() }
        try expectNothingBehind(meeting.history)
      } else {
        let isAboutActions = dice.chance(50)
        _ = try? meeting.ask(
          isAboutActions
            ? .actions(dice.actionCommand(meeting.session)) : dice.command(in: meeting.session))
      }
    }
  }

  /// Where the newest event is an undo or a redo, sees that nothing stands behind which it should not go.
  private func expectNothingBehind(_ history: SessionHistory) throws {
    guard case .history(let change)? = history.events.last?.event else { return }
    let id =
      switch change {
      case .undone(let id), .redone(let id): id
      }
    let target = try #require(history.events.firstIndex { $0.id == id })
    for later in history.events[target...] {
      switch later.event {
      case .history, .log, .unknown: continue
      case let event: #expect(event.isUndoable, "\(id.text) is behind \(event.kind)")
      }
    }
  }

  @Test(arguments: seeds(from: 300, 60))
  func `What was decided is replayed to the same state, undone or not`(seed: UInt64) throws {
    try hold(seed, undoing: true) { meeting, _, _, _ in
      // Every step of every run would be slow for no gain.
      guard meeting.history.events.count % 10 == 0 else { return }
      #expect(SessionHistory(meeting.history.events).session == meeting.session, "seed \(seed)")
    }
  }

  @Test(arguments: seeds(from: 400, 40))
  func `The agenda keeps its stages, its ids and its bounds`(seed: UInt64) throws {
    try hold(seed) { meeting, _, _, before in
      let agenda = meeting.session.agenda
      #expect(agenda.items.count >= before.agenda.items.count)
      #expect(Set(agenda.items.map(\.stage.id)).count == agenda.items.count)
      #expect(agenda.items.allSatisfy { (0...480).contains($0.stage.minutes) && $0.spent >= 0 })
      #expect(agenda.items.count { $0.status == .running } == (agenda.current == nil ? 0 : 1))
      #expect(agenda.givers.allSatisfy { !$0.stage.isProtected })
    }
  }

  /// Holds a random workshop and looks at each event that was taken, with the state before it.
  private func hold(
    _ seed: UInt64, undoing: Bool = false,
    _ look: (Meeting, Command, SessionEvent, Session) -> Void
  ) throws {
    var (meeting, dice) = (try Meeting(.drawn(seed)), Dice(seed: seed))
    for _ in 0..<120 {
      meeting.wait(minutes: dice.number(0...3))
      if undoing, dice.chance(15) {
        if dice.chance(70) { meeting.undo() } else { meeting.redo() }
        continue
      }
      let before = meeting.session
      let command = dice.command(in: before)
      guard let event = try? meeting.ask(command) else { continue }
      look(meeting, command, event, before)
    }
  }
}

extension Command {
  /// Whether it may ask for what is so already, which is taken without effect.
  fileprivate var mayRepeat: Bool {
    switch self {
    case .describe, .agenda(.move), .agenda(.change), .agenda(.promise), .choosing,
      .closing(.review):
      true
    case .people(.change), .people(.seat), .people(.arrive), .people(.permit), .people(.need),
      .people(.count):
      true
    case .cards(.mark), .cards(.recategorise), .cards(.attribute), .cards(.score), .cards(.date),
      .actions(.change), .actions(.takeIn), .notes(.edit), .parking(.home):
      true
    case .clusters(.listEmptyWords), .drafts(.trace), .drafts(.mark), .agreeing(.setBar),
      .agreeing(.count), .agreeing(.settle), .confidence(.count):
      true
    default: false
    }
  }
}

extension Opening {
  /// One of the two sample workshops.
  static func drawn(_ seed: UInt64) -> Opening { seed % 2 == 0 ? Sample.opening : Sample.statement }

  /// The codes of the people who are expected.
  fileprivate var codes: [SpokenID] { (1...people).map { SpokenID(.person, $0) } }
}
