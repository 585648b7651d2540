import Canvas

/// A key sequence that begins with `ESC [` or `ESC O` and that terminfo does not know.
///
/// Unknown ones are read to their end and dropped; otherwise their rest would be typed into a field.
struct ControlSequence {
  private let parameters: [Int]
  private let final: UInt32

  /// Reads what follows `ESC [`; nil if nothing does.
  init?(_ read: () -> RawKey?) {
    var numbers = [0]
    var last: UInt32?
    // No real key is longer; an endless stream must not be swallowed.
    for _ in 0..<32 {
      guard case .scalar(let value) = read() else { break }
      last = value
      if (0x40...0x7E).contains(value) { break }
      if value == 0x3B {
        numbers.append(0)
      } else if (0x30...0x39).contains(value), let number = numbers.last, number < 10_000 {
        numbers[numbers.count - 1] = number * 10 + Int(value - 0x30)
      }
    }
    guard let last else { return nil }
    parameters = numbers
    final = last
  }

  /// The sequence `ESC O` and one character.
  init(final: UInt32) {
    parameters = []
    self.final = final
  }

  /// The key it means, or nil if it is not known.
  var key: KeyPress? {
    let modifier = parameters.count > 1 ? parameters[1] : 1
    let isJump = (3...7).contains(modifier)
    switch Unicode.Scalar(final).map({ Character($0) }) {
    case "A": return .up
    case "B": return .down
    case "C": return isJump ? .wordRight : .right
    case "D": return isJump ? .wordLeft : .left
    case "H": return .home
    case "F": return .end
    case "M" where parameters.isEmpty: return .enter
    case "P", "Q", "R", "S": return .function(Int(final - 0x4F))
    case "Z": return .backTab
    case "~": return numberedKey
    default: return nil
    }
  }

  private var numberedKey: KeyPress? {
    switch parameters.first ?? 0 {
    case 1, 7: .home
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case let number where (11...15).contains(number): .function(number - 10)
    case let number where (17...21).contains(number): .function(number - 11)
    case let number where (23...24).contains(number): .function(number - 12)
    default: nil
    }
  }
}
