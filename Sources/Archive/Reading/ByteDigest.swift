internal import SessionStore
internal import Synchronization

/// A number for the bytes of a file, worked out while it is read (FNV-1a, 64 bits).
///
/// A file that only grew still begins with the bytes that it had, so nothing was taken out of it. The
/// number finds careful redaction and careless edits; nobody gains anything by deceiving it.
final class ByteDigest: Sendable {
  private struct State {
    var number: UInt64 = 0xCBF2_9CE4_8422_2325
    var count = 0
    var early: UInt64?
  }

  private let state = Mutex(State())
  private let length: Int

  /// A digest that also keeps what it was after so many bytes.
  init(early length: Int) { self.length = length }

  /// Of all bytes so far.
  var number: UInt64 { state.withLock(\.number) }
  /// How many bytes that is.
  var count: Int { state.withLock(\.count) }
  /// Of the first bytes; `nil` where there are fewer.
  var early: UInt64? {
    state.withLock { length == 0 || $0.count < length ? nil : $0.early ?? $0.number }
  }

  /// The same calls on files, but that what is read goes through here.
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
      var rest = bytes.dropFirst(max(0, state.count - offset))
      let before = length - state.count
      if (1...rest.count).contains(max(before, 0)), !rest.isEmpty {
        state.number = Self.adding(rest.prefix(before), to: state.number)
        state.early = state.number
        state.count += before
        rest = rest.dropFirst(before)
      }
      state.number = Self.adding(rest, to: state.number)
      state.count += rest.count
    }
  }

  private static func adding(_ bytes: Slice<UnsafeRawBufferPointer>, to number: UInt64) -> UInt64 {
    var number = number
    for byte in UnsafeRawBufferPointer(rebasing: bytes) {
      number = (number ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    return number
  }
}
