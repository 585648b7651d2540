import Canvas
import Workshop

/// The session from above, as a list.
extension WorkbenchState {
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
      let title = replay.timeline.visit(at: mark.position - 1).map {
        replay.timeline.visits[$0].title
      }
      return .init(
        "\(sign.text)\(telling.time) “\(title ?? "The stage")” took longer than planned.",
        indent: 4,
        opens: goal(mark.position))
    }
  }
}

extension Timeline.Mark.Kind {
  /// One character for it.
  var sign: String {
    switch self {
    case .decision: "✓"
    case .concern: "!"
    case .merge: "+"
    case .overrun: "^"
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
