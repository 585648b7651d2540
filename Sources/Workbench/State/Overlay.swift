public import Canvas

/// Something that lies over the screen and takes the keys until it is left.
public enum Overlay: Sendable, Hashable {
  /// A command asks for what it still needs.
  case form(Form)
  /// All commands, with a filter.
  case palette(Palette)
  /// A page to read.
  case page(Page)
}

/// What a command still needs, asked field by field.
public struct Form: Sendable, Hashable {
  /// The command's id.
  public var command: String
  /// What is known.
  public var arguments: Arguments
  /// The names of the parameters that are asked, in order.
  public var asked: [String]
  /// Which of them is being answered.
  public var index: Int
  /// What is typed for it; in a list it filters.
  public var field: TextField
  /// Which option of the list is chosen.
  public var option: Int
  /// Whether the field holds an offer, which the first letter typed replaces.
  public var isOffered: Bool
  /// Why the last answer was refused.
  public var refusal: String?
}

/// All commands, with a filter.
public struct Palette: Sendable, Hashable {
  /// What is typed.
  public var field = TextField()
  /// Which row is chosen.
  public var row = 0
}

/// A page to read.
public struct Page: Sendable, Hashable {
  /// A line of a page.
  public struct Line: Sendable, Hashable {
    /// The words; they are wrapped.
    public var text: String
    /// How they look.
    public var style: Style
    /// Columns by which all of it is set in.
    public var indent: Int

    /// Makes a line.
    public init(_ text: String, _ style: Style = .text, indent: Int = 0) {
      self.text = text
      self.style = style
      self.indent = indent
    }
  }

  /// What it is.
  public var title: String
  /// Its lines.
  public var lines: [Line]
  /// The first line shown.
  public var scroll = 0

  /// Makes a page.
  public init(title: String, lines: [Line]) {
    self.title = title
    self.lines = lines
  }
}
