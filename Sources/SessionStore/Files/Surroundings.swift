/// What the store needs from the world, passed in by value.
///
/// Moments are parameters of the calls that need them; nothing in the store asks a clock.
public struct Surroundings: Sendable {
  /// The calls on files.
  public var files: FileSystem
  /// Random bytes that are hard to guess.
  public var randomBytes: @Sendable (_ count: Int) -> [UInt8]
  /// What others are told about who holds a session open.
  public var holder: Holder

  /// Makes the surroundings.
  public init(
    files: FileSystem, randomBytes: @escaping @Sendable (_ count: Int) -> [UInt8], holder: Holder
  ) {
    self.files = files
    self.randomBytes = randomBytes
    self.holder = holder
  }

  /// Random bytes as lower-case hexadecimal digits.
  func randomHex(bytes count: Int) -> String {
    var text: [UInt8] = []
    for byte in randomBytes(count) {
      text.append(lowercaseHex(byte >> 4))
      text.append(lowercaseHex(byte & 0xF))
    }
    return String(decoding: text, as: UTF8.self)
  }
}
