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
    let wrapped = said.map { TextWrapping.wrap($0.text, columns: max(columns, 1)) } ?? []
    style = said?.style ?? .text
    if wrapped.count > Self.mostRows {
      let way = "  \(state.way(to: "message.show")) reads on"
      let room = max(columns - ScreenForm.columns(of: way), 0)
      let last = ScreenForm.truncated(wrapped[Self.mostRows - 1] + " …", toColumns: room)
      lines = wrapped.prefix(Self.mostRows - 1) + [last + way]
    } else {
      lines = wrapped
    }
    let words = state.peopleWords
    let used = lines.first.map { ScreenForm.columns(of: $0) + 3 } ?? 0
    people = lines.count < 2 && used + ScreenForm.columns(of: words) <= columns ? words : ""
  }

  /// What is to be said now, the most urgent first.
  static func sentence(_ state: WorkbenchState) -> (text: String, style: Style)? {
    if let trouble = state.saving.trouble { return (trouble, .problem) }
    if let message = state.message { return (message.text, message.tone.style) }
    return state.timeNotice.map { ($0, .watch) }
  }
}
