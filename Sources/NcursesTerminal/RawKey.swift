import Canvas

/// What ncurses reads, before it is known which key it means.
enum RawKey: Hashable, Sendable {
  /// A Unicode scalar, which may be a control character.
  case scalar(UInt32)
  /// A number from ncurses and its terminfo name; the numbers of extended keys differ between machines.
  case code(Int32, name: String)
  /// A whole paste, without its marks.
  case paste(String)
  /// The mouse, which needs no decoding.
  case mouse(KeyPress)
}
