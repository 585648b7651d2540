import Canvas
import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

/// What a stage says of itself, in words that tests can compare.
extension TestWorkshop {
  /// A workshop of one stage, after some others, which is being held.
  static func holding(
    _ activity: Activity, after earlier: [Stage] = [], prompt: String = "What is it?",
    minutes: Int = 10, people: Int = 4, columns: Int = 80, rows: Int = 24
  ) -> TestWorkshop {
    let stage = Stage(
      id: "held", title: "Held", activity: activity, prompt: prompt, minutes: minutes)
    var workshop = TestWorkshop(
      columns: columns, rows: rows, people: people,
      flow: Flow(id: "one", title: "One", summary: "One stage.", stages: earlier + [stage]))
    workshop.go(to: "held")
    return workshop
  }

  /// What stands before the entry line.
  var label: String { state.entryRule.label }
  /// What Enter does.
  var enterLabel: String { state.entryRule.enterLabel }
  /// What looks unfinished.
  var unfinished: String? { state.unfinished }

  /// The board, a line for each section: its title, then its items, or what stands where there is none.
  var board: [String] {
    Board(state.session, now: state.now).sections.map { section in
      let items = section.items.map { item in
        let words = [item.id?.spoken, item.text].compactMap(\.self).joined(separator: " ")
        return item.note.isEmpty ? words : "\(words) (\(item.note))"
      }
      let words = items.isEmpty ? section.empty : items.joined(separator: " / ")
      return section.title.isEmpty ? words : "\(section.title): \(words)"
    }
  }

  /// What is selected where moving begins.
  var firstSelected: SpokenID? {
    var workshop = self
    workshop.press(.up)
    return workshop.state.selected
  }

  /// What is said above the board.
  var prompt: [String] { RunLayout(state).promptLines.map(\.text) }

  /// Types a line that is refused: gives back why, once nothing but the line itself is there any more.
  mutating func refusal(of line: String) -> String {
    let count = state.record.count
    enter(line)
    let wasRefused =
      state.record.count == count && state.focus.entry.text == line
      && state.message?.tone == .refused
    let words = wasRefused ? message : "not refused: \(message)"
    press(.control("u"))
    return words
  }

  /// Types lines, each of which has to be taken.
  mutating func enterAll(_ lines: String..., sourceLocation: SourceLocation = #_sourceLocation) {
    for line in lines {
      enter(line)
      #expect(
        state.message?.tone != .refused, "\(line): \(message)", sourceLocation: sourceLocation)
    }
  }

  /// Takes a line of linear mode into this state, with whatever it shows.
  private mutating func take(_ line: String) {
    let wasLinear = state.isLinear
    defer { state.isLinear = wasLinear }
    var workbench = LinearWorkbench(into: &state, isInteractive: false)
    do {
      perform(try workbench.take(line, into: &state))
    } catch {
      state.tell(error.sentence, .refused)
    }
  }

  /// What is said to a command of linear mode; a refusal begins with “Refused: ”.
  mutating func answer(to line: String) -> String {
    state.message = nil
    take(line)
    guard let message = state.message else { return "" }
    return message.tone == .refused ? "Refused: \(message.text)" : message.text
  }

  /// Gives commands one after the other, each of which has to be answered with its sentence.
  mutating func expect(
    _ script: KeyValuePairs<String, String>, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for (line, sentence) in script {
      #expect(answer(to: line) == sentence, "\(line)", sourceLocation: sourceLocation)
    }
  }

  /// The lines of the page that a command shows.
  mutating func page(of line: String) -> [String] {
    take(line)
    guard case .page(let page)? = state.overlays.last else { return [] }
    state.overlays.removeLast()
    return [page.title] + page.lines.map(\.text).filter { !$0.isEmpty }
  }
}
