import Foundation

/// `Docs/CommandLine.md`: subcommands and options, from the program's own description of itself.
struct CommandLineDocument {
  /// The program's description.
  let program: Description

  /// Reads the description that the program gives to such tools.
  init() throws {
    let told = try Repository.run(Repository.program, "--experimental-dump-help")
    program = try JSONDecoder().decode(Tool.self, from: told.output).command
  }

  /// The document.
  var text: String {
    let commands = (program.subcommands ?? []).filter { $0.commandName != "help" }
    return ([Self.head, section(program)] + commands.map(section) + [Self.tail])
      .joined(separator: "\n\n") + "\n"
  }

  private func section(_ command: Description) -> String {
    let subcommands = command.commandName == program.commandName ? [] : command.subcommands ?? []
    let parts = [
      "## \(command.name)", command.abstract, usage(command), discussion(command),
      options(command),
    ]
    let below = subcommands.map { "### \($0.name)\n\n\(body($0))" }
    return (parts + below).compactMap(\.self).filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private func body(_ command: Description) -> String {
    [command.abstract, usage(command), options(command)].compactMap(\.self)
      .filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private func usage(_ command: Description) -> String {
    let words = command.shown.filter { $0.isOptional != true || $0.kind == "positional" }.map(
      \.form)
    let options = command.shown.contains { $0.isOptional == true } ? ["[options]"] : []
    guard command.subcommands?.contains(where: { $0.commandName != "help" }) != true else {
      let names = (command.subcommands ?? []).map(\.commandName).filter { $0 != "help" }
      let isNeedless =
        command.defaultSubcommand != nil || command.commandName == program.commandName
      let choice = names.joined(separator: " | ")
      return "    \(command.name) \(isNeedless ? "[\(choice)]" : choice)"
    }
    return "    " + ([command.name] + words + options).joined(separator: " ")
  }

  private func discussion(_ command: Description) -> String? {
    command.discussion.map { text in
      // Examples are indented; in this document they are code, which is indented by four.
      text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        line.hasPrefix("  ")
          ? "    \(line.dropFirst(2))" : line.hasPrefix("Example") ? "\(line)\n" : "\(line)"
      }.joined(separator: "\n")
    }
  }

  private func options(_ command: Description) -> String {
    let rows = command.shown.map { argument in
      var words = argument.abstract ?? ""
      if let value = argument.defaultValue, argument.kind != "flag" {
        words += " Else: `\(value)`."
      }
      return "| `\(argument.form)` | \(words.replacing("|", with: "\\|")) |"
    }
    return rows.isEmpty ? "" : (["| | |", "| --- | --- |"] + rows).joined(separator: "\n")
  }

  private static let head = """
    # Command line

    Made from the program's description of itself by `make docs`; changes made by hand are lost.

    Every subcommand has `--help`. Data goes to the standard output, messages to the standard error; everything that is asked can also be given
    by an option. Text from sessions and flows is cleaned before it is printed, so that it cannot control a terminal. `make install`
    also puts the manual pages (`man moot`, `man moot-find`) and the completions of bash, zsh and fish in their places; a completion script is
    printed by `moot --generate-completion-script bash`, `zsh` or `fish`. Sessions are completed from any part of their names.

    Days are given as people say them: `last fri`, `1 jan`, `Fri 4 Dec 2026`, `2026-12-04`. `--since` and `--until` look back.
    """

  private static let tail = """
    ## For whom

    What `show`, `replay`, `list`, `find`, `due` and `assets` answer depends on for whom it is (`--for`), and each answer says so.

    | word | who | names and words |
    | --- | --- | --- |
    | `me` | the facilitator alone | also what is private; `--private` is another word for it |
    | `room` | those who are there now | as they were said |
    | `people` | those who were there, later; what is usual | names where that is allowed, else codes |
    | `partners` | organisations that were not there | what people allow for partners; the others are numbered afresh, and their names are covered in words too |
    | `anyone` | the public | the same, but what people allow for anyone |

    Of somebody who took permission back, in this session or one that is linked to it, nobody is told anything. What may not be told is
    neither found nor counted. Whoever was not there is not told where files are.

    In text the first line says for whom it is. As JSON each object has a field `audience`. A plain record of a list has the audience as
    its last field; `show --plain` begins with a record of its own, `audience`, an empty field, and the word. Where there is nothing to
    tell, nothing is printed.

    ## Exit codes

    | code | meaning |
    | --- | --- |
    | 0 | success |
    | 1 | something was found (`check`, `flows check`), nothing was found (`find`), or a line of a script was refused |
    | 64 | the command line is not understood, or there is no terminal to draw on |
    | 65 | a file does not contain what it should |
    | 66 | there is no such file, folder or session |
    | 69 | the system has no `/proc` that can be read |
    | 73 | a file or folder cannot be made or written to |
    | 75 | somebody else has the session open (`check --adopt`); try later |
    | 128 + n | ended by signal n; 129 where the terminal went away, 130 for an interrupt |

    ## Environment

    | variable | meaning |
    | --- | --- |
    | `MOOT_SESSIONS` | the folder of sessions, if `--sessions` does not name one; otherwise `./Sessions` if there is one, or `$XDG_DATA_HOME/moot/sessions` |
    | `MOOT_LINEAR` | linear mode, unless empty, `0` or `false` |
    | `MOOT_THEME` | the colours of the screen, before those that were chosen on it: `terminal` (its own, the default), `dark`, `light`, `highContrast` or `colourless` |
    | `MOOT_MOUSE` | `off` leaves the mouse to the terminal, so that text can be selected without Shift; `on` takes it also inside GNU screen, which then holds Esc back |
    | `NO_COLOR` | no colours, unless empty |
    | `TZ` | the time zone of new workshops, such as `Europe/London`; otherwise this machine's |
    | `TERM` | the type of the terminal; `dumb` means linear mode |
    | `STY`, `TMUX` | set by GNU screen and tmux; inside GNU screen the mouse is left alone |
    | `XDG_DATA_HOME` | sessions in `moot/sessions`, rehearsals in `moot/practice`; otherwise `~/.local/share` |
    | `XDG_CONFIG_HOME` | your own flows in `moot/flows`, the colours that were chosen on the screen in `moot/settings`; otherwise `~/.config` |
    | `XDG_CACHE_HOME` | the index of the archive in `moot/archive.sqlite`, which can be deleted at any time; otherwise `~/.cache` |
    | `XDG_STATE_HOME` | `moot/rescue`, where a workshop continues when its folder can no longer be written to; otherwise `~/.local/state` |
    """
}

extension CommandLineDocument {
  /// What the program prints.
  private struct Tool: Decodable {
    var command: Description
  }

  /// A command as the program describes it.
  struct Description: Decodable {
    var commandName: String
    var superCommands: [String]?
    var abstract: String?
    var discussion: String?
    var defaultSubcommand: String?
    var arguments: [Argument]?
    var subcommands: [Description]?

    var name: String { ((superCommands ?? []) + [commandName]).joined(separator: " ") }

    /// What is worth a row: neither what every command has nor what is hidden.
    var shown: [Argument] {
      (arguments ?? []).filter { argument in
        argument.shouldDisplay && !["help", "version"].contains(argument.preferredName?.name)
      }
    }
  }

  /// An argument, option or flag.
  struct Argument: Decodable {
    struct Name: Decodable { var name: String }

    var kind: String
    var valueName: String?
    var preferredName: Name?
    var abstract: String?
    var defaultValue: String?
    var isOptional: Bool?
    var isRepeating: Bool?
    var shouldDisplay: Bool

    /// As it is written on the command line.
    var form: String {
      let value = (valueName ?? "").uppercased()
      let repeated = isRepeating == true ? " …" : ""
      switch kind {
      case "positional": return value + repeated
      case "option": return "--\(preferredName?.name ?? "") \(value)\(repeated)"
      default: return "--\(preferredName?.name ?? "")"
      }
    }
  }
}
