internal import Crypto

/// What chains a line to the one before it: 16 lower-case hexadecimal digits.
///
/// An event's chain is the first 16 digits of SHA-256 over the 16 digits of the line before and the
/// bytes of its own line up to `,"chain"`. The header has no chain of its own; for the first event
/// the first 16 digits of SHA-256 over the header's bytes, without its line end, are used instead.
struct Chain: Sendable, Hashable {
  /// The first eight bytes of the hash, which the digits write out.
  let value: UInt64

  /// The bytes that end an event line after the part that the chain covers.
  static let tailLength = 28

  /// What the first event is chained to.
  init(header: UnsafeRawBufferPointer) {
    var hash = SHA256()
    hash.update(bufferPointer: header)
    self.init(hash.finalize())
  }

  /// The chain of a line that it covers with the bytes `body`, after a line with the chain `previous`.
  init(after previous: Chain, body: UnsafeRawBufferPointer) {
    var hash = SHA256()
    withUnsafeBytes(of: previous.digits) { hash.update(bufferPointer: $0) }
    hash.update(bufferPointer: body)
    self.init(hash.finalize())
  }

  init(value: UInt64) { self.value = value }

  private init(_ digest: SHA256.Digest) {
    value = digest.withUnsafeBytes {
      UInt64(bigEndian: $0.loadUnaligned(as: UInt64.self))
    }
  }

  /// Reads 16 lower-case digits; `nil` for anything else.
  init?(digits: UnsafeRawBufferPointer) {
    guard digits.count == 16 else { return nil }
    var value: UInt64 = 0
    for byte in digits {
      let digit: UInt8
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
      default: return nil
      }
      value = value << 4 | UInt64(digit)
    }
    self.value = value
  }

  /// The chain at the end of a complete line, where it ends exactly as one of ours does.
  init?(endOf line: UnsafeRawBufferPointer) {
    guard line.count >= Chain.tailLength else { return nil }
    let tail = UnsafeRawBufferPointer(rebasing: line.suffix(Chain.tailLength))
    let start: StaticString = #","chain":""#
    guard (0..<10).allSatisfy({ tail[$0] == start.utf8Start[$0] }), tail[26] == UInt8(ascii: "\""),
      tail[27] == UInt8(ascii: "}")
    else { return nil }
    self.init(digits: UnsafeRawBufferPointer(rebasing: tail.dropFirst(10).prefix(16)))
  }

  /// The 16 digits as bytes.
  var digits: InlineArray<16, UInt8> {
    InlineArray { lowercaseHex(UInt8(truncatingIfNeeded: value >> UInt64(60 - 4 * $0)) & 0xF) }
  }

  /// The bytes from `,"chain"` to the end of the line, without its line end.
  var tail: [UInt8] {
    var bytes = Array(#","chain":""#.utf8)
    withUnsafeBytes(of: digits) { bytes.append(contentsOf: $0) }
    bytes.append(contentsOf: "\"}".utf8)
    return bytes
  }
}
