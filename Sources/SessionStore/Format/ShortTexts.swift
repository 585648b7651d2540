internal import Workshop

/// Ids read from the bytes of a file, because opening a file may mean reading hundreds of thousands.
extension EventID {
  /// Reads an id that is spelled exactly as the program writes it, such as `k7q2-42`.
  init?(canonical bytes: UnsafeRawBufferPointer) {
    guard bytes.count > 5, bytes[4] == UInt8(ascii: "-"),
      bytes.prefix(4).allSatisfy(SessionHeader.isWriterByte),
      let number = canonicalNumber(bytes.dropFirst(5))
    else { return nil }
    let writer = bytes.prefix(4).withContiguousStorageIfAvailable {
      String(decoding: $0, as: UTF8.self)
    }
    guard let writer else { return nil }
    self.init(writer: writer, number: number)
  }
}

extension SpokenID {
  /// Reads an id that is spelled exactly as the program writes it, such as `G12`.
  init?(canonical bytes: UnsafeRawBufferPointer) {
    guard let letter = bytes.first, (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(letter),
      let kind = Kind(letter: letter), let number = canonicalNumber(bytes.dropFirst(1)),
      number <= 99_999
    else { return nil }
    self.init(kind, number)
  }
}

/// The number above 0 and up to 2^53 that the digits spell, without leading zeros.
private func canonicalNumber(_ digits: Slice<UnsafeRawBufferPointer>) -> Int? {
  guard let first = digits.first, first != UInt8(ascii: "0"), digits.count <= 16 else {
    return nil
  }
  var number = 0
  for byte in digits {
    guard isDigit(byte) else { return nil }
    number = number * 10 + Int(byte - UInt8(ascii: "0"))
  }
  return number <= StrictJSON.largest ? number : nil
}
