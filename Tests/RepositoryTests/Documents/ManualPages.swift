import Foundation

/// The manual pages of `Docs/Manual/`: one of the program and one of each subcommand, from the program's own
/// description of itself.
struct ManualPages {
  private let document: CommandLineDocument

  /// Reads the description that the program gives to such tools.
  init() throws { document = try CommandLineDocument() }

  /// The pages, by the names of their files.
  var pages: [(name: String, text: String)] {
    let subcommands = (document.program.subcommands ?? []).filter { $0.commandName != "help" }
    let names = subcommands.map(\.commandName)
    return [("moot.1", whole(document.program, names))]
      + subcommands.map { ("moot-\($0.commandName).1", page($0)) }
  }

  private func whole(_ program: CommandLineDocument.Description, _ names: [String]) -> String {
    let subcommands = (program.subcommands ?? []).filter { names.contains($0.commandName) }
    let list = subcommands.map {
      ".TP\n.BR moot\\-\($0.commandName) (1)\n\(roff($0.abstract ?? ""))"
    }
    let rows = [
      ("EXIT STATUS", document.rows(of: "Exit codes")),
      ("ENVIRONMENT", document.rows(of: "Environment")),
    ]
    let tables = rows.map { title, rows in
      ".SH \(title)\n" + rows.map { ".TP\n.B \(roff($0.0))\n\(roff($0.1))" }.joined(separator: "\n")
    }
    return
      ([
        head(program), ".SH SYNOPSIS\n.B moot\n.RI [ subcommand ] \" \" [ options ]",
        description(program), ".SH SUBCOMMANDS\n" + list.joined(separator: "\n"), options(program),
      ] + tables).filter { !$0.isEmpty }.joined(separator: "\n") + "\n"
  }

  private func page(_ command: CommandLineDocument.Description) -> String {
    let words = command.shown.filter { $0.isOptional != true || $0.kind == "positional" }
      .map(\.form)
    let below = (command.subcommands ?? []).filter { $0.commandName != "help" }
    let synopsis =
      below.isEmpty
      ? "\(command.name) \((words + ["[options]"]).joined(separator: " "))"
      : "\(command.name) \(below.map(\.commandName).joined(separator: " | "))"
    let parts = below.map {
      [".SS \(roff($0.name))", roff($0.abstract ?? ""), rows($0)].filter { !$0.isEmpty }.joined(
        separator: "\n")
    }
    return
      ([
        head(command), ".SH SYNOPSIS\n\(roff(synopsis))", description(command), options(command),
      ] + parts + [".SH SEE ALSO\n.BR moot (1)"]).filter { !$0.isEmpty }.joined(separator: "\n")
      + "\n"
  }

  private func head(_ command: CommandLineDocument.Description) -> String {
    let name = command.name.replacing(" ", with: "-")
    let abstract = (command.abstract ?? "").trimmingCharacters(in: CharacterSet(charactersIn: "."))
    return """
      .\\" Made from the program's description of itself by make docs; changes made by hand are lost.
      .TH \(name.uppercased()) 1 "" moot moot
      .SH NAME
      \(roff(name)) \\- \(roff(abstract))
      """
  }

  /// The discussion; what is indented there stands as it is, such as examples.
  private func description(_ command: CommandLineDocument.Description) -> String {
    guard let discussion = command.discussion, !discussion.isEmpty else { return "" }
    var lines = [".SH DESCRIPTION"]
    var isExample = false
    for line in discussion.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("  ") != isExample, !line.isEmpty {
        isExample.toggle()
        lines.append(isExample ? ".RS 4\n.nf" : ".fi\n.RE")
      }
      lines.append(line.isEmpty ? ".PP" : roff(String(line.drop { $0 == " " })))
    }
    if isExample { lines.append(".fi\n.RE") }
    return lines.joined(separator: "\n")
  }

  private func options(_ command: CommandLineDocument.Description) -> String {
    command.shown.isEmpty ? "" : ".SH OPTIONS\n\(rows(command))"
  }

  private func rows(_ command: CommandLineDocument.Description) -> String {
    command.shown.map { ".TP\n.B \(roff($0.form))\n\(roff($0.abstract ?? ""))" }
      .joined(separator: "\n")
  }

  /// Text that means nothing to the formatter.
  private func roff(_ text: String) -> String {
    let plain = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
      .replacing("`", with: "")
    return plain.hasPrefix(".") || plain.hasPrefix("'") ? "\\&\(plain)" : plain
  }
}

extension CommandLineDocument {
  /// The rows of a table of this document.
  fileprivate func rows(of section: String) -> [(String, String)] {
    let part = text.split(separator: "## \(section)\n").last ?? ""
    let table = part.split(separator: "\n").drop { !$0.hasPrefix("| ---") }.dropFirst()
    return table.prefix { $0.hasPrefix("|") }.map { row in
      let cells = row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      return (cells.first ?? "", cells.dropFirst().joined(separator: "|"))
    }
  }
}
