import Canvas
import Workshop

/// The sentence for the person at the keyboard, in the rows that it needs, or else who is here.
struct StatusLines {
  /// The most rows of a sentence; how to read the rest is said where there is more.
  static let mostRows = 2

  /// The rows of the sentence; empty where there is none.
  let lines: [String]
  /// How they look.
  let style: Style
  /// Who is here, at the right, where there is room beside the sentence.
  let people: String

  /// How many rows it takes.
  var rows: Int { max(lines.count, 1) }

  init(_ state: WorkbenchState, columns: Int) {
    let said = Self.sentence(state)
    lines =
      said.map { Self.rows(of: $0.text, state, columns: columns, atMost: Self.mostRows) } ?? []
    style = said?.style ?? .text
    let words = state.peopleWords
    let used = lines.first.map { ScreenForm.columns(of: $0) + 3 } ?? 0
    people = lines.count < 2 && used + ScreenForm.columns(of: words) <= columns ? words : ""
  }

  /// The rows of a sentence; where it needs more than there are, the last one says how to read the rest.
  static func rows(
    of sentence: String, _ state: WorkbenchState, columns: Int, atMost most: Int
  ) -> [String] {
    let wrapped = TextWrapping.wrap(sentence, columns: max(columns, 1))
    guard wrapped.count > most else { return wrapped }
    let way = "  \(state.way(to: "message.show")) reads on"
    let room = max(columns - ScreenForm.columns(of: way), 0)
    let last = ScreenForm.truncated(wrapped[most - 1] + " …", toColumns: room)
    return wrapped.prefix(most - 1) + [last + way]
  }

  /// What is to be said now, the most urgent first.
  static func sentence(_ state: WorkbenchState) -> (text: String, style: Style)? {
    if let trouble = state.saving.trouble { return (trouble, .problem) }
    if let message = state.message { return (message.text, message.tone.style) }
    return state.timeNotice.map { ($0, .watch) }
  }
}
