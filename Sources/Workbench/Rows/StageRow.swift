import Canvas
import Workshop

/// What the workbench does in one kind of stage: the entry line, the board, what stands above it, and
/// what looks unfinished when the room goes on.
///
/// What holds for most stages is the default, so that a row says only what is its own. `StageTable` has
/// a row for each activity.
struct StageRow: Sendable {
  /// A line above the board.
  typealias PromptLine = (text: String, style: Style)

  /// What it is for, in the few sentences with which help begins.
  var purpose: @Sendable (Stage) -> String
  /// What its own commands are about, as their ids begin, such as `card` for `card.edit`.
  ///
  /// They come first in the list of all commands.
  var nouns: Set<String> = []

  // Words and Enter.

  /// What stands before the entry line, and what Enter does.
  var entry: @Sendable (WorkbenchState, Stage) -> EntryRule = { _, _ in .note }
  /// What a line of words becomes.
  var command: @Sendable (WorkbenchState, Stage, EntryWords) throws(Rejection) -> Command = {
    _, _, words in words.note
  }
  /// Whether what is typed is not for the room, so that it stands behind the curtain.
  var isPrivate: @Sendable (WorkbenchState, Stage) -> Bool = { _, _ in false }
  /// Whether `+G3` in the words is a link.
  var takesLinks = false
  /// Whether Enter alone says something: that the next person had a turn.
  var takesEmptyLine = false
  /// The command that takes several lines at once, pasted or written; `nil` where they are words like others.
  var linesCommand: (id: String, parameter: String)?
  /// Words that alone ask for a command about what is chosen.
  var wordCommands: [String: String] = [:]
  /// What the menu of a thing offers first in this stage: ids of commands.
  var usual: [String] = []
  /// The type of card that words put up; `nil` where they put up none.
  var cardType: CardType?
  /// The categories that words can name.
  var categories: @Sendable (Shown) -> [Category] = { _ in [] }
  /// Whether it works with drafts, which then are shown to the room before private cards are.
  var worksWithDrafts = false

  // The board and what stands above it.

  /// What the room looks at.
  var board: @Sendable (Shown, Stage, Moment) -> Board
  /// What the room works for, which stays on top of the board.
  var lead: @Sendable (Shown) -> Board.Section? = { _ in nil }
  /// What was put up last, where moving begins.
  var newest: @Sendable (Shown, Stage) -> SpokenID? = { $0.newestCard(in: $1) }
  /// Whether the whole room looks at it, so that on a screen of this size the agenda makes way.
  var needsBreadth: @Sendable (Size) -> Bool = { _ in false }
  /// What is said to the room, in as many words as the screen has space for.
  var prompt: @Sendable (WorkbenchState, Stage, Size) -> [PromptLine] = { $1.promptLines(in: $2) }
  /// Whether the board is seen from its first row again once words are typed.
  var returnsToTop = false

  // Going on.

  /// What is said of it before the workshop begins with it; `nil` for nothing.
  var preview: String?
  /// What looks unfinished, in words; `nil` where all looks well.
  var unfinished: @Sendable (WorkbenchState, Stage) -> String? = { _, _ in nil }
  /// What is said once its time is up.
  var timeIsUp: @Sendable (WorkbenchState) -> String = { $0.timeIsUp }

  // Linear mode.

  /// The command that comes next, where one key leads through the stage.
  var nextStep: @Sendable (WorkbenchState) -> NextStep? = { _ in nil }
  /// What is read aloud now, as lines.
  var readAloud: @Sendable (WorkbenchState) -> [String] = { _ in [] }
}
