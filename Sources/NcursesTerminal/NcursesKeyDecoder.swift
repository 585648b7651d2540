import Canvas

/// Turns what ncurses reads into keys; pure, so that it is tested without a terminal.
struct NcursesKeyDecoder {
  private var pending: RawKey?

  /// The next key, or nil if nothing more has arrived.
  ///
  /// - Parameter read: Gives what has already arrived, without waiting. What follows an escape character
  ///   immediately belongs to it: nobody types that fast.
  /// - Returns: One key; what has no meaning here is skipped.
  mutating func next(from read: () -> RawKey?) -> KeyPress? {
    while let raw = pending.take() ?? read() {
      switch raw {
      case .scalar(0x1B):
        if let key = afterEscape(read) { return key }
      case .scalar(let value):
        if let key = Self.key(scalar: value) { return key }
      case .code(let code, let name):
        if let key = Self.key(code: code, name: name) { return key }
      case .paste(let text):
        return .paste(text)
      case .mouse(let key):
        return key
      }
    }
    return nil
  }

  /// A lone Escape, Alt with a key, or a sequence that terminfo does not know; nil if that means nothing.
  private mutating func afterEscape(_ read: () -> RawKey?) -> KeyPress? {
    guard let second = read() else { return .escape }
    switch second {
    case .scalar(0x5B):
      guard let sequence = ControlSequence(read) else { return .alt("[") }
      return sequence.key
    case .scalar(0x4F):
      guard let third = read() else { return .alt("O") }
      guard case .scalar(let value) = third else {
        pending = third
        return .alt("O")
      }
      return ControlSequence(final: value).key
    case .scalar(0x7F), .scalar(0x08):
      return .control("w")
    case .scalar(0x1B), .paste, .mouse:
      pending = second
      return .escape
    case .scalar(let value):
      guard let key = Self.key(scalar: value) else { return nil }
      if case .character(let character) = key { return .alt(character) }
      return key
    case .code(let code, let name):
      switch Self.key(code: code, name: name) {
      case .left: return .wordLeft
      case .right: return .wordRight
      case let key: return key
      }
    }
  }

  /// The key that types or controls a scalar.
  static func key(scalar value: UInt32) -> KeyPress? {
    switch value {
    case 0x00: return .control(" ")
    case 0x08, 0x7F: return .backspace
    case 0x09: return .tab
    case 0x0A, 0x0D: return .enter
    case 0x1B: return .escape
    case 0x01...0x1A: return letter(value + 0x60).map { .control($0) }
    case 0x1C...0x1F: return letter(value + 0x40).map { .control($0) }
    case 0x80...0x9F: return nil
    default: return letter(value).map { .character($0) }
    }
  }

  private static func letter(_ value: UInt32) -> Character? {
    Unicode.Scalar(value).map { Character($0) }
  }
}
