import Synchronization

/// Random bytes: the system's, or, with a seed, the same ones every time.
///
/// A seed has one purpose: to recreate the practice workshops byte for byte.
final class Chance: Sendable {
  private let seeded: Mutex<SplitMix?>

  init(seed: UInt64?) { seeded = Mutex(seed.map(SplitMix.init)) }

  func bytes(_ count: Int) -> [UInt8] {
    seeded.withLock { seeded in
      guard var generator = seeded else {
        // Eight at a time, because each request is a system call.
        var system = SystemRandomNumberGenerator()
        let eights = (0..<(count + 7) / 8).map { _ in system.next() }
        return Array(
          eights.flatMap { eight in withUnsafeBytes(of: eight, Array.init) }.prefix(count))
      }
      defer { seeded = generator }
      return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    }
  }
}

/// Steele, Lea and Flood's SplitMix64 (2014), for reproducible numbers only.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
