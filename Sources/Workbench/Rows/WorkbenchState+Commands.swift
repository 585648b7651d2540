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
      message = Message(error.sentence, .refused)
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
    return try row.perform(&self, arguments)
  }
}

extension Parameter {
  /// Whether a form must ask for this.
  func needsAsking(_ state: WorkbenchState, _ arguments: Arguments) -> Bool {
    arguments[name] == nil && isAsked(state, arguments)
  }
}
