/// Gathers the bytes of one paste up to its end mark.
struct PasteCollector {
  /// Beyond this nothing is kept; a text field refuses far less, and says so.
  static let bytesLimit = 1_048_576

  private static let beginMark: [UInt8] = Array("\u{1B}[200~".utf8)
  private static let endMark: [UInt8] = Array("\u{1B}[201~".utf8)

  /// The bytes of the end mark.
  static var markLength: Int { endMark.count }

  private var bytes: [UInt8] = []
  private var matched = 0

  /// Whether the whole end mark has been read.
  var isComplete: Bool { matched == Self.endMark.count }

  /// How many bytes are certain to come before the paste ends, so that nothing beyond it is read.
  var bytesToEnd: Int { Self.endMark.count - matched }

  /// The text so far, without any marks that a malicious page put into it.
  var text: String {
    var clean: [UInt8] = []
    clean.reserveCapacity(bytes.count)
    for byte in bytes {
      clean.append(byte)
      if byte == Self.beginMark.last,
        clean.suffix(Self.beginMark.count).elementsEqual(Self.beginMark)
      {
        clean.removeLast(Self.beginMark.count)
      }
    }
    return String(decoding: clean, as: UTF8.self)
  }

  /// Takes one byte; after the end mark no more are taken.
  mutating func take(_ byte: UInt8) {
    guard !isComplete else { return }
    if byte == Self.endMark[matched] {
      matched += 1
      return
    }
    // The first byte of the mark occurs nowhere else in it, so only here can a broken match begin again.
    if matched > 0 { keep(Self.endMark.prefix(matched)) }
    matched = byte == Self.endMark[0] ? 1 : 0
    if matched == 0, bytes.count < Self.bytesLimit { bytes.append(byte) }
  }

  private mutating func keep(_ more: some Collection<UInt8>) {
    if bytes.count < Self.bytesLimit { bytes += more }
  }
}
