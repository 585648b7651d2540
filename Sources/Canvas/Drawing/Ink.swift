/// What a piece of text is for; the theme of the terminal decides its colour.
///
/// No meaning depends on the ink alone: there is always a word or a sign as well.
public enum Ink: String, CaseIterable, Hashable, Sendable {
  /// Ordinary text.
  case text
  /// Text that matters less: rules, hints, counts.
  case secondary
  /// What has the focus, and ways to go on.
  case focus
  /// Done, agreed, well.
  case good
  /// Worth a look.
  case watch
  /// Needs somebody.
  case problem
}
