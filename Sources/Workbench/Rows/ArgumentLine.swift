import Workshop

/// A command as a line of linear mode: `:card.edit G18 Church hall, two rooms`.
///
/// `name=value` and `name="several words"` give a parameter by its name. What else stands there goes
/// to the parameters that must be given, in their order; words go on to the end of the line. `--`
/// says that only words follow, for words such as `by=hand`. Between quotation marks, `\"` is one.
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

  /// What the line gives to the parameters of a row, where people are found as names of any length.
  func arguments(
    for row: WorkbenchCommand, finder: PersonFinder = PersonFinder([])
  ) throws(Rejection) -> Arguments {
    var arguments = Arguments()
    var rest = rest
    let names = Set(row.parameters.map(\.name) + ["by"])
    var takesNames = true
    var lastNamed: Parameter?
    while !rest.isEmpty {
      if takesNames, rest == "--" || rest.hasPrefix("-- ") {
        takesNames = false
        rest = rest.dropFirst(2).drop { $0 == " " }
        continue
      }
      if takesNames, let (name, value, remaining) = Self.named(rest, among: names) {
        lastNamed = row.parameters.first { $0.name == name }
        arguments[name] = value
        rest = remaining
        continue
      }
      let missing = row.parameters.filter { !$0.isOptional && !arguments.has($0.name) }
      if missing.isEmpty, let named = lastNamed, named.kind == .words {
        throw Rejection(
          "“\(rest)” does not belong to the \(named.name): put words with blanks in quotation marks."
        )
      }
      let open =
        missing.first ?? row.parameters.first { $0.kind == .words && !arguments.has($0.name) }
      guard let parameter = open else {
        throw Rejection("“\(rest)” is too much for \(row.id). Write \(row.usage).")
      }
      if !parameter.takesOneWord, missing.count <= 1 {
        arguments[parameter.name] = String(rest)
        rest = ""
      } else if parameter.isPerson, let leading = finder.named(rest) {
        arguments[parameter.name] = String(leading.said)
        rest = leading.rest.drop { $0 == " " }
      } else if parameter.takesOthers, missing.count <= 1, rest.first != "\"" {
        // A new name may have several words.
        let words = rest.split(separator: " ").prefix { !$0.contains("=") }
        arguments[parameter.name] = words.joined(separator: " ")
        rest = words.last.map { rest[$0.endIndex...].drop { $0 == " " } } ?? ""
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
    guard text.first == "\"", let quoted = quoted(text) else {
      let word = text.prefix { $0 != " " }
      return (String(word), text.dropFirst(word.count).drop { $0 == " " })
    }
    return quoted
  }

  /// What stands between quotation marks, and what follows; `nil` if the second mark is missing.
  private static func quoted(_ text: Substring) -> (String, Substring)? {
    var value = ""
    var rest = text.dropFirst()
    while let character = rest.popFirst() {
      if character == "\"" { return (value, rest.drop { $0 == " " }) }
      let isEscaped = character == "\\" && (rest.first == "\"" || rest.first == "\\")
      value.append(isEscaped ? rest.removeFirst() : character)
    }
    return nil
  }
}

extension PersonFinder {
  /// Somebody whose name of several words stands at the start of a line; `nil` for all others, whose name
  /// is the first word.
  fileprivate func named(_ line: Substring) -> Leading? {
    guard let leading = leading(line), leading.said.contains(" ") else { return nil }
    if case .nobody = leading.answer { return nil }
    return leading
  }
}

extension Parameter {
  /// Whether its answer is always one word, so that what follows is for another parameter.
  fileprivate var takesOneWord: Bool {
    switch kind {
    case .list, .formed(.number), .formed(.time): true
    case .words, .formed: false
    }
  }
}
