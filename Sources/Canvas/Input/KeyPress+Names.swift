extension KeyPress {
  /// The name for people, such as `Ctrl+Z`, `Page Down`, `F1` or `Enter`.
  public var name: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): ScreenForm.clean(String(character))
    case .control(" "): "Ctrl+Space"
    case .control(let character): "Ctrl+" + String(character).uppercased()
    case .alt(" "): "Alt+Space"
    case .alt(let character): "Alt+" + ScreenForm.clean(String(character))
    case .function(let number): "F\(number)"
    case .paste: "Paste"
    case .click: "Click"
    case .wheelUp: "Wheel Up"
    case .wheelDown: "Wheel Down"
    default: namedKeys.first { $0.key == self }?.name ?? ""
    }
  }

  /// The key with a name as `name` writes it; upper and lower case matter only for single characters.
  ///
  /// There is none for pastes and the mouse, which carry more than a name.
  public init?(named name: String) {
    let lowercased = name.lowercased()
    if name.count == 1, let character = name.first {
      self = .character(character)
    } else if lowercased == "space" {
      self = .character(" ")
    } else if let known = namedKeys.first(where: { $0.name.lowercased() == lowercased }) {
      self = known.key
    } else if lowercased.hasPrefix("ctrl+"), let key = Self.letter(lowercased.dropFirst(5)) {
      self = .control(key)
    } else if lowercased.hasPrefix("alt+"), let key = Self.letter(name.dropFirst(4)) {
      self = .alt(key)
    } else if lowercased.hasPrefix("f"), let number = Int(lowercased.dropFirst()),
      (1...63).contains(number)
    {
      self = .function(number)
    } else {
      return nil
    }
  }

  private static func letter(_ text: Substring) -> Character? {
    text.lowercased() == "space" ? " " : text.count == 1 ? text.first : nil
  }
}

private let namedKeys: [(key: KeyPress, name: String)] = [
  (.enter, "Enter"), (.escape, "Esc"), (.tab, "Tab"), (.backTab, "Shift+Tab"),
  (.backspace, "Backspace"), (.delete, "Delete"), (.up, "Up"), (.down, "Down"), (.left, "Left"),
  (.right, "Right"), (.home, "Home"), (.end, "End"), (.pageUp, "Page Up"),
  (.pageDown, "Page Down"), (.wordLeft, "Ctrl+Left"), (.wordRight, "Ctrl+Right"),
]
