/// What words and Enter do, in words.
struct EntryRule {
  /// What stands before the entry line.
  var label: String
  /// What Enter does, in a word or two.
  var enterLabel: String

  /// The rule where nothing else is meant: words are a note that everybody may read.
  static let note = EntryRule(label: "note", enterLabel: "add note")
}
