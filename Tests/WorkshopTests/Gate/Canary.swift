import Workshop

@testable import Rehearsals
@testable import Workshop

/// Looks through everything that a gate lets through for tokens that may not be there.
struct Canary {
  /// What is seen of one of the sessions: the state now, and all events with the states at each moment.
  typealias Gate = (_ session: Int, CanaryOracle.Look) -> (now: Shown, history: ShownHistory)

  let sessions: [CanarySession]
  private let oracle: CanaryOracle

  init(_ sessions: [CanarySession]) {
    self.sessions = sessions
    oracle = CanaryOracle(sessions)
  }

  /// The gate as everything that shows goes through it.
  func record(_ session: Int, _ look: CanaryOracle.Look) -> (Shown, ShownHistory) {
    let (one, linked) = (sessions[session], sessions.map(\.permissions))
    let record = SessionRecord(one.history, id: one.id, linked: linked, seed: 5)
    return (
      record.shown(for: look.audience),
      record.history(for: look.audience, showsTakenDown: look.asksForTakenDown)
    )
  }

  /// A gate with a hole.
  func holed(
    _ session: Int, _ look: CanaryOracle.Look, _ hole: Hole
  ) -> (Shown, ShownHistory) {
    let (one, linked) = (sessions[session], sessions.map(\.permissions))
    let look = hole.look(look)
    var veil = Veil(
      for: look.audience, over: one.history.session, id: one.id, linked: linked,
      showsTakenDown: look.asksForTakenDown, seed: 5)
    hole.plantBefore(&veil, one.history.session)
    veil = veil.lookingBack(on: one.history)
    hole.plant(in: &veil)
    return (veil.shown(one.history.session), veil.covering(one.history))
  }

  /// Every token that is where the table says no, with what leaked it.
  func leaks(_ gate: Gate) -> [String] {
    sessions.indices.flatMap { session in
      CanaryOracle.Look.all.flatMap { look in leaks(session, look, gate(session, look)) }
    }
  }

  private func leaks(
    _ session: Int, _ look: CanaryOracle.Look, _ seen: (now: Shown, history: ShownHistory)
  ) -> [String] {
    var leaks: [String] = []
    func check(_ value: Value, _ place: String) {
      let found = oracle.leaks(Tokens(in: value), of: session, to: look)
      let asks = look.asksForTakenDown ? ", taken down" : ""
      leaks += found.map {
        "\(sessions[session].id), \(look.audience.rawValue)\(asks), \(place): \($0)"
      }
    }
    // The state now never has what was taken down.
    if !look.asksForTakenDown { check(seen.now.value, "now") }
    let history = seen.history
    for index in 0..<history.count {
      let event = history[index].event
      check(.fields(event.data), "event \(index) \(event.kind)")
    }
    for count in Set([history.count / 3, history.count * 2 / 3, history.count]) {
      check(history.state(upTo: count).value, "state \(count)")
    }
    leaks += unseenCounts(session, look, history)
    return leaks
  }

  /// Counts that the room never saw, and who stood where.
  private func unseenCounts(
    _ session: Int, _ look: CanaryOracle.Look, _ seen: ShownHistory
  ) -> [String] {
    guard look.audience != .facilitator else { return [] }
    let now = sessions[session].history.session
    let hidden = Set(now.choices.all.filter { !$0.isRevealed }.map(\.stage))
    let shown = Set(now.agreeing.polls.filter(\.isRevealed).map(\.version))
    var leaks: [String] = []
    for index in 0..<seen.count {
      switch seen[index].event {
      case .choosing(.counted(let stage, _)) where hidden.contains(stage):
        leaks.append("\(look.audience) counts of \(stage)")
      case .choosing(.stood(let stage, _, let people))
      where hidden.contains(stage) || look.audience != .room && !people.isEmpty:
        leaks.append("\(look.audience) standing in \(stage)")
      case .agreeing(.pollCounted(let version, let counts, _))
      where !shown.contains(version) && !counts.isEmpty
        && now.agreeing.polls.contains { $0.version == version }:
        leaks.append("\(look.audience) counts of \(version)")
      default: break
      }
    }
    let last = seen.session
    for choice in last.choices.all {
      let isOpen = choice.isRevealed && look.audience == .room
      if !isOpen, !choice.standing.isEmpty || !choice.isRevealed && !choice.counts.isEmpty {
        leaks.append("\(look.audience) who stood where in \(choice.stage)")
      }
    }
    return leaks
  }

  /// What everybody may see and is not there: cards of the room that nobody in particular put up.
  func missing(_ gate: Gate) -> [String] {
    let spoken = Set(
      sessions[0].history.events.compactMap { $0.by == nil ? nil : $0.event.thing })
    let cards = sessions[0].history.session.cards.all.filter { card in
      card.by == nil && !spoken.contains(card.id) && card.isShown && !card.isWithdrawn
        && card.earlierTexts.isEmpty
        && card.origin == nil
    }
    var open = Tokens()
    for card in cards { open.read(card.text) }
    let words = open.found.filter { $0.hasPrefix("#") }
    return CanaryOracle.Look.all.flatMap { look in
      let (now, history) = gate(0, look)
      let seen = Tokens(in: now.value).found
      let last = Tokens(in: history.session.value).found
      return words.filter { !seen.contains($0) || !last.contains($0) }
        .map { "\(look.audience) lacks \($0)" }
    }
  }
}
