import Canvas
import Workshop

/// Answers about all sessions.
extension WorkbenchState {
  /// All sessions have answered: shows what was found, each thing opening the moment at which it was said.
  public mutating func answered(_ answer: ArchiveAnswer) {
    message = nil
    guard !answer.rows.isEmpty else {
      message = Message(answer.none, .notice)
      return
    }
    overlays.append(.page(page(of: answer)))
  }

  private func page(of answer: ArchiveAnswer) -> Page {
    let shown = answer.rows.count
    let count =
      answer.total > shown
      ? "the first \(shown) of \(answer.total)" : counted(shown, "result")
    return Page(
      title: "\(answer.title): \(count)",
      lines: answer.rows.flatMap { row -> [Page.Line] in
        let words = row.id.isEmpty ? row.words : "\(row.id) \(row.words)"
        let target = row.session.map {
          Page.Target.moment(row.event, session: $0, saying: answer.sought)
        }
        let line = target.map { Page.Line(words, opens: $0) } ?? Page.Line(words)
        return [line] + facts(row).map { Page.Line($0, .secondary, indent: 4) }
      })
  }

  private func facts(_ row: ArchiveAnswer.Row) -> [String] {
    // Lines cannot be opened, so they say how to get there.
    guard isLinear, let session = row.session else { return row.facts }
    let name = session.split(separator: "/").last.map(String.init) ?? session
    return row.facts
      + [":session.replay \(name)\(row.event.map { " at=\($0.text)" } ?? "")"]
  }
}
