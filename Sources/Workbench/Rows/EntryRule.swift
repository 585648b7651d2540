import Canvas
import Workshop

/// What words and Enter do, in words.
struct EntryRule {
  /// What stands before the entry line.
  var label: String
  /// What Enter does, in a word or two.
  var enterLabel: String

  /// The rule where nothing else is meant: words are a note that everybody may read.
  static let note = EntryRule(label: "note", enterLabel: "add note")
}

extension WorkbenchState {
  /// What Enter does, with the day that the words which are typed would be taken for: it is said back in full
  /// before it is taken.
  func enterLabel(_ label: String, on day: Day?) -> String {
    day.map { "\(label), \($0.words)" } ?? label
  }

  /// The day behind the last arrow of what is typed: `what > who > next Friday`.
  var dayAfterArrow: Day? {
    let text = focus.entry.text
    guard let arrow = text.lastIndex(of: ">") else { return nil }
    return Day(said: text[text.index(after: arrow)...], today: now.today)
  }
}
