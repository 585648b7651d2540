internal import SessionStore
internal import Synchronization

/// A number for the bytes of a file, computed while it is read: FNV-1a, but eight bytes at a time.
///
/// A file that only grew still begins with the bytes that it had, so nothing was removed from it. The
/// number finds careful redaction and careless edits; nobody has anything to gain by deceiving it.
final class ByteDigest: Sendable {
  fileprivate struct State {
    var mixed: UInt64 = 0xCBF2_9CE4_8422_2325
    /// Fewer than eight bytes, waiting for more.
    var rest: UInt64 = 0
    var count = 0
    var early: UInt64?

    var number: UInt64 { Self.mix(mixed, rest) }

    static func mix(_ number: UInt64, _ next: UInt64) -> UInt64 {
      let mixed = (number ^ next) &* 0x100_0000_01B3
      // So that the last of the eight reaches the others too.
      return mixed ^ mixed >> 32
    }
  }

  private let state = Mutex(State())
  private let length: Int

  /// A digest that also keeps its value after a given number of bytes.
  init(early length: Int) { self.length = length }

  /// The digest of all bytes so far.
  var number: UInt64 { state.withLock(\.number) }
  /// How many bytes that is.
  var count: Int { state.withLock(\.count) }
  /// The digest of the first bytes; `nil` where there are fewer.
  var early: UInt64? { state.withLock(\.early) }

  /// The same calls on files, except that what is read passes through here.
  func listening(to files: FileSystem) -> FileSystem {
    var listening = files
    let read = files.read
    listening.read = { [self] file, buffer, offset throws(SystemError) in
      let count = try read(file, buffer, offset)
      take(UnsafeRawBufferPointer(rebasing: buffer[..<count]), at: offset)
      return count
    }
    return listening
  }

  private func take(_ bytes: UnsafeRawBufferPointer, at offset: Int) {
    state.withLock { state in
      // The reader goes from the beginning to the end; what it reads again is known already.
      let new = UnsafeRawBufferPointer(rebasing: bytes.dropFirst(max(0, state.count - offset)))
      let before = length - state.count
      if before > 0, before <= new.count {
        state.add(UnsafeRawBufferPointer(rebasing: new.prefix(before)))
        state.early = state.number
        state.add(UnsafeRawBufferPointer(rebasing: new.dropFirst(before)))
      } else {
        state.add(new)
      }
    }
  }
}

extension ByteDigest.State {
  fileprivate mutating func add(_ bytes: UnsafeRawBufferPointer) {
    var place = 0
    while place < bytes.count, !count.isMultiple(of: 8) || bytes.count - place < 8 {
      rest |= UInt64(bytes[place]) << UInt64(count % 8 * 8)
      (place, count) = (place + 1, count + 1)
      if count.isMultiple(of: 8) { (mixed, rest) = (Self.mix(mixed, rest), 0) }
    }
    while bytes.count - place >= 8 {
      let next = bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      mixed = Self.mix(mixed, UInt64(littleEndian: next))
      (place, count) = (place + 8, count + 8)
    }
    guard place < bytes.count else { return }
    add(UnsafeRawBufferPointer(rebasing: bytes[place...]))
  }
}
