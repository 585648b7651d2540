public import Canvas
import Workshop

/// Each key goes to the field that is open, or else to the command that has it here.
extension WorkbenchState {
  /// What has the keys now: what lies on top, or else the screen.
  public var context: WorkbenchCommand.Context {
    switch overlays.last {
    case .form: .form
    case .palette: .palette
    case .page(let page): page.choice == nil ? .page : .menu
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
    rememberHands()
    if key == .enter, overlays.isEmpty, let word = LoneWord(typed.text) { return obey(word) }
    if key != .control("c") { leavingAskedAt = nil }
    if editsFirst(key), edit(key) { return [] }
    guard let row = CommandTable.row(for: key, in: context, self) else {
      _ = edit(key)
      return []
    }
    return run(row, Arguments())
  }

  /// Undo and the keys that move along a line belong to the words in the field as long as there are some.
  private func editsFirst(_ key: KeyPress) -> Bool {
    switch (context, key) {
    case (.run, .control("z")): !focus.entry.isEmpty && focus.entry.canUndo
    case (.run, .control("y")): focus.entry.canRedo
    case (.run, .left), (.run, .right), (.run, .home), (.run, .end): !focus.entry.isEmpty
    case (.run, .up), (.run, .down): focus.entry.text.contains("\n")
    // Letters of a menu count only through the menu that is open.
    case (.menu, .character), (.menu, .paste): true
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
      form.option = firstOption(form)
      form.isMoved = false
      overlays[overlays.endIndex - 1] = .form(form)
    case .palette(var palette):
      guard palette.field.handle(key) else { return false }
      palette.row = firstRow(palette)
      palette.isMoved = false
      overlays[overlays.endIndex - 1] = .palette(palette)
    case .page(let page): return choose(key, on: page)
    case nil: return here.edit(key, &self)
    }
    return true
  }
}

extension TextField {
  /// Said where more was typed or pasted than a field takes.
  static let tooLong =
    "That is too much for one entry: \(TextField.bytesLimit / 1024) KiB fit. Nothing was changed."
}
