import CNcurses
public import Canvas

/// The program's real terminal, which has one owner and is given back when that ends.
///
/// There can be one at a time, used on one thread. A crash gives the terminal back as well.
public struct NcursesTerminal: Terminal, ~Copyable {
  /// File descriptors to wait for besides the keyboard; at most 64 are watched.
  public var watchedDescriptors: [Int32] = []
  /// Whether only ASCII is drawn.
  public let isASCII: Bool
  /// The colours of the inks; a change shows with the next screen.
  public var theme: Theme {
    didSet { if theme != oldValue { prepareColours() } }
  }

  var canvas = NcursesCanvas()
  var decoder = NcursesKeyDecoder()
  /// What happened while the terminal was given back, to be reported first.
  var queue: [TerminalInput] = []
  var isClosed = false
  var isGivenBack = false
  private var colourCount: Int32?

  /// Takes the terminal of the standard input and output.
  ///
  /// - Throws: `TerminalFailure`, one sentence for people, with the terminal left as it was.
  public init(_ options: NcursesOptions = NcursesOptions()) throws(TerminalFailure) {
    let result = moot_start(options.isMouseOn)
    if let failure = Self.failure(result) { throw failure }
    isASCII = options.isASCII || !moot_is_utf8()
    theme = options.theme
    prepareColours()
  }

  deinit { moot_end() }

  /// The current size; 80 by 24 where the terminal does not say.
  public var size: Size {
    Size(columns: Int(moot_columns_across()), rows: Int(moot_rows()))
  }

  /// Gives the terminal back permanently, as the end of the value does.
  public consuming func restore() {}

  /// Shows a screen by sending only what differs from the one before.
  public mutating func show(_ screen: Screen) throws(TerminalFailure) {
    var screen = screen
    if isASCII { screen.toASCII() }
    guard !isGivenBack else {
      canvas.forget(keeping: screen)
      return
    }
    guard !isClosed, canvas.show(screen) else { throw .gone }
  }

  /// Draws everything again.
  public mutating func redraw() {
    guard !isGivenBack else { return }
    moot_forget()
    canvas.showAgain()
  }

  /// Colour is first turned on when a theme needs it, so that without one no colour code is ever sent.
  private mutating func prepareColours() {
    if theme != .colourless, colourCount == nil { colourCount = moot_start_colours() }
    canvas.useTheme(theme, colourCount: colourCount ?? 0)
  }

  private static func failure(_ result: moot_start_result) -> TerminalFailure? {
    switch result {
    case MOOT_STARTED: nil
    case MOOT_INPUT_IS_NO_TERMINAL: .inputIsNoTerminal
    case MOOT_OUTPUT_IS_NO_TERMINAL: .outputIsNoTerminal
    case MOOT_TYPE_IS_UNKNOWN: .unknownType(String(cString: moot_terminal_type()))
    case MOOT_CANNOT_PLACE_CURSOR: .cannotPlaceCursor(String(cString: moot_terminal_type()))
    default: .notAvailable
    }
  }
}
