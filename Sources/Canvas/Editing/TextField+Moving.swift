extension TextField {
  /// Moves one character back.
  public mutating func moveBack() { moveCursor(to: cursor - 1) }

  /// Moves one character forward.
  public mutating func moveForward() { moveCursor(to: cursor + 1) }

  /// Moves to the start of the text.
  public mutating func moveToStart() { moveCursor(to: 0) }

  /// Moves to the end of the text.
  public mutating func moveToEnd() { moveCursor(to: text.count) }

  /// Moves to the start of the line.
  public mutating func moveToLineStart() { moveCursor(to: cursor - charactersToLineStart) }

  /// Moves to the end of the line.
  public mutating func moveToLineEnd() { moveCursor(to: cursor + charactersToLineEnd) }

  /// Moves to the start of the word, or of the word before.
  public mutating func moveWordBack() { moveCursor(to: cursor - charactersToWordStart) }

  /// Moves to the end of the word, or of the next word.
  public mutating func moveWordForward() { moveCursor(to: cursor + charactersToWordEnd) }

  /// Moves to the line above, keeping the column in characters.
  ///
  /// - Returns: False on the first line, with nothing changed.
  @discardableResult
  public mutating func moveUp() -> Bool {
    let column = charactersToLineStart
    guard cursor > column else { return false }
    moveCursor(to: cursor - column - 1)
    let length = charactersToLineStart
    moveCursor(to: cursor - length + min(column, length))
    return true
  }

  /// Moves to the line below, keeping the column in characters.
  ///
  /// - Returns: False on the last line, with nothing changed.
  @discardableResult
  public mutating func moveDown() -> Bool {
    let column = charactersToLineStart
    let rest = charactersToLineEnd
    guard cursor + rest < text.count else { return false }
    moveCursor(to: cursor + rest + 1)
    moveCursor(to: cursor + min(column, charactersToLineEnd))
    return true
  }

  var charactersToLineStart: Int {
    textBeforeCursor.reversed().prefix { $0 != "\n" }.count
  }

  var charactersToLineEnd: Int {
    textAfterCursor.prefix { $0 != "\n" }.count
  }

  var charactersToWordStart: Int {
    let before = Array(textBeforeCursor.reversed())
    let gap = before.prefix { !$0.isPartOfWord }.count
    return gap + before.dropFirst(gap).prefix { $0.isPartOfWord }.count
  }

  var charactersToWordEnd: Int {
    let after = textAfterCursor
    let gap = after.prefix { !$0.isPartOfWord }.count
    return gap + after.dropFirst(gap).prefix { $0.isPartOfWord }.count
  }
}

extension Character {
  /// Letters, digits and whatever else is neither space nor punctuation, such as an emoji.
  fileprivate var isPartOfWord: Bool { !isWhitespace && !isPunctuation }
}
