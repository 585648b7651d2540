public import Canvas
public import Workshop

/// A page to read; lines that are about something can be opened.
public struct Page: Sendable, Hashable {
  /// A part of a line that has one look.
  public struct Span: Sendable, Hashable {
    /// The words.
    public var text: String
    /// How they look.
    public var style: Style

    /// Makes a part, in the look of plain text unless another is given.
    public init(_ text: String, _ style: Style = .text) {
      self.text = text
      self.style = style
    }
  }

  /// How one of its lines is chosen by letters.
  public enum Choice: Sendable, Hashable {
    /// Each line has a letter: the menu of a thing.
    case letters
    /// Words that are typed choose the line that says so.
    case words(TextField)
  }

  /// What a line opens.
  public enum Target: Sendable, Hashable {
    /// The page of a thing of this session.
    case item(SpokenID)
    /// A command, with the arguments that are known already.
    case command(String, Arguments)
    /// An action of another session, by that session's id.
    case action(SpokenID, session: String)
    /// The moment after an event of another session, by the path of that session; `nil` for its first. Where
    /// words were searched that were said later of the same thing, the moment of those.
    case moment(EventID?, session: String, saying: String?)
  }

  /// A line of a page.
  public struct Line: Sendable, Hashable {
    /// The words, in parts that follow one another without a gap; they are wrapped.
    public var spans: [Span]
    /// How the line looks where its parts do not say.
    public let style: Style
    /// Columns by which all of it is indented.
    public var indent: Int
    /// What it opens; `nil` for a line that is only read.
    public var target: Target?
    /// Other words that mean the same, where words choose.
    var also: [String] = []

    /// Makes a line that has one look from end to end.
    public init(_ text: String, _ style: Style = .text, indent: Int = 0, item: SpokenID? = nil) {
      self.init([Span(text, style)], style, indent: indent, item: item)
    }

    /// Makes a line that opens something.
    public init(_ text: String, indent: Int = 0, opens target: Target) {
      self.init(text, indent: indent)
      self.target = target
    }

    /// Makes a line of parts.
    public init(_ spans: [Span], _ style: Style = .text, indent: Int = 0, item: SpokenID? = nil) {
      self.spans = spans
      self.style = style
      self.indent = indent
      target = item.map(Target.item)
    }

    /// The thing whose page it opens.
    public var item: SpokenID? {
      if case .item(let id)? = target { return id }
      return nil
    }

    /// The words of all its parts.
    public var text: String { spans.map(\.text).joined() }
  }

  /// What it is.
  public var title: String
  /// Its lines.
  public var lines: [Line]
  /// The first row shown.
  public var scroll = 0
  /// The line that is chosen, of those that are about something.
  public var selected: Int?
  /// How letters choose; `nil` for a page that is only read, on which they are commands.
  public var choice: Choice?

  /// The first line that opens something and says what is typed, in whole words or else in their
  /// beginnings; `nil` where none does.
  func line(saying typed: String) -> Int? {
    let sought = Folding.folded(typed).split(separator: " ")
    guard !sought.isEmpty else { return nil }
    func first(where fits: (Substring, Substring) -> Bool) -> Int? {
      lines.indices.first { index in
        lines[index].target != nil
          && ([lines[index].text] + lines[index].also).contains { words in
            let words = Folding.folded(words).split(separator: " ")
            return sought.allSatisfy { part in words.contains { fits($0, part) } }
          }
      }
    }
    return first { $0 == $1 } ?? first { $0.hasPrefix($1) }
  }

  /// Makes a page with the first line chosen that is about something.
  public init(title: String, lines: [Line]) {
    self.title = title
    self.lines = lines
    selected = lines.firstIndex { $0.target != nil }
  }
}
