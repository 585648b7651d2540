import Canvas
import Workshop

/// Where something came from and what became of it.
extension WorkbenchState {
  /// Where something came from and what became of it, in the whole session, with the moments at which
  /// anything was said of it.
  func wayPage(of id: SpokenID) -> Page {
    let whole = wholeSession
    let lineage = replay?.lineage ?? Lineage(session)
    var lines: [Page.Line] = [.init(words(of: id, whole))]
    let fate = whole.fateWords(of: id)
    if !fate.isEmpty { lines.append(.init("Now: \(fate).", .secondary)) }
    lines += [.init("")] + earlierLines(of: id) + momentLines(of: id)
    lines.append(.init("Where it came from", .heading))
    lines += stepLines(lineage.allSources(of: id), whole, none: "Nothing that is written down.")
    lines += [.init(""), .init("What became of it", .heading)]
    let grown = grownLines(of: id, whole)
    let steps = stepLines(lineage.allOutcomes(of: id), whole, none: "Nothing that is written down.")
    lines += (grown.isEmpty || !lineage.allOutcomes(of: id).isEmpty ? steps : []) + grown
    if isThere(id) {
      let all = Page.Target.command("item.show", Arguments(["item": id.spoken]))
      let words = here.isPast ? "Everything about it, at this moment" : "Everything about it"
      lines += [.init(""), .init(words, opens: all)]
    }
    return Page(title: "The way of \(id.spoken)", lines: lines)
  }

  private func words(of item: SpokenID, _ whole: Shown) -> String {
    whole.words(of: item) ?? whole.people.label(item)
  }

  private func stepLines(_ steps: [Lineage.Step], _ whole: Shown, none: String) -> [Page.Line] {
    guard !steps.isEmpty else { return [.init(none, .secondary, indent: 2)] }
    return steps.map { step in
      let words = words(of: step.item, whole)
      let fate = whole.fateWords(of: step.item)
      let more = step.isRepeated ? " (as above)" : fate.isEmpty ? "" : " · \(fate)"
      // A list read aloud has no indents, so there the steps are said.
      let sign = step.depth == 1 ? "" : isLinear ? "\(counted(step.depth, "step")) away: " : "└ "
      return Page.Line(
        "\(sign)\(step.item.spoken)\(teller(of: step.item, whole)) \(words)\(more)",
        indent: min(step.depth, 8) * 2, item: step.item)
    }
  }

  /// Who said something and when, as far as that is known: ` (table B, 11:02)`.
  private func teller(of item: SpokenID, _ whole: Shown) -> String {
    let who =
      whole.cards[item].map { whole.origin(of: $0) }
      ?? whole.drafts[item].map { whole.writers(of: $0) } ?? ""
    let time = replay.flatMap { replay in
      replay.history.position(of: item).map { replay.clockTime(at: $0) }
    }
    let facts = [who, time ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
    return facts.isEmpty ? "" : " (\(facts)):"
  }

  /// What grew out of an action in later sessions.
  private func grownLines(of id: SpokenID, _ whole: Shown) -> [Page.Line] {
    (whole.actions[id]?.history ?? []).filter { $0.kind == .followed }.map {
      .init($0.entry(in: whole, offset: now.offset), indent: 2)
    }
  }

  /// What was said of an action in earlier sessions.
  private func earlierLines(of id: SpokenID) -> [Page.Line] {
    guard here.isPast, let first = replay?.history.first else { return [] }
    let whole = wholeSession
    let earlier = (whole.actions[id]?.history ?? []).filter { $0.at < first.at }
    guard !earlier.isEmpty else { return [] }
    return [.init("Before this session", .heading)]
      + earlier.map { .init($0.entry(in: whole, offset: now.offset), indent: 2) } + [.init("")]
  }

  /// The moments of something, to go to; nothing outside a replay.
  private func momentLines(of id: SpokenID) -> [Page.Line] {
    guard let replay else { return [] }
    let places = replay.history.positions(about: id).filter(replay.isShown)
    guard !places.isEmpty else { return [] }
    return [.init("When", .heading)] + replay.tellings(at: places).map(momentLine) + [.init("")]
  }

  func momentLine(_ telling: Telling) -> Page.Line {
    let day = replay.flatMap { replay in
      let day = replay.day(at: telling.position)
      return day == replay.day(at: 1) ? nil : "\(day.words), "
    }
    return .init((day ?? "") + telling.line, indent: 2, opens: goal(telling.position))
  }

  func goal(_ position: Int) -> Page.Target {
    let event = replay?.history[position - 1].id.text ?? ""
    return .command("replay.go", Arguments(["moment": event]))
  }
}

extension Shown {
  /// What became of something in the end, where that is worth a word.
  func fateWords(of item: SpokenID) -> String {
    if let action = actions[item] {
      return action.isWithdrawn ? "taken down" : action.status?.words ?? ""
    }
    if agreeing.adoptions.contains(where: { $0.version == item }) { return "adopted" }
    if let concern = agreeing[concern: item] { return concern.state.rawValue }
    if let home = closing.parking[item]?.home { return "home: \(home)" }
    if let reply = actions.asks[item]?.replies.last { return "answered: \(reply.answer.words)" }
    let isDown =
      cards[item].map { $0.isWithdrawn && $0.joinedInto == nil } ?? drafts[item]?.isWithdrawn
    return isDown == true ? "taken down" : ""
  }
}
