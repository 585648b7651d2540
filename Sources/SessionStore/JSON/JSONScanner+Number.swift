internal import Workshop

/// Numbers: whole ones within ±2^53 become integers, all others keep their characters.
extension JSONScanner {
  mutating func number() throws(JSONFault) -> Value {
    let start = offset
    let isNegative = take(UInt8(ascii: "-"))
    var magnitude = 0
    var isWhole = true
    if take(UInt8(ascii: "0")) {
      // -0 is not the integer 0 when it is written again.
      isWhole = !isNegative
      if let next, isDigit(next) { throw fault(.badNumber) }
    } else {
      guard let next, isDigit(next) else { throw next == nil ? unexpected() : fault(.badNumber) }
      while let next = self.next, isDigit(next) {
        // Stops growing once it is beyond any allowed number, so it cannot overflow.
        if magnitude <= StrictJSON.largest {
          magnitude = magnitude * 10 + Int(next - UInt8(ascii: "0"))
        }
        offset += 1
      }
    }
    if take(UInt8(ascii: ".")) {
      isWhole = false
      try digits()
    }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      isWhole = false
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      try digits()
    }
    guard isWhole else {
      return .number(String(decoding: bytes[start..<offset], as: UTF8.self))
    }
    guard magnitude <= StrictJSON.largest else { throw JSONFault(.tooBig, at: start) }
    return .integer(isNegative ? -magnitude : magnitude)
  }

  private mutating func digits() throws(JSONFault) {
    guard let next, isDigit(next) else { throw next == nil ? unexpected() : fault(.badNumber) }
    while let next = self.next, isDigit(next) { offset += 1 }
  }
}

func isDigit(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}
