import Workshop

/// A command as a line of linear mode: `:card.edit G18 Church hall, two rooms`.
///
/// `name=value` and `name="several words"` give a parameter by its name. What else stands there goes
/// to the parameters that must be given, in their order; words go on to the end of the line.
struct ArgumentLine {
  /// The id of the command.
  let command: String
  private let rest: Substring

  /// Takes a line apart; `nil` if it does not begin with a colon.
  init?(_ line: String) {
    guard line.first == ":" else { return nil }
    let body = line.dropFirst()
    command = String(body.prefix { $0 != " " })
    rest = body.dropFirst(command.count).drop { $0 == " " }
  }

  /// What the line gives to the parameters of a row.
  func arguments(for row: WorkbenchCommand) throws(Rejection) -> Arguments {
    var arguments = Arguments()
    var rest = rest
    let names = Set(row.parameters.map(\.name) + ["by"])
    while !rest.isEmpty {
      if let (name, value, remaining) = Self.named(rest, among: names) {
        arguments[name] = value
        rest = remaining
        continue
      }
      let missing = row.parameters.filter { !$0.isOptional && !arguments.has($0.name) }
      let open =
        missing.first ?? row.parameters.first { $0.kind == .words && !arguments.has($0.name) }
      guard let parameter = open else {
        throw Rejection("“\(rest)” is too much for \(row.id). Write \(row.usage).")
      }
      if parameter.kind != .list, missing.count <= 1 {
        arguments[parameter.name] = String(rest)
        rest = ""
      } else {
        let (value, remaining) = Self.word(rest)
        arguments[parameter.name] = value
        rest = remaining
      }
    }
    return arguments
  }

  /// `name=value` at the start, with the value and what follows.
  private static func named(
    _ text: Substring, among names: Set<String>
  ) -> (name: String, value: String, rest: Substring)? {
    guard let sign = text.firstIndex(of: "="), names.contains(String(text[..<sign])) else {
      return nil
    }
    let (value, rest) = word(text[text.index(after: sign)...])
    return (String(text[..<sign]), value, rest)
  }

  /// The first word, or what stands between quotation marks, and what follows.
  private static func word(_ text: Substring) -> (String, Substring) {
    guard text.first == "\"", let end = text.dropFirst().firstIndex(of: "\"") else {
      let word = text.prefix { $0 != " " }
      return (String(word), text.dropFirst(word.count).drop { $0 == " " })
    }
    let inside = text[text.index(after: text.startIndex)..<end]
    return (String(inside), text[text.index(after: end)...].drop { $0 == " " })
  }
}
