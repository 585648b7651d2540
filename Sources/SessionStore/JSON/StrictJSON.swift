public import Workshop

/// Reads JSON in exactly one way: what another reader might read differently is refused.
///
/// It refuses: a name that appears twice in an object (compared by the bytes they spell, so that an
/// escape hides nothing), extra commas, byte order marks, text that is not UTF-8, halves of
/// surrogate pairs, raw control characters, whole numbers beyond ±2^53, more than 16 levels, more
/// than 1 MiB. Numbers that are not whole are kept as they are written.
public enum StrictJSON {
  /// The most bytes that one line may have, its line end not counted: 1 MiB.
  public static let longest = 1 << 20
  /// The most objects and lists that may be inside one another.
  public static let deepest = 16
  /// The largest whole number, and with a minus sign the smallest: 2^53.
  public static let largest = 1 << 53

  /// Reads one value that takes up all the bytes, apart from white space around it.
  ///
  /// - Parameter bytes: The text in UTF-8.
  /// - Returns: The value.
  /// - Throws: The first thing that is wrong, and where.
  public static func value(of bytes: Span<UInt8>) throws(JSONFault) -> Value {
    try bytes.withUnsafeBytes { raw throws(JSONFault) in try value(of: raw) }
  }

  /// Reads one value that takes up all the bytes, apart from white space around it.
  ///
  /// - Parameter bytes: The text in UTF-8; read only during the call.
  /// - Returns: The value.
  /// - Throws: The first thing that is wrong, and where.
  public static func value(of bytes: UnsafeRawBufferPointer) throws(JSONFault) -> Value {
    guard bytes.count <= longest else { throw JSONFault(.tooLong, at: longest) }
    var scanner = JSONScanner(bytes)
    scanner.skipSpace()
    let value = try scanner.value(depth: 0)
    try scanner.expectEnd()
    return value
  }
}
