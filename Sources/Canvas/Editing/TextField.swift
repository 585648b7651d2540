/// A line of text being written, with a cursor and its own history, as a value.
///
/// The unit of moving and deleting is the `Character`, never a scalar or a byte.
public struct TextField: Hashable, Sendable {
  /// The most that a field holds, in bytes of UTF-8.
  public static let bytesLimit = 65_536

  /// What has been written; it may hold LF from a paste, but no other control character.
  public private(set) var text: String
  /// Characters before the cursor, from 0 to the count of the text.
  public private(set) var cursor: Int
  /// Whether the last insertion or key was refused because the field would be over its limit.
  public private(set) var didRefuse = false

  private var history = TextFieldHistory()

  /// Makes a field with the cursor at the end; text over the limit is cut between characters.
  public init(_ text: String = "") {
    var kept = ""
    var bytes = 0
    for character in Self.cleaned(text) {
      bytes += character.utf8.count
      if bytes > Self.bytesLimit { break }
      kept.append(character)
    }
    self.text = kept
    cursor = kept.count
  }

  /// The same field with a sign in place of each character, for words that not everybody may read.
  public var covered: TextField {
    var covered = TextField(String(repeating: "•", count: text.count))
    covered.cursor = min(cursor, covered.text.count)
    return covered
  }

  /// Whether nothing has been written.
  public var isEmpty: Bool { text.isEmpty }
  /// The place of the cursor in the text.
  public var cursorIndex: String.Index { text.index(text.startIndex, offsetBy: cursor) }
  /// The text before the cursor.
  public var textBeforeCursor: Substring { text[..<cursorIndex] }
  /// The text after the cursor.
  public var textAfterCursor: Substring { text[cursorIndex...] }
  /// Whether there is a step to undo.
  public var canUndo: Bool { history.canUndo }
  /// Whether there is a step to redo.
  public var canRedo: Bool { history.canRedo }

  /// Writes one character at the cursor.
  ///
  /// - Returns: False, with nothing changed, if the field would be over its limit.
  @discardableResult
  public mutating func insert(_ character: Character) -> Bool {
    let step: TextFieldHistory.Step = character.isWhitespace ? .typingSpace : .typing
    return replace(cursorIndex..<cursorIndex, with: Self.cleaned(String(character)), step: step)
  }

  /// Writes a longer text at the cursor as one step; CR LF becomes LF, and other control characters are left out.
  ///
  /// - Returns: False, with nothing changed, if the field would be over its limit.
  @discardableResult
  public mutating func paste(_ pasted: String) -> Bool {
    // Far too much text is refused before cleaning it, which would at most halve any sensible text.
    didRefuse = pasted.utf8.count > 4 * Self.bytesLimit
    guard !didRefuse else { return false }
    return replace(cursorIndex..<cursorIndex, with: Self.cleaned(pasted), step: .whole)
  }

  /// Undoes the last step.
  ///
  /// - Returns: Whether there was one.
  @discardableResult
  public mutating func undo() -> Bool {
    restore(history.undo(from: snapshot))
  }

  /// Redoes the step that was undone last.
  ///
  /// - Returns: Whether there was one.
  @discardableResult
  public mutating func redo() -> Bool {
    restore(history.redo(from: snapshot))
  }

  /// Deletes everything in a range as part of a step.
  mutating func delete(_ range: Range<String.Index>, step: TextFieldHistory.Step) {
    guard !range.isEmpty else { return }
    replace(range, with: "", step: step)
  }

  /// Moves the cursor within the text; the next change begins a new step.
  mutating func moveCursor(to offset: Int) {
    didRefuse = false
    cursor = min(max(0, offset), text.count)
    history.endRun()
  }

  private var snapshot: TextFieldHistory.Snapshot { .init(text: text, cursor: cursor) }

  private mutating func restore(_ snapshot: TextFieldHistory.Snapshot?) -> Bool {
    didRefuse = false
    guard let snapshot else { return false }
    text = snapshot.text
    cursor = snapshot.cursor
    return true
  }

  @discardableResult
  private mutating func replace(
    _ range: Range<String.Index>, with new: String, step: TextFieldHistory.Step
  ) -> Bool {
    let bytes = text.utf8.count - text[range].utf8.count + new.utf8.count
    didRefuse = bytes > Self.bytesLimit
    guard !didRefuse else { return false }
    guard !new.isEmpty || !range.isEmpty else { return true }
    history.record(snapshot, before: step)
    let before = String(text[..<range.lowerBound]) + new
    let cursorBytes = before.utf8.count
    text = before + String(text[range.upperBound...])
    cursor = characters(inFirstBytes: cursorBytes)
    return true
  }

  /// A mark can join the character before it, so the cursor is found again from the bytes before it.
  private func characters(inFirstBytes bytes: Int) -> Int {
    var count = 0
    var seen = 0
    for character in text {
      if seen >= bytes { break }
      seen += character.utf8.count
      count += 1
    }
    return count
  }

  private static func cleaned(_ text: String) -> String {
    var clean = String.UnicodeScalarView()
    for character in text {
      if character == "\r\n" || character == "\r" {
        clean.append("\n")
      } else if character == "\t" {
        clean.append(" ")
      } else {
        clean.append(
          contentsOf: character.unicodeScalars.filter {
            $0 == "\n" || $0.properties.generalCategory != .control
          })
      }
    }
    return String(clean)
  }
}
