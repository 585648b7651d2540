/// One thing that a person did at the keyboard or with the mouse.
public enum KeyPress: Hashable, Sendable {
  /// A typed character, also a space.
  case character(Character)
  /// Enter or Return.
  case enter
  /// Escape.
  case escape
  /// Tab.
  case tab
  /// Shift+Tab.
  case backTab
  /// Backspace, which deletes before the cursor.
  case backspace
  /// Delete, which deletes after the cursor.
  case delete
  /// The arrow up.
  case up
  /// The arrow down.
  case down
  /// The arrow to the left.
  case left
  /// The arrow to the right.
  case right
  /// Home.
  case home
  /// End.
  case end
  /// Page Up.
  case pageUp
  /// Page Down.
  case pageDown
  /// Ctrl+Left, one word back.
  case wordLeft
  /// Ctrl+Right, one word forward.
  case wordRight
  /// Control and a letter (lower case) or sign.
  case control(Character)
  /// Alt and a character.
  case alt(Character)
  /// A function key, counted from 1.
  case function(Int)
  /// Text that was pasted in one piece, as it came.
  case paste(String)
  /// A press of the first mouse button.
  case click(Point)
  /// One step of the mouse wheel up.
  case wheelUp(Point)
  /// One step of the mouse wheel down.
  case wheelDown(Point)
}
