import Canvas
import Workshop

/// How sure the room is, hidden until all is shown at once.
extension Board {
  static func confidence(_ session: Shown, in stage: Stage) -> Board {
    let confidences = session.actions.confidences.filter { $0.stage == stage.id }
    let whole = confidences.first { $0.action == nil }
    var sections = [
      Section(
        title: "The plan as a whole", items: whole.map(items) ?? [],
        empty: confidences.isEmpty
          ? "Nobody was asked yet. How many at each number, all in one line: 3=11 4=17"
          : "not asked")
    ]
    let actions = session.actions.standing.filter(\.isOpen).map { action in
      var item = Item(id: action.id, text: action.what)
      if let confidence = confidences.first(where: { $0.action == action.id }) {
        item.note = line(confidence)
      }
      return item
    }
    if !actions.isEmpty {
      sections.append(Section(title: "Or one action: A1 3=4 4=5", items: actions))
    }
    return Board(sections: sections, isList: true)
  }

  /// A row for each number, from the surest to the least sure, with what it all says below.
  private static func items(_ confidence: Confidence) -> [Item] {
    guard confidence.isRevealed else {
      return [Item(text: "\(confidence.countWords), hidden until shown")]
    }
    let rows = Confidence.levels.reversed().map { level in
      Item(text: bar(confidence.counts[level] ?? 0, at: level, of: confidence))
    }
    return rows
      + [confidence.words, confidence.silentWords].filter { !$0.isEmpty }.map { Item(text: $0) }
  }

  /// `4  ●●●●● 5`; in large rooms a dot stands for several people, as the number says.
  private static func bar(_ count: Int, at level: Int, of confidence: Confidence) -> String {
    let most = confidence.counts.values.max() ?? 0
    let dots = most <= 30 ? count : (count * 30 + most - 1) / most
    let bar = String(repeating: "●", count: dots)
    return "\(level)  \(bar)\(bar.isEmpty ? "" : " ")\(count)"
  }

  /// The same for one action, in a line.
  private static func line(_ confidence: Confidence) -> String {
    guard confidence.isRevealed else { return "\(confidence.countWords), hidden until shown" }
    let counts = confidence.counts.sorted { $0.key < $1.key }.map { "\($0.value) at \($0.key)" }
    return ([counts.joined(separator: ", ") + "."] + [confidence.words]).joined(separator: " ")
  }
}
