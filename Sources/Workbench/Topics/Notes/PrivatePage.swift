import Canvas
import Workshop

/// What is for the facilitator only, on one page.
extension WorkbenchState {
  var privatePage: Page {
    let session = record.shown(for: .facilitator)
    let needs = session.people.all.filter { !$0.needs.isEmpty }
      .map { "\(session.people.label($0.id)): \($0.needs)" }
    let notes = session.notes.all.filter { $0.audience == .facilitator }
      .map { "\($0.id.spoken) \($0.text)" }
    let parts = [
      ("What would help", needs), ("Private notes", notes.isEmpty ? ["none"] : notes),
      ("Not shown to the room", session.coveredThings),
      ("Counted, and not shown yet", session.hiddenCounts),
    ].filter { !$0.1.isEmpty }
    let lines = parts.map { part in
      [Page.Line(part.0, .heading)] + part.1.map { Page.Line($0, indent: 2) }
    }
    return Page(title: Page.privateTitle, lines: Array(lines.joined(separator: [Page.Line("")])))
  }
}

extension Shown {
  /// Cards and drafts that the room does not see, with whose they are.
  fileprivate var coveredThings: [String] {
    func line(_ id: SpokenID, _ text: String, _ whose: [SpokenID]) -> String {
      let names = whose.map(people.label).joined(separator: ", ")
      return "\(id.spoken) \(text)" + (names.isEmpty ? "" : " · \(names)")
    }
    let cards = cards.all.filter { !$0.isWithdrawn && !$0.isShown }
    let drafts = drafts.up.filter { !$0.isShown }
    return cards.map { line($0.id, $0.text, [$0.by].compactMap(\.self)) }
      + drafts.map { line($0.id, $0.text, $0.people) }
  }

  /// Counts that the room does not see yet, as they are typed.
  fileprivate var hiddenCounts: [String] {
    let choices = choices.all.filter { !$0.isRevealed }.flatMap { choice in
      let ideas = choice.counts.keys.map(\.self) + choice.standing.values
      return Set(ideas).sorted().map { "\($0.spoken)=\(choice.count(of: $0) ?? 0)" }
    }
    let polls = agreeing.polls.filter { !$0.isRevealed && $0.isCounted }.map { poll in
      "\(poll.version.spoken): \(Self.points(poll.counts))"
    }
    let confidences = actions.confidences.filter { !$0.isRevealed }.map { confidence in
      (confidence.action.map { "\($0.spoken): " } ?? "How sure: ") + Self.points(confidence.counts)
    }
    return (choices.isEmpty ? [] : [choices.joined(separator: " ")]) + polls + confidences
  }

  private static func points(_ counts: [Int: Int]) -> String {
    counts.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: " ")
  }
}
