import CNcurses
import Canvas

extension NcursesKeyDecoder {
  /// The key for a number that ncurses gave, or nil if we have no use for it.
  static func key(code: Int32, name: String) -> KeyPress? {
    if let known = plainKeys[code] { return known }
    if (KEY_F0 + 1...KEY_F0 + 63).contains(code) { return .function(Int(code - KEY_F0)) }
    return key(extendedName: name)
  }

  /// Keys with Shift, Alt or Ctrl have names such as `kRIT5`; the digit is 1 plus the bits of the modifiers.
  private static func key(extendedName name: String) -> KeyPress? {
    let isJump = name.last.map { "34567".contains($0) } ?? false
    switch name.prefix(while: { !$0.isNumber }) {
    case "kLFT": return isJump ? .wordLeft : .left
    case "kRIT": return isJump ? .wordRight : .right
    case "kUP": return .up
    case "kDN": return .down
    case "kHOM": return .home
    case "kEND": return .end
    case "kPRV": return .pageUp
    case "kNXT": return .pageDown
    case "kDC": return .delete
    default: return nil
    }
  }
}

private let plainKeys: [Int32: KeyPress] = [
  KEY_UP: .up, KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right,
  KEY_SR: .up, KEY_SF: .down, KEY_SLEFT: .left, KEY_SRIGHT: .right,
  KEY_HOME: .home, KEY_END: .end, KEY_SHOME: .home, KEY_SEND: .end,
  KEY_FIND: .home, KEY_SELECT: .end, KEY_A1: .home, KEY_C1: .end,
  KEY_PPAGE: .pageUp, KEY_NPAGE: .pageDown, KEY_A3: .pageUp, KEY_C3: .pageDown,
  KEY_SPREVIOUS: .pageUp, KEY_SNEXT: .pageDown,
  KEY_BACKSPACE: .backspace, KEY_DC: .delete, KEY_SDC: .delete,
  KEY_BTAB: .backTab, KEY_ENTER: .enter,
]
