import Canvas
import Workshop

/// One action as it is read aloud, in as many lines as there is room for: wide first, then closer.
struct ReadbackText {
  typealias Line = ReadbackView.Line

  let action: WorkshopAction
  let session: Shown
  /// The columns that it may take.
  let columns: Int
  /// Whether whoever sees it can answer.
  var takesAnswers = true

  /// How generously the lines are spaced.
  private struct Density {
    /// The most rows of one field.
    var rows: Int
    /// The most cards that it uses.
    var uses: Int
    /// 3 for a blank row between all fields, 2 for one between groups, 1 for one before the fields and
    /// one before the answers, 0 for none.
    var spacing: Int
  }

  private static let densities = [
    Density(rows: 5, uses: 6, spacing: 3), Density(rows: 5, uses: 6, spacing: 2),
    Density(rows: 3, uses: 3, spacing: 2), Density(rows: 2, uses: 2, spacing: 2),
    Density(rows: 2, uses: 1, spacing: 1), Density(rows: 1, uses: 1, spacing: 1),
    Density(rows: 1, uses: 0, spacing: 1), Density(rows: 1, uses: 0, spacing: 0),
  ]
  private static let labelColumns = 14

  /// The lines that fit into a given number of rows.
  ///
  /// On small screens fields stand close together from the first action to the last, so that they do
  /// not jump from one to the next.
  func lines(in rows: Int) -> [Line] {
    let possible = Self.densities.lazy.filter { $0.spacing < 3 || rows >= 24 }.map(lines)
    return possible.first { $0.count <= rows } ?? lines(Density(rows: 1, uses: 0, spacing: 0))
  }

  private func lines(_ density: Density) -> [Line] {
    let place = [Line(text: place, style: .secondary)]
    let words = words(rows: max(2, density.rows))
    let answer = answer(rows: max(2, density.rows))
    let keys = takesAnswers ? [Line(text: keys, style: .focus)] : []
    let blank = [Line(text: "")]
    let fields = Array(fields(density).joined(separator: density.spacing == 3 ? blank : []))
    let groups =
      density.spacing >= 2
      ? [place, words, fields, answer, keys] : [place + words, fields, answer + keys]
    return Array(
      groups.filter { !$0.isEmpty }.joined(separator: density.spacing > 0 ? blank : []))
  }

  /// `Action 3 of 11 · 2 yes · 9 to come`.
  private var place: String {
    let readback = Readback(session)
    let index = readback.index(of: action.id) ?? 0
    return "Action \(index + 1) of \(readback.actions.count) · \(readback.progressWords)"
  }

  private func words(rows: Int) -> [Line] {
    let id = action.id.spoken + "  "
    let indent = ScreenForm.columns(of: id)
    return clipped(action.what, columns: columns - indent, rows: rows).enumerated().map {
      Line(
        text: $0 == 0 ? id + $1 : $1, style: .heading, indent: $0 == 0 ? 0 : indent)
    }
  }

  private func fields(_ density: Density) -> [[Line]] {
    let helpers = action.helpers.map(session.people.label).joined(separator: ", ")
    let who = session.ownerWords(action).map { $0 + (helpers.isEmpty ? "" : ", with \(helpers)") }
    func cards(_ ids: [SpokenID]) -> [String] {
      ids.prefix(density.uses).map { "\($0.spoken) \(session.words(of: $0) ?? "")" }
    }
    var fields: [(label: String, words: [String], isMissing: Bool)] = [
      (
        "Who", [who ?? (helpers.isEmpty ? "nobody yet" : "nobody yet, with \(helpers)")], who == nil
      ),
      ("By when", [session.dueWords(action) ?? "no date yet"], action.due == nil),
    ]
    if !action.first.isEmpty { fields.append(("First step", [action.first], false)) }
    fields.append(
      ("We will know", [action.know.isEmpty ? "not said yet" : action.know], action.know.isEmpty))
    fields.append(("With our", cards(action.uses), false))
    fields.append(("For", cards(action.serves), false))
    return fields.filter { !$0.words.isEmpty }.map { field in
      // Of the cards that it uses each has a row; all else may take some.
      let isCards = ["With our", "For"].contains(field.label)
      let limit = isCards && (density.rows <= 2 || field.words.count > 1) ? 1 : density.rows
      let lines = field.words.flatMap {
        clipped($0, columns: columns - Self.labelColumns, rows: limit)
      }
      return lines.enumerated().map {
        Line(
          text: $1, style: field.isMissing ? .watch : .text, indent: Self.labelColumns,
          label: $0 == 0 ? field.label : "")
      }
    }
  }

  /// What its owner answered, and what it lacks besides.
  private func answer(rows: Int) -> [Line] {
    let lacking = action.missing.filter { $0 != "the owner's yes" && $0 != "an owner" }
    let missing = lacking.isEmpty ? "" : "Still missing: \(lacking.joined(separator: ", "))."
    let said: String
    switch Readback(session).answer(to: action) {
    case .yes:
      let owner = action.owner.map(session.people.label) ?? "The owner"
      said = "✓ \(owner) \(action.acceptance?.words ?? "said yes")."
    case .asks: said = "\(session.ownerWords(action) ?? "The owner") asks somebody first."
    case .handedBack:
      let words = action.handedBack ?? ""
      said = "Handed back with thanks" + (words.isEmpty ? "." : ": \(words.endingAsSentence)")
    case .notPossible: said = session.standingWords(action).capitalisedFirst.endingAsSentence
    case .none:
      said =
        action.owner == nil
        ? "Nobody owns it yet, so nobody can say yes."
        : isOwnerAway ? "The yes has to come later, from outside the room." : ""
    }
    let text = [said, missing].filter { !$0.isEmpty }.joined(separator: " ")
    return text.isEmpty
      ? []
      : clipped(text, columns: columns, rows: rows).map {
        Line(text: $0, style: action.missing.isEmpty ? .good : .watch)
      }
  }

  /// The answers as they are typed, none easier to give than the others.
  private var keys: String {
    guard action.owner != nil else { return "Type: change (who will?)      Right goes on" }
    let answers =
      action.isAccepted
      ? "change · back" : isOwnerAway ? "later · change · back" : "yes · change · back"
    return "Type: \(answers)      Enter alone lists all"
  }

  private var isOwnerAway: Bool { action.owner.map(session.isAway) ?? false }

  private func clipped(_ text: String, columns: Int, rows: Int) -> [String] {
    let columns = max(columns, 4)
    var lines = TextWrapping.wrap(text, columns: columns)
    if lines.count > rows {
      lines = Array(lines.prefix(rows))
      lines[rows - 1] = ScreenForm.truncated(lines[rows - 1] + " …", toColumns: columns)
    }
    return lines
  }
}
