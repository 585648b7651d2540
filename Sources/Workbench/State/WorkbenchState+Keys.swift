public import Canvas
public import Workshop

/// Keys and clicks.
extension WorkbenchState {
  /// What has the keys now.
  public var context: WorkbenchCommand.Context {
    switch overlays.last {
    case .form: .form
    case .palette: .palette
    case .page: .page
    case nil: contextBelow
    }
  }

  /// What has the keys once nothing lies over the screen.
  var contextBelow: WorkbenchCommand.Context {
    switch place {
    case .start: .start
    case .run: focus.mode == .typing ? .typing : .moving
    case .review: .review
    case .replay: .replay
    }
  }

  /// Takes a key and says what the world must do.
  public mutating func handle(_ key: KeyPress) -> [Effect] {
    switch key {
    case .click(let point): return click(at: point)
    case .wheelUp: return wheel(by: -3)
    case .wheelDown: return wheel(by: 3)
    default: break
    }
    if key != .control("c") { leavingAskedAt = nil }
    rememberHands()
    if editsFirst(key), edit(key) { return [] }
    guard let row = CommandTable.row(for: key, in: context, self) else {
      if !edit(key) { explainUnknown(key) }
      return []
    }
    return run(row, Arguments())
  }

  /// Does a command by its row, asking for what it lacks; says in a message why it cannot be done.
  mutating func run(_ row: WorkbenchCommand, _ arguments: Arguments) -> [Effect] {
    do {
      return try begin(row, arguments)
    } catch {
      message = Message(error.sentence, .refused)
      return []
    }
  }

  /// Undo belongs to the words in the field as long as there are some.
  private func editsFirst(_ key: KeyPress) -> Bool {
    switch (context, key) {
    case (.typing, .control("z")): !focus.entry.isEmpty && focus.entry.canUndo
    case (.typing, .control("y")): focus.entry.canRedo
    case (.typing, .up): focus.entry.text.contains("\n")
    case (.form, .up), (.form, .down), (.form, .control("z")), (.form, .control("y")):
      !hasFormOptions
    default: false
    }
  }

  /// Hands a key to the field that is open; `false` if there is none or it is no editing key.
  private mutating func edit(_ key: KeyPress) -> Bool {
    switch overlays.last {
    case .form(var form):
      if form.isOffered, case .character = key { form.field = TextField() }
      form.isOffered = false
      guard form.field.handle(key) else { return false }
      form.refusal = form.field.didRefuse ? tooLong : nil
      form.option = 0
      overlays[overlays.endIndex - 1] = .form(form)
    case .palette(var palette):
      guard palette.field.handle(key) else { return false }
      palette.row = 0
      overlays[overlays.endIndex - 1] = .palette(palette)
    case .page: return false
    case nil:
      if place == .review { return editSearch(key) }
      guard place == .run, focus.mode == .typing else { return false }
      guard focus.entry.handle(key) else { return false }
      message = focus.entry.didRefuse ? Message(tooLong, .refused) : nil
    }
    return true
  }

  private var tooLong: String {
    "That is too much for one entry: \(TextField.bytesLimit / 1024) KiB fit. Nothing was changed."
  }

  private mutating func explainUnknown(_ key: KeyPress) {
    guard context == .moving, case .character = key else { return }
    message = Message(
      "Letters are commands while moving, and \(key.name) is none. Esc goes back to typing.",
      .notice)
  }
}

/// Commands and what they ask for.
extension WorkbenchState {
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
