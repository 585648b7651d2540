/// What a piece of text is for; the theme of the terminal decides its colour.
///
/// No meaning hangs on the ink alone: each also has a word or a sign.
public enum Ink: String, CaseIterable, Hashable, Sendable {
  /// Ordinary text.
  case text
  /// Text that matters less: rules, hints, counts.
  case secondary
  /// What has the focus, and ways to get further.
  case focus
  /// Done, agreed, well.
  case good
  /// Worth a look.
  case watch
  /// Needs somebody.
  case problem
}
