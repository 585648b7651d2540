extension TextField {
  /// Deletes the character before the cursor.
  public mutating func deleteBackward() { deleteBack(1, step: .deletingBack) }

  /// Deletes the character after the cursor.
  public mutating func deleteForward() { deleteOn(1, step: .deletingForward) }

  /// Deletes back to the start of the word.
  public mutating func deleteWordBack() { deleteBack(charactersToWordStart, step: .whole) }

  /// Deletes forward to the end of the word.
  public mutating func deleteWordForward() { deleteOn(charactersToWordEnd, step: .whole) }

  /// Deletes back to the start of the line; at the start, the line break before it.
  public mutating func deleteToLineStart() {
    deleteBack(max(1, charactersToLineStart), step: .whole)
  }

  /// Deletes forward to the end of the line; at the end, the line break after it.
  public mutating func deleteToLineEnd() {
    deleteOn(max(1, charactersToLineEnd), step: .whole)
  }

  private mutating func deleteBack(_ count: Int, step: TextFieldHistory.Step) {
    let start = text.index(text.startIndex, offsetBy: max(0, cursor - count))
    delete(start..<cursorIndex, step: step)
  }

  private mutating func deleteOn(_ count: Int, step: TextFieldHistory.Step) {
    let end = text.index(text.startIndex, offsetBy: min(text.count, cursor + count))
    delete(cursorIndex..<end, step: step)
  }
}
