import Canvas
import Workshop

/// Pages about actions, asks, and who carries how much.
extension WorkbenchState {
  /// Everything about an action: what the guide lists, what it comes from, and what has happened to it.
  func actionPage(_ id: SpokenID) -> Page {
    guard let action = session.actions[id] else { return Page(title: id.spoken, lines: []) }
    let facts: [(String, String)] = [
      ("Owner", session.ownerWords(action) ?? "nobody yet"),
      ("By when", session.dueWords(action, today: now.today) ?? "no date yet"),
      ("Where it stands", session.standingWords(action)),
    ]
    let linked = ["Uses", "Serves", "Grew out of", "Asks"]
    let details = session.details(of: action).filter { !linked.contains($0.name) }
    var lines = [Page.Line(action.what), Page.Line("")]
    lines += (facts + details).map { Page.Line("\($0.0): \($0.1)") }
    lines += action.objections.map {
      .init($0.entry(in: session, offset: now.offset), .focus)
    }
    if let origin = action.origin { lines.append(.init("Brought from: \(origin.words)")) }
    if let words = action.handedBack, !words.isEmpty {
      lines.append(.init("Handed back: \(words)"))
    }
    lines += named("Uses", action.uses) + named("Serves", action.serves)
    let asks = session.actions.asks.standing.filter { $0.action == id }
    lines += named("Asks", asks.map(\.id))
    let people = ([action.owner].compactMap(\.self) + action.helpers)
    if !people.isEmpty {
      lines += [.init(""), .init("People", .heading)]
      lines += people.map { .init(session.people.label($0), indent: 2, item: $0) }
    }
    lines += confidenceLines(about: id)
    lines += named("Grew out of", action.follows)
    lines += named("What grew out of it", session.actions.following(id))
    lines += happeningLines(action)
    if !here.isPast {
      let chain = Page.Target.command("action.chain", Arguments(["action": id.spoken]))
      lines += [.init(""), .init("See its chain over all workshops", opens: chain)]
    }
    return Page(title: "\(id.spoken) action", lines: lines)
  }

  /// What the room said of how sure it is, where it has seen it.
  private func confidenceLines(about id: SpokenID) -> [Page.Line] {
    let shown = session.actions.confidences.filter { $0.action == id && $0.isRevealed }
    guard !shown.isEmpty else { return [] }
    return [.init(""), .init("How sure the room was", .heading)]
      + shown.map { .init($0.words, indent: 2) }
  }

  /// An ask with everything that was answered.
  func askPage(_ id: SpokenID) -> Page {
    guard let ask = session.actions.asks[id] else { return Page(title: id.spoken, lines: []) }
    let who = ask.by.map(session.people.label) ?? ask.table.map { "table \($0)" }
    var lines: [Page.Line] = [
      .init(ask.text), .init(""), .init("Asked by: \(who ?? "nobody in particular")"),
      .init(ask.isMet ? "It has its yes." : "It is open: no yes yet."),
    ]
    if ask.isWithdrawn { lines.append(.init("It was taken back.")) }
    if !ask.replies.isEmpty {
      lines += [.init(""), .init("Answers", .heading)]
      lines += ask.replies.map { .init(session.words(of: $0), indent: 2) }
    }
    lines += named("For", [ask.action].compactMap(\.self)) + earlier(ask.earlierTexts)
    return Page(title: "\(id.spoken) ask", lines: lines)
  }

  /// Who carries how much, with everything to open.
  var loadPage: Page {
    let load = Load(session.actions.standing)
    var lines: [Page.Line] = [.init(session.summary(of: load))]
    for carrier in load.carriers {
      lines += [
        .init(""), .init(session.people.label(carrier.person), .heading, item: carrier.person),
      ]
      lines +=
        carrier.owns.map { loadLine($0, "") } + carrier.helps.map { loadLine($0, "helps with ") }
      lines += carrier.sameWeek.map { ids in
        .init(
          "\(ids.map(\.spoken).joined(separator: " and ")) fall in one week.", .watch, indent: 2)
      }
    }
    if !load.ownerless.isEmpty {
      lines += [.init(""), .init("Nobody owns these yet", .heading)]
      lines += load.ownerless.map { loadLine($0, "") }
    }
    return Page(title: "Who carries how much", lines: lines)
  }

  private func loadLine(_ id: SpokenID, _ before: String) -> Page.Line {
    let action = session.actions[id]
    let due = action?.due.map { ", by \($0.words)" } ?? ", no date yet"
    return Page.Line("\(before)\(id.spoken) \(action?.what ?? "")\(due)", indent: 2, item: id)
  }

  /// What a person owns, helps with and asks for, each to open.
  ///
  /// For somebody who took permission back it lists everything, but without that person's words.
  func planLines(of person: SpokenID) -> [Page.Line] {
    let actions = session.actions.standing
    let asks = session.actions.asks.standing
    return named("Owns", actions.filter { $0.owner == person }.map(\.id))
      + named("Helps with", actions.filter { $0.helpers.contains(person) }.map(\.id))
      + named("Asks for", asks.filter { $0.by == person }.map(\.id))
      + named(
        "Answered", asks.filter { $0.replies.contains { $0.by == person } }.map(\.id))
  }
}
