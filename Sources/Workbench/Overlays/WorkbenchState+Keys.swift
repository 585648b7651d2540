public import Canvas
import Workshop

/// Each key goes to the field that is open, or else to the command that has it here.
extension WorkbenchState {
  /// What has the keys now: what lies on top, or else the screen.
  public var context: WorkbenchCommand.Context {
    switch overlays.last {
    case .form: .form
    case .palette: .palette
    case .page: .page
    case nil: contextBelow
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

  /// Hands a key to the field that is open; `false` if there is none or the key does not edit.
  private mutating func edit(_ key: KeyPress) -> Bool {
    switch overlays.last {
    case .form(var form):
      if form.isOffered, case .character = key { form.field = TextField() }
      form.isOffered = false
      guard form.field.handle(key) else { return false }
      form.refusal = form.field.didRefuse ? TextField.tooLong : nil
      form.option = 0
      overlays[overlays.endIndex - 1] = .form(form)
    case .palette(var palette):
      guard palette.field.handle(key) else { return false }
      palette.row = 0
      overlays[overlays.endIndex - 1] = .palette(palette)
    case .page: return false
    case nil: return here.edit(key, &self)
    }
    return true
  }

  private mutating func explainUnknown(_ key: KeyPress) {
    guard context == .moving, case .character = key else { return }
    message = Message(
      "Letters are commands while moving, and \(key.name) is none. Esc goes back to typing.",
      .notice)
  }
}

extension TextField {
  /// Said where more was typed or pasted than a field takes.
  static let tooLong =
    "That is too much for one entry: \(TextField.bytesLimit / 1024) KiB fit. Nothing was changed."
}
