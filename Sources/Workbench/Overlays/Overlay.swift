/// Something that lies over the screen and takes the keys until it is left.
public enum Overlay: Sendable, Hashable {
  /// A command asks for what it still needs.
  case form(Form)
  /// All commands, with a filter.
  case palette(Palette)
  /// A page to read.
  case page(Page)
}
