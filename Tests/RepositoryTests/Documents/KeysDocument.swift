import Canvas
import Workbench

/// `Docs/Keys.md`: all keys and all commands, from the command table.
enum KeysDocument {
  /// The document.
  static var text: String {
    let contexts = WorkbenchCommand.Context.allCases.flatMap(keys)
    let nouns = CommandTable.listed.map(\.noun)
    let groups = nouns.indices.filter { nouns.firstIndex(of: nouns[$0]) == $0 }.flatMap { index in
      commands(nouns[index])
    }
    return ([head] + contexts + ["", commandsHead] + groups).joined(separator: "\n") + "\n"
  }

  private static let head = """
    # Keys and commands

    Made from the table of commands by `make docs`; a change by hand is lost.

    **Letters are words.** Wherever something can be changed, a letter goes into the line at the bottom, and only Enter takes the words. Arrows
    choose on the board while the words stay; Left, Right, Home and End move along the words as long as there are some. **Enter with nothing
    typed opens the menu of what is chosen**: in it each entry has a letter, and what would be written down at once wants Enter after the letter.
    Esc closes what is open and otherwise does nothing. Single letters are commands only in the replay, on pages and in the room window, where
    nothing can be changed.

    `help`, `?`, `quit` and `exit` alone on a line are understood; with a full stop after it such a word is put up. Nothing needs a
    key: Ctrl+P lists every command, and linear mode takes each by its name. What the hint line shows can be clicked. Ctrl+A and Ctrl+B, which
    tmux and GNU screen may keep for themselves, always have another key beside them.

    In the words of an entry, `@P4` says who, `@A` which table, `/stories` where it belongs, `+G3+G7` what it joins.

    In every field: arrows, Home, End, Ctrl+Left and Ctrl+Right move; Backspace, Delete, Ctrl+W (a word), Ctrl+U (to the start)
    and Ctrl+K (to the end) delete; Ctrl+Z and Ctrl+Y undo and redo as long as the field has something to take back.
    """

  private static let commandsHead = """
    ## Commands

    Each stands in the list of commands (Ctrl+P) under its title and can be written as a line of linear mode: `:` and its id, then
    what must be said, in this order. What stands in `[name=…]` may be left out; it is given by its name, several words in
    quotation marks: `:action.add owner=P4 first="Ring the library" Ask for the hall`. `by=P4` can be added to every command that
    becomes part of the record, and says who said it. A line that does not begin with `:` does what words and Enter do on the
    screen.
    """

  private static func keys(in context: WorkbenchCommand.Context) -> [String] {
    let rows = CommandTable.rows.compactMap { row -> String? in
      let keys = row.keys.filter { $0.contexts.contains(context) }.map { shown($0.key) }
      guard !keys.isEmpty else { return nil }
      let id = row.isListed ? "`\(row.id)`" : ""
      return "| \(keys.joined(separator: ", ")) | \(row.title) | \(cell(row.help)) | \(id) |"
    }
    let title = context.words.prefix(1).uppercased() + context.words.dropFirst()
    return ["", "## \(title)", "", "| key | what | more | command |", "| --- | --- | --- | --- |"]
      + rows
  }

  private static func commands(_ noun: String) -> [String] {
    let rows = CommandTable.listed.filter { $0.noun == noun }
    return ["", "### \(noun)", ""] + rows.map(command)
  }

  private static func command(_ row: WorkbenchCommand) -> String {
    let keys = WorkbenchCommand.Context.allCases.compactMap { context in
      row.key(in: context).map(shown)
    }
    let different = keys.indices.filter { keys.firstIndex(of: keys[$0]) == $0 }.map { keys[$0] }
    let key = different.isEmpty ? "" : " (\(different.joined(separator: ", ")))"
    let questions = row.parameters.map { "  - `\($0.name)`: \($0.question)" }
    return (["- `\(row.usage)` **\(row.title)**\(key). \(row.help)"] + questions)
      .joined(separator: "\n")
  }

  private static func shown(_ key: KeyPress) -> String {
    let name = key.name
    return name.count == 1 ? "`\(name)`" : name
  }

  private static func cell(_ text: String) -> String { text.replacing("|", with: "\\|") }
}

extension WorkbenchCommand {
  /// What it is about, the first half of its id.
  fileprivate var noun: String { String(id.prefix { $0 != "." }) }
}
