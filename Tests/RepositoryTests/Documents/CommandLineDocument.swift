import Foundation

/// `Docs/CommandLine.md`: subcommands and options, from the program's own description of itself.
struct CommandLineDocument {
  /// The program's description.
  let program: Description

  /// Reads what the program says of itself for such tools.
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
      // Examples are set in; in this document they are code, and code is set in by four.
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

    Made from the program's description of itself by `make docs`; a change by hand is lost.

    Every subcommand has `--help`. Data goes to the standard output, messages to the standard error; nothing is asked that an option
    cannot say. Text out of sessions and flows is cleaned before it is printed, so that it cannot drive a terminal. Completion
    scripts: `moot --generate-completion-script bash`, `zsh` or `fish`.
    """

  private static let tail = """
    ## Exit codes

    | code | meaning |
    | --- | --- |
    | 0 | well |
    | 1 | something was found (`check`, `flows check`), nothing was found (`find`), or a line of a script was refused |
    | 64 | the command line is not understood, or there is no terminal to draw on |
    | 65 | a file does not hold what it should |
    | 66 | there is no such file, folder or session |
    | 73 | a file or folder cannot be made or written |
    | 75 | somebody else has the session open (`check --adopt`); try later |
    | 128 + n | ended by signal n; 129 where the terminal went away, 130 for an interrupt |

    ## Environment

    | variable | meaning |
    | --- | --- |
    | `MOOT_SESSIONS` | the folder of sessions, where `--sessions` does not name one; else `./Sessions` if there is one, else `$XDG_DATA_HOME/moot/sessions` |
    | `MOOT_LINEAR` | linear mode, unless empty, `0` or `false` |
    | `MOOT_THEME` | the colours of the screen: `terminal` (the sixteen that the terminal defines), `dark`, `light`, `highContrast` or `colourless` |
    | `MOOT_MOUSE` | `off` leaves the mouse to the terminal, so that text can be marked without Shift |
    | `NO_COLOR` | no colours, unless empty |
    | `TZ` | the time zone of new workshops, as in `Europe/London`; else this machine's |
    | `TERM` | the type of the terminal; `dumb` means linear mode |
    | `XDG_DATA_HOME` | sessions in `moot/sessions`, rehearsals in `moot/practice`; else `~/.local/share` |
    | `XDG_CONFIG_HOME` | flows of one's own in `moot/flows`; else `~/.config` |
    | `XDG_CACHE_HOME` | the index of the archive in `moot/archive.sqlite`, which can be deleted at any time; else `~/.cache` |
    | `XDG_STATE_HOME` | `moot/rescue`, where a workshop goes on when its folder can no longer be written; else `~/.local/state` |
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

    /// What is worth a row: not what every command has, nor what is hidden.
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
