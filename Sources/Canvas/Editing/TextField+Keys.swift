extension TextField {
  /// Does what a key means in a field.
  ///
  /// Enter, Tab and Escape are left to the view. Ctrl+Z and Ctrl+Y count only while the field has a step
  /// to undo or redo, and Up and Down only while there is a line to go to, so that the view can use them.
  /// - Returns: Whether it was an editing key; `didRefuse` says whether the limit stopped it.
  @discardableResult
  public mutating func handle(_ key: KeyPress) -> Bool {
    switch key {
    case .character(let character): insert(character)
    case .paste(let pasted): paste(pasted)
    case .backspace, .control("h"): deleteBackward()
    case .delete: deleteForward()
    case .left: moveBack()
    case .right: moveForward()
    case .up: return moveUp()
    case .down: return moveDown()
    case .home, .control("a"): moveToLineStart()
    case .end, .control("e"): moveToLineEnd()
    case .wordLeft, .alt("b"): moveWordBack()
    case .wordRight, .alt("f"): moveWordForward()
    case .alt("d"): deleteWordForward()
    case .control("w"): deleteWordBack()
    case .control("u"): deleteToLineStart()
    case .control("k"): deleteToLineEnd()
    case .control("z"): return undo()
    case .control("y"): return redo()
    default: return false
    }
    return true
  }
}
