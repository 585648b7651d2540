import Canvas
import Workshop

/// Pages about drafts, versions, clusters and concerns.
extension WorkbenchState {
  /// Everything about a draft or version, with what it grew out of and what became of it.
  func draftPage(_ id: SpokenID) -> Page {
    guard let draft = session.drafts[id] else { return Page(title: id.spoken, lines: []) }
    guard draft.isShown else {
      return Page(title: id.spoken, lines: [.init("Private until shown to the room.")])
    }
    var lines: [Page.Line] = [.init(draft.text), .init("")]
    let writers = session.writers(of: draft)
    if !writers.isEmpty { lines.append(.init("Written by: \(writers)")) }
    if let origin = draft.origin { lines.append(.init("From: \(origin.words)")) }
    if let stage = draft.stage.flatMap(session.agenda.item) {
      lines.append(.init("Written in: \(stage.stage.title)"))
    }
    if draft.isWithdrawn { lines.append(.init("Taken down.")) }
    if let change = draft.change { lines.append(.init("What changed: \(change)")) }
    if let why = draft.why { lines.append(.init("Why: \(why)")) }
    lines += agreementLines(id)
    lines += markLines(draft)
    lines += named("Grew out of", draft.parents)
    lines += named("Became", session.drafts.children(of: id).map(\.id))
    lines += named("Bundled in", [session.clusters.holding(id)?.id].compactMap(\.self))
    lines += named("Answers", draft.answers)
    lines += named(
      "Concerns about it",
      session.agreeing.concerns.filter { $0.version == id }.map(\.id))
    lines += named(
      "Served by", session.actions.standing.filter { $0.serves.contains(id) }.map(\.id))
    lines += earlier(draft.earlierTexts)
    return Page(title: "\(id.spoken) \(draft.isVersion ? "version" : "draft")", lines: lines)
  }

  /// The polls on a version, whether it was adopted, and the words of those who do not agree.
  private func agreementLines(_ id: SpokenID) -> [Page.Line] {
    var lines: [Page.Line] = []
    if let adoption = session.agreeing.adoptions.last(where: { $0.version == id }) {
      let day = adoption.at.day(offset: now.offset).words
      let review =
        adoption.review.map { "looked at again on \($0.words)" } ?? "no day to look again"
      lines.append(
        .init(adoption.isBrought ? "Brought along; \(review)." : "Adopted \(day); \(review)."))
    }
    for poll in session.agreeing.polls where poll.version == id && poll.isRevealed {
      lines += [.init(""), .init("The room, by \(poll.bar.words)", .heading)]
      lines += poll.rows.map { .init($0, indent: 2) }
      lines += [
        .init(poll.verdictWords, indent: 2), .init(poll.unansweredWords, .secondary, indent: 2),
      ]
    }
    let minority = session.agreeing.minority(on: id)
    if !minority.isEmpty {
      lines += [.init(""), .init("Beside it, from who does not wholly agree", .heading)]
      lines += minority.map { words in
        let who = words.by.map { " (\(session.people.label($0)))" } ?? ""
        return .init("\(words.id.spoken) \(words.text)\(who)", indent: 2, item: words.id)
      }
    }
    return lines
  }

  private func markLines(_ draft: Draft) -> [Page.Line] {
    let phrases = MarkedText.phrases(draft)
    guard !phrases.isEmpty else { return [] }
    return [.init(""), .init("Marked words", .heading)]
      + phrases.map { phrase in
        let tables = phrase.tables > 0 ? ", from \(counted(phrase.tables, "table"))" : ""
        return .init("\(counted(phrase.count, "mark")) on “\(phrase.words)”\(tables)", indent: 2)
      }
  }

  /// How a draft grew: back to the first drafts, and on to what it became.
  func familyPage(of id: SpokenID) -> Page {
    let tree = session.drafts.tree(of: id)
    var lines: [Page.Line] = [.init("\(id.spoken) and what it grew out of", .heading)]
    lines += tree.map { draft, depth, isRepeated in
      familyLine(draft, depth: depth, note: isRepeated ? " (as above)" : "")
    }
    let children = session.drafts.children(of: id)
    if !children.isEmpty {
      lines += [.init(""), .init("What grew out of it", .heading)]
      lines += children.map { familyLine($0.id, depth: 0, note: "") }
    }
    let firsts = Set(tree.map(\.draft)).filter { session.drafts[$0]?.parents.isEmpty == true }
    if tree.count > 1 {
      lines += [
        .init(""),
        .init(
          "One sentence out of \(counted(firsts.count, "first draft")), "
            + "by way of \(counted(Set(tree.map(\.draft)).count - firsts.count, "merge or change", "merges and changes")).",
          .secondary),
      ]
    }
    return Page(title: "Family tree of \(id.spoken)", lines: lines)
  }

  private func familyLine(_ id: SpokenID, depth: Int, note: String) -> Page.Line {
    let draft = session.drafts[id]
    let who = draft.map { session.writers(of: $0) } ?? ""
    let words = session.words(of: id) ?? ""
    // A list read aloud has no indents, so there the steps are said.
    let sign = depth == 0 ? "" : isLinear ? "\(counted(depth, "step")) back: " : "└ "
    return .init(
      "\(sign)\(id.spoken)\(who.isEmpty ? "" : " \(who)"): \(words)\(note)",
      draft?.isWithdrawn == true ? .secondary : .text, indent: min(depth, 8) * 2, item: id)
  }

  /// Two drafts, word by word.
  func comparisonPage(from old: SpokenID, to new: SpokenID) -> Page {
    let comparison = WordComparison(
      old: session.words(of: old) ?? "", new: session.words(of: new) ?? "")
    var lines: [Page.Line] = [
      .init("\(old.spoken), with [-what went-]", .heading),
      .init(comparison.oldSpans, indent: 2), .init(""),
      .init("\(new.spoken), with [+what came+]", .heading),
      .init(comparison.newSpans, indent: 2), .init(""),
    ]
    if comparison.isSame { lines.append(.init("They say the same, word for word.")) }
    let draft = session.drafts[new]
    if let change = draft?.change { lines.append(.init("What changed: \(change)")) }
    if let why = draft?.why { lines.append(.init("Why: \(why)")) }
    lines += named("Both", [old, new])
    return Page(title: "\(old.spoken) and \(new.spoken), word by word", lines: lines)
  }

  /// A cluster with what it holds.
  func clusterPage(_ id: SpokenID) -> Page {
    guard let cluster = session.clusters[id] else { return Page(title: id.spoken, lines: []) }
    var lines: [Page.Line] = [
      .init(cluster.name ?? "No name yet; its sign is “\(cluster.sign)”.")
    ]
    lines += named("Holds", session.membersUp(of: cluster))
    lines += named(
      "Served by", session.actions.standing.filter { $0.serves.contains(id) }.map(\.id))
    lines += earlier(cluster.earlierNames)
    return Page(title: "\(id.spoken) cluster “\(cluster.sign)”", lines: lines)
  }

  /// The words of somebody who does not agree; they stay permanently.
  func minorityPage(_ id: SpokenID) -> Page {
    guard let words = session.agreeing.minority.first(where: { $0.id == id }) else {
      return Page(title: id.spoken, lines: [])
    }
    let who = words.by.map(session.people.label) ?? "nobody in particular"
    return Page(
      title: "\(id.spoken) from who does not wholly agree",
      lines: [.init(words.text), .init(""), .init("Said by: \(who)")]
        + named("Stands beside", [words.version].compactMap(\.self)))
  }

  /// A concern with what became of it.
  func concernPage(_ id: SpokenID) -> Page {
    guard let concern = session.agreeing[concern: id] else {
      return Page(title: id.spoken, lines: [])
    }
    var lines: [Page.Line] = [.init(concern.text), .init("")]
    if let harms = concern.harms { lines.append(.init("It would harm: \(harms)")) }
    let who = concern.by.map(session.people.label) ?? concern.table.map { "table \($0)" }
    lines.append(.init("Said by: \(who ?? "nobody in particular")"))
    lines.append(.init("It is \(concern.state.rawValue)."))
    if let words = concern.words { lines.append(.init("Said of that: \(words)")) }
    lines += named("About", [concern.version].compactMap(\.self))
    lines += named("Answered by", [concern.integratedIn].compactMap(\.self))
    return Page(title: "\(id.spoken) concern", lines: lines)
  }
}

extension Poll {
  /// One line for each point, with what it means, a bar and the count.
  var rows: [String] {
    let width =
      bar.scale.points.map { ScreenForm.columns(of: bar.scale.words(at: $0)) }.max() ?? 0
    return bar.scale.points.map { point in
      let count = counts[point] ?? 0
      let words = ScreenForm.padded(bar.scale.words(at: point), toColumns: width)
      let agrees = bar.support.contains(point) ? "+" : " "
      return
        "\(point) \(agrees) \(words)  \(String(repeating: "●", count: min(count, 30))) \(count)"
    }
  }
}
