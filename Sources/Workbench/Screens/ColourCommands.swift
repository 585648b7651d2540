import Canvas
import Workshop

/// The colours of the screen.
extension CommandTable {
  static let colourRows: [WorkbenchCommand] = [
    WorkbenchCommand(
      "app.colours", "Choose the colours",
      "Changes how the screen looks, now and the next time: default, light, dark or high contrast.",
      in: [.start, .run, .review, .replay], parameters: [.colours],
      unavailable: { $0.isLinear ? "Lines have no colours." : nil },
      perform: { (state, arguments) throws(Rejection) in
        let said = try arguments.text("colours")
        guard let theme = Theme(rawValue: said), theme != .colourless else {
          throw Rejection("There are no colours “\(said)”.")
        }
        state.message = Message("The colours are \(theme.name) from now on.", .done)
        return [.useColours(theme)]
      })
  ]
}

extension Theme {
  /// The themes that are offered.
  static let offered: [Theme] = [.terminal, .light, .dark, .highContrast]

  /// What it is called.
  var name: String {
    switch self {
    case .terminal: "the default"
    case .light: "light"
    case .dark: "dark"
    case .highContrast: "high contrast"
    case .colourless: "off"
    }
  }

  /// What it is called where it is chosen, with what it is good for.
  fileprivate var offer: String {
    switch self {
    case .terminal: "default: as the terminal is"
    case .light: "light: black on white, the best for projectors"
    case .dark: "dark: white on black"
    case .highContrast: "high contrast: white on black, without hues"
    case .colourless: "off"
    }
  }
}

extension Parameter {
  fileprivate static let colours = Parameter(
    "colours", "Which colours?", .list,
    options: { _, _ in Theme.offered.map { Option($0.rawValue, $0.offer) } })
}
