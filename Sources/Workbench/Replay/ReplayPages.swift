import Canvas
import Workshop

/// What a replay shows beside the board.
extension WorkbenchState {
  /// Where something came from and what became of it, in the whole session, with the moments at which
  /// anything was said of it.
  func wayPage(of id: SpokenID) -> Page {
    let whole = replay?.shown(history.session) ?? shownSession
    let lineage = replay?.lineage ?? Lineage(session)
    var lines: [Page.Line] = [.init(words(of: id, whole))]
    let fate = whole.fateWords(of: id)
    if !fate.isEmpty { lines.append(.init("Now: \(fate).", .secondary)) }
    lines += [.init("")] + momentLines(of: id)
    lines.append(.init("Where it came from", .heading))
    lines += stepLines(lineage.allSources(of: id), whole, none: "Nothing that is written down.")
    lines += [.init(""), .init("What became of it", .heading)]
    lines += stepLines(lineage.allOutcomes(of: id), whole, none: "Nothing that is written down.")
    lines += [
      .init(""),
      .init("Everything about it", opens: .command("item.show", Arguments(["item": id.spoken]))),
    ]
    return Page(title: "The way of \(id.spoken)", lines: lines)
  }

  private func words(of item: SpokenID, _ whole: Session) -> String {
    whole.words(of: item) ?? whole.people.label(item)
  }

  private func stepLines(_ steps: [Lineage.Step], _ whole: Session, none: String) -> [Page.Line] {
    guard !steps.isEmpty else { return [.init(none, .secondary, indent: 2)] }
    return steps.map { step in
      let words = words(of: step.item, whole)
      let fate = whole.fateWords(of: step.item)
      let more = step.isRepeated ? " (as above)" : fate.isEmpty ? "" : ", \(fate)"
      // A list read aloud has no indents, so there the steps are said.
      let sign = step.depth == 1 ? "" : isLinear ? "\(counted(step.depth, "step")) away: " : "└ "
      return Page.Line(
        "\(sign)\(step.item.spoken) \(words)\(more)", indent: min(step.depth, 8) * 2,
        item: step.item)
    }
  }

  /// The moments of something, to go to; nothing outside a replay.
  private func momentLines(of id: SpokenID) -> [Page.Line] {
    guard let replay else { return [] }
    let places = history.positions(about: id).filter(replay.isShown)
    guard !places.isEmpty else { return [] }
    return [.init("When", .heading)] + replay.tellings(at: places).map(momentLine) + [.init("")]
  }

  private func momentLine(_ telling: Telling) -> Page.Line {
    let day = replay.flatMap { replay in
      let day = replay.day(at: telling.position)
      return day == replay.day(at: 1) ? nil : "\(day.words), "
    }
    return .init((day ?? "") + telling.line, indent: 2, opens: goal(telling.position))
  }

  private func goal(_ position: Int) -> Page.Target {
    .command("replay.go", Arguments(["to": history.events[position - 1].id.text]))
  }

  /// What became other between two moments, the earlier one first.
  func differencePage(_ one: Int, _ other: Int) -> Page {
    guard let replay else { return Page(title: "", lines: []) }
    let (from, to) = (min(one, other), max(one, other))
    var place = replay.replay
    place.jump(to: from)
    let earlier = replay.shown(place.session)
    place.jump(to: to)
    let later = replay.shown(place.session)
    let difference = Difference(from: earlier, to: later)
    let decisions = replay.timeline.marks.filter {
      $0.kind == .decision && $0.position > from && $0.position <= to
    }
    var lines = replay.tellings(at: [from, to]).map(momentLine) + [.init("")]
    func part(_ title: String, _ part: [Page.Line]) {
      lines.append(.init("\(title): \(part.isEmpty ? "nothing" : String(part.count))", .heading))
      lines += part + [.init("")]
    }
    part("Decided", replay.tellings(at: decisions.map(\.position)).map(momentLine))
    part("Added", difference.added.map { line(of: $0, later) })
    part("Changed", difference.changed.map { changeLine(of: $0, from: earlier, to: later) })
    part("Taken down", difference.withdrawn.map { line(of: $0, earlier) })
    return Page(title: "Two moments compared", lines: lines)
  }

  private func line(of item: SpokenID, _ session: Session, more: [String] = []) -> Page.Line {
    let words = item.kind == .person ? session.people.label(item) : session.words(of: item) ?? ""
    let text = item.kind == .person ? words : "\(item.spoken) \(words)"
    return .init(([text] + more).joined(separator: ", "), indent: 2, item: item)
  }

  private func changeLine(
    of item: SpokenID, from earlier: Session, to later: Session
  ) -> Page.Line {
    let (old, new) = (earlier.words(of: item), later.words(of: item))
    let fate = later.fateWords(of: item)
    var more = [
      old.flatMap { $0 == new ? nil : "before: “\($0)”" },
      fate.isEmpty || fate == earlier.fateWords(of: item) ? nil : "now \(fate)",
    ].compactMap(\.self)
    if let before = earlier.actions[item], let after = later.actions[item] {
      if before.owner != after.owner {
        more.append("now of \(after.owner.map(later.people.label) ?? "nobody")")
      }
      if before.due != after.due { more.append("now by \(after.due?.words ?? "no date")") }
      if !before.isAccepted, after.isAccepted { more.append("with the owner's yes") }
    }
    return line(of: item, later, more: more)
  }

  /// The stages as they were held and what stands out, each a moment to go to.
  var overviewPage: Page {
    guard let replay else { return Page(title: "", lines: []) }
    var lines: [Page.Line] = []
    let ends =
      replay.timeline.visits.dropFirst().map(\.position)
      + [replay.timeline.closed ?? .max]
    let before = replay.timeline.visits.first?.position ?? .max
    lines += marks(in: 1..<before)
    for (visit, end) in zip(replay.timeline.visits, ends) {
      let time = replay.clockTime(at: visit.position)
      let minutes = Agenda.minutes(visit.end - visit.start)
      lines.append(
        .init("\(time) \(visit.title), \(counted(minutes, "minute"))", opens: goal(visit.position)))
      lines += marks(in: visit.position..<end)
    }
    if let closed = replay.timeline.closed {
      lines.append(
        .init("\(replay.clockTime(at: closed)) The workshop was closed.", opens: goal(closed)))
      lines += marks(in: closed..<Int.max)
    }
    lines += [.init(""), .init("Signs: \(Timeline.Mark.Kind.legend)", .secondary)]
    return Page(title: "The session from above", lines: lines)
  }

  private func marks(in places: Range<Int>) -> [Page.Line] {
    guard let replay else { return [] }
    // A mark at the end of a stage belongs to that stage, and a break's to its own line.
    let marks = replay.timeline.marks.filter { mark in
      mark.kind == .overrun
        ? places.contains(mark.position - 1) : places.contains(mark.position) && mark.kind != .rest
    }
    return zip(marks, replay.tellings(at: marks.map(\.position))).map { mark, telling in
      let sign = Page.Span("\(mark.kind.sign) ")
      guard mark.kind == .overrun else {
        var line = momentLine(telling)
        line.spans.insert(sign, at: 0)
        line.indent = 4
        return line
      }
      return .init(
        "\(sign.text)\(telling.time) The stage took longer than it had.", indent: 4,
        opens: goal(mark.position))
    }
  }

  /// How the workshop went, as facts.
  var factsPage: Page {
    let whole = replay?.shown(history.session) ?? shownSession
    var lines: [Page.Line] = [.init("Stages, planned and actual", .heading)]
    lines += whole.agenda.items.map { .init($0.factWords, indent: 2) }
    lines += [.init(""), .init("Turns by hat", .heading)]
    let turns = whole.turnsByHat
    lines += turns.filter { !$0.isSilent }.map { .init($0.words, indent: 2) }
    let silent = turns.filter(\.isSilent).map(\.title)
    if !silent.isEmpty {
      lines.append(
        .init("no turn and nothing put up: \(silent.joined(separator: ", "))", indent: 2))
    }
    if turns.isEmpty { lines.append(.init("Nobody is on the list.", .secondary, indent: 2)) }
    lines += [.init(""), .init("Energy, from 1 to 5", .heading)]
    lines += whole.rounds.energies.map { energy in
      let title = whole.agenda.item(energy.stage)?.stage.title ?? energy.stage
      let levels = (1...5).compactMap { level in
        let count = energy.levels.count { $0 == level }
        return count == 0 ? nil : "\(count) said \(level)"
      }
      return .init("\(title): \(levels.joined(separator: ", "))", indent: 2)
    }
    if whole.rounds.energies.isEmpty {
      lines.append(.init("It was not taken.", .secondary, indent: 2))
    }
    return Page(title: "How it went", lines: lines)
  }
}

extension Agenda.Item {
  /// `Own gifts: planned 8 minutes, took 10`.
  fileprivate var factWords: String {
    let title = "\(stage.title): planned \(counted(planned, "minute"))"
    return switch status {
    case .waiting: "\(title), not held"
    case .skipped(let reason): "\(title), left out: \(reason)"
    case .running, .done: "\(title), took \(Agenda.minutes(spent))"
    }
  }
}

extension Session.HatTurns {
  fileprivate var title: String { hat.isEmpty ? "no hat" : hat }
  fileprivate var isSilent: Bool { spoke + passed + putUp == 0 }

  /// `resident, 5 people: 14 spoke, 2 passed, 11 put up`.
  fileprivate var words: String {
    "\(title), \(counted(people, "person", "people")): "
      + "\(spoke) spoke, \(passed) passed, \(putUp) put up"
  }
}

extension Session {
  /// What became of something in the end, where that is worth a word.
  fileprivate func fateWords(of item: SpokenID) -> String {
    if let action = actions[item] {
      return action.isWithdrawn ? "taken down" : action.status?.words ?? ""
    }
    if agreeing.adoptions.contains(where: { $0.version == item }) { return "adopted" }
    if let concern = agreeing[concern: item] { return concern.state.rawValue }
    let isDown =
      cards[item].map { $0.isWithdrawn && $0.joinedInto == nil } ?? drafts[item]?.isWithdrawn
    return isDown == true ? "taken down" : ""
  }
}

extension ReplayState {
  /// The time of the day after so many events, such as `10:41`.
  func clockTime(at position: Int) -> String {
    history.events[position - 1].at.timeOfDay(offset: clock.offset(after: position))
  }

  /// The day after so many events.
  func day(at position: Int) -> Day {
    history.events[position - 1].at.day(offset: clock.offset(after: position))
  }
}

extension Timeline.Mark.Kind {
  /// One character for it.
  var sign: String {
    switch self {
    case .decision: "✓"
    case .concern: "!"
    case .merge: "+"
    case .overrun: ">"
    case .rest: "="
    case .reopening: "»"
    case .addition: "*"
    }
  }

  /// What it is called.
  var title: String {
    switch self {
    case .decision: "decided"
    case .concern: "concern"
    case .merge: "merged"
    case .overrun: "over time"
    case .rest: "break"
    case .reopening: "opened again"
    case .addition: "since the close"
    }
  }

  /// All signs with what they are called.
  static var legend: String { allCases.map { "\($0.sign) \($0.title)" }.joined(separator: "  ") }
}
