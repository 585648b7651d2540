import Canvas
import Workshop

/// What the start screen offers, and how it is reached.
extension WorkbenchState {
  /// Why nothing can be begun or opened now.
  var whyNotStart: String? {
    guard let wayOut = here.wayOut else { return nil }
    return isLinear
      ? "Leave this workshop first, with :\(wayOut.command)."
      : "Leave this workshop first (\(wayOut.keys))."
  }

  /// Why no session can be chosen now.
  var whyNoSession: String? {
    whyNotStart ?? (supplies.sessions.isEmpty ? "There is no workshop yet." : nil)
  }

  /// Goes to the start screen, where nothing of the session that was left can turn up.
  mutating func showStart(saying message: Message?) -> [Effect] {
    open(SessionRecord(), at: .start(place.start))
    // Otherwise an event that is not saved would bring back what was typed there.
    rememberHands()
    self.message = message
    return [.release]
  }

  /// Which sessions are past the day until which they are kept, and what to do; `nil` where none is.
  var pastKeepingWords: String? {
    let titles = supplies.pastKeeping
    guard let first = titles.first else { return nil }
    let others = titles.count - 1
    return others == 0
      ? "“\(first)” is past the day until which it is kept: see moot retire."
      : "“\(first)” and \(counted(others, "other")) are past the day until which they are kept: "
        + "see moot retire."
  }

  /// A row of the start screen.
  struct StartRow {
    var title: String
    var facts: String
    var choice: Choice

    enum Choice {
      case command(String)
      case session(path: String)
    }
  }

  /// What can be chosen: of all that there is, what holds each word that is typed.
  var startRows: [StartRow] {
    let sought = Folding.folded(typed.text).split(separator: " ")
    guard !sought.isEmpty else { return allStartRows }
    return allStartRows.filter { row in
      let words = Folding.folded("\(row.title) \(row.facts)")
      return sought.allSatisfy { words.contains($0) }
    }
  }

  /// What is said where nothing holds what is typed.
  var nothingLikeTyped: String {
    "Nothing here is like “\(typed.text.trimmingBlanks)”. Ctrl+F looks inside the sessions."
  }

  /// The open workshop to carry on with, new, practise, and all sessions.
  private var allStartRows: [StartRow] {
    var rows: [StartRow] = []
    let sessions = supplies.sessions
    if let open = sessions.first(where: { !$0.isClosed }) {
      rows.append(
        StartRow(
          title: "Carry on: \(open.title)", facts: open.facts, choice: .session(path: open.path)))
    }
    rows.append(
      StartRow(
        title: "New workshop", facts: "a flow and a title are enough",
        choice: .command("session.new")))
    rows.append(
      StartRow(
        title: "Practise", facts: "on an invented workshop that you may spoil",
        choice: .command("session.practise")))
    if !sessions.isEmpty {
      rows.append(
        StartRow(
          title: "Review what was agreed", facts: "find your action, say what came of it",
          choice: .command("session.review")))
      rows.append(
        StartRow(
          title: "Replay a workshop", facts: "how it came about, moment by moment",
          choice: .command("session.replay")))
      rows.append(
        StartRow(
          title: "Find what was said", facts: "words, in all sessions",
          choice: .command("archive.find")))
      rows.append(
        StartRow(
          title: "Open actions", facts: "what is due, over all sessions",
          choice: .command("archive.due")))
      rows.append(
        StartRow(
          title: "Everything I promised", facts: "by your own name, over all sessions",
          choice: .command("archive.mine")))
      rows.append(
        StartRow(
          title: "Assets", facts: "what there is, over all sessions",
          choice: .command("archive.assets")))
    }
    rows += sessions.map { session in
      StartRow(
        title: session.title, facts: (session.isClosed ? "closed · " : "open · ") + session.facts,
        choice: .session(path: session.path))
    }
    return rows
  }

  mutating func moveStartRow(by step: Int) {
    start.row = min(max(start.row + step, 0), max(startRows.count - 1, 0))
    start.isChosen = true
    message = nil
  }

  /// Takes what is typed away.
  mutating func showAllStartRows() {
    typed = TextField()
    start.row = 0
    message = nil
  }

  mutating func chooseStartRow() throws(Rejection) -> [Effect] {
    let rows = startRows
    guard rows.indices.contains(start.row) else { return [] }
    let chosen = rows[start.row]
    // Whoever comes back finds all of the list again, at this row.
    typed = TextField()
    start.row = startRows.firstIndex { $0.title == chosen.title } ?? 0
    switch chosen.choice {
    case .command(let id): return try begin(id)
    case .session(let path): return [.open(path: path)]
    }
  }
}
