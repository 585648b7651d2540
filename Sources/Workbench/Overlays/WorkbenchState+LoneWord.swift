import Canvas
import Workshop

/// What a word that stands alone does on the screen.
extension WorkbenchState {
  /// Does what a word asks for; leaving is asked about once.
  mutating func obey(_ word: LoneWord) -> [Effect] {
    switch word {
    case .help:
      if here.isHeld { message = Message(LoneWord.putUp(typed.text), .notice) }
      typed = TextField()
      toggleHelp()
      return []
    case .leave:
      guard leavingAskedAt == nil else {
        leavingAskedAt = nil
        typed = TextField()
        return CommandTable.row(for: .function(10), in: context, self).map { run($0, Arguments()) }
          ?? []
      }
      leavingAskedAt = clock.at
      let other = here.isHeld ? " " + LoneWord.putUp(typed.text) : ""
      let unsaved = saving.trouble == nil ? "" : "Not everything is saved! "
      message = Message("\(unsaved)Enter once more leaves.\(other)", .notice)
      return []
    }
  }

  /// Says that Esc closes nothing here.
  mutating func sayNothingIsOpen() {
    let key =
      CommandTable.row(for: .character("q"), in: context, self) == nil ? "F10 or “quit”" : "q"
    let kept = typed.isEmpty ? "" : "; your words stay"
    message = Message("Nothing is open, so Esc closes nothing\(kept). \(key) leaves.", .notice)
  }
}
