import Canvas
public import Workshop

/// A command is done at once where all it needs is known; otherwise a form asks for the rest.
extension WorkbenchState {
  /// What has the keys once nothing lies over the screen.
  var contextBelow: WorkbenchCommand.Context { here.context(self) }

  /// Does a command by its row, asking for what it lacks; says in a message why it cannot be done.
  mutating func run(_ row: WorkbenchCommand, _ arguments: Arguments) -> [Effect] {
    do {
      return try begin(row, arguments)
    } catch {
      message = Message(behindCurtain(error.sentence), .refused)
      return []
    }
  }

  /// Does a command by its id.
  mutating func begin(_ id: String, _ arguments: Arguments = Arguments()) throws(Rejection)
    -> [Effect]
  {
    guard let row = CommandTable.row(id) else { throw Rejection("There is no command “\(id)”.") }
    return try begin(row, arguments)
  }

  private mutating func begin(
    _ row: WorkbenchCommand, _ arguments: Arguments
  ) throws(Rejection) -> [Effect] {
    if let reason = row.unavailable(self) { throw Rejection(reason) }
    var arguments = arguments
    for parameter in row.parameters where arguments[parameter.name] == nil {
      arguments[parameter.name] = parameter.given(self)
    }
    guard row.parameters.contains(where: { $0.needsAsking(self, arguments) }) else {
      return try row.perform(&self, arguments)
    }
    openForm(for: row, arguments)
    return []
  }

  /// Does a command with all that it is given and nothing asked; what is missing is refused in words.
  public mutating func perform(_ row: WorkbenchCommand, _ arguments: Arguments) throws(Rejection)
    -> [Effect]
  {
    if let reason = row.unavailable(self) { throw Rejection(reason) }
    for parameter in row.parameters where arguments[parameter.name] == nil {
      guard parameter.isOptional else {
        throw Rejection("\(row.id) needs the \(parameter.name). Write \(row.usage).")
      }
    }
    return try row.perform(&self, try withCodes(arguments, for: row))
  }

  /// The same arguments with codes in place of names, wherever a person is meant.
  private func withCodes(
    _ arguments: Arguments, for row: WorkbenchCommand
  ) throws(Rejection) -> Arguments {
    var coded = arguments
    let names = row.parameters.filter(\.isPerson).map(\.name) + ["by"]
    for name in names {
      guard let said = arguments[name], SpokenID(spoken: said) == nil else { continue }
      let options = row.parameters.first { $0.name == name }?.options(self, arguments) ?? []
      let isOption = options.contains { $0.value.lowercased() == said.lowercased() }
      guard !isOption, said.lowercased() != "nobody" else { continue }
      switch session.finder.find(said) {
      case .nobody where row.parameters.contains { $0.name == name && $0.takesOthers }: continue
      case let answer: coded[name] = try session.finder.person(answer, said: said).spoken
      }
    }
    return coded
  }
}

extension Parameter {
  /// Whether a form must ask for this.
  func needsAsking(_ state: WorkbenchState, _ arguments: Arguments) -> Bool {
    arguments[name] == nil && isAsked(state, arguments)
  }
}
