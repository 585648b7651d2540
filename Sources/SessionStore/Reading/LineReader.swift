internal import Glibc

/// Where a line is in a file.
struct LinePlace {
  /// The number of the line, from 1.
  var number: Int
  /// The offset of its first byte in the file.
  var offset: Int
  /// The length in bytes, without the line end.
  var length: Int
  /// Whether a line end follows.
  var isEnded: Bool
  /// Whether it is longer than any line may be; its bytes are then left out.
  var isTooLong: Bool { length > StrictJSON.longest }
  /// The offset of the byte after it and its line end.
  var end: Int { offset + length + (isEnded ? 1 : 0) }
}

/// Reads a file line by line in little memory, whatever it contains.
///
/// It reads pieces and does not map the file: if somebody shortened a mapped file, the program
/// would crash.
struct LineReader {
  private let files: FileSystem
  private let file: Int32
  private let size: Int
  private let piece: Int
  private var buffer: [UInt8]
  /// The part of the buffer with bytes that were read but not yet passed on.
  private var filled = 0..<0
  private var offset: Int
  private var number: Int

  /// Starts at the beginning of an open file, or where a line of it begins.
  ///
  /// - Parameters:
  ///   - file: Its descriptor.
  ///   - start: The place of the first line, and how many lines come before it.
  ///   - size: How far to read, in bytes; what is appended meanwhile is left alone.
  ///   - piece: How much to read at a time, in bytes.
  ///   - files: The calls on files.
  init(
    _ file: Int32, from start: (offset: Int, lines: Int) = (0, 0), size: Int,
    piece: Int = 1 << 16, files: FileSystem
  ) {
    self.piece = min(piece, max(size - start.offset, 1))
    buffer = [UInt8](repeating: 0, count: self.piece)
    (offset, number) = start
    self.files = files
    self.file = file
    self.size = size
  }

  /// Gives the next line to `body`, and `false` when there is none.
  mutating func next(
    _ body: (UnsafeRawBufferPointer, LinePlace) -> Void
  ) throws(SystemError) -> Bool {
    var searched = 0
    while true {
      if let length = lengthOfLine(from: searched) {
        give(length: length, isEnded: true, body)
        return true
      }
      searched = filled.count
      if searched > StrictJSON.longest { return try skipLongLine(body) }
      guard try fill() else { break }
    }
    guard !filled.isEmpty else { return false }
    give(length: filled.count, isEnded: false, body)
    return true
  }

  private func lengthOfLine(from searched: Int) -> Int? {
    buffer.withUnsafeBytes { bytes -> Int? in
      let rest = UnsafeRawBufferPointer(rebasing: bytes[filled].dropFirst(searched))
      guard let start = rest.baseAddress, let found = memchr(start, 0x0A, rest.count) else {
        return nil
      }
      return searched + (UnsafeRawPointer(found) - start)
    }
  }

  private mutating func give(
    length: Int, isEnded: Bool, _ body: (UnsafeRawBufferPointer, LinePlace) -> Void
  ) {
    number += 1
    let place = LinePlace(number: number, offset: offset, length: length, isEnded: isEnded)
    buffer.withUnsafeBytes { bytes in
      let line = bytes[filled.lowerBound..<(filled.lowerBound + length)]
      body(place.isTooLong ? .init(start: nil, count: 0) : .init(rebasing: line), place)
    }
    drop(length + (isEnded ? 1 : 0))
  }

  private mutating func drop(_ count: Int) {
    filled = (filled.lowerBound + count)..<filled.upperBound
    offset += count
  }

  /// Skips a line that is too long without keeping it.
  private mutating func skipLongLine(
    _ body: (UnsafeRawBufferPointer, LinePlace) -> Void
  ) throws(SystemError) -> Bool {
    number += 1
    let start = offset
    while true {
      let end = lengthOfLine(from: 0)
      drop(end ?? filled.count)
      let more = end == nil ? try fill() : false
      guard !more else { continue }
      let place = LinePlace(
        number: number, offset: start, length: offset - start, isEnded: end != nil)
      body(.init(start: nil, count: 0), place)
      if end != nil { drop(1) }
      return true
    }
  }

  /// Reads one more piece and adds it to what is there; returns `false` at the end of the file.
  private mutating func fill() throws(SystemError) -> Bool {
    let wanted = min(piece, size - offset - filled.count)
    guard wanted > 0 else { return false }
    if filled.lowerBound > 0 {
      buffer.withUnsafeMutableBytes { bytes in
        guard let start = bytes.baseAddress else { return }
        memmove(start, start + filled.lowerBound, filled.count)
      }
      filled = 0..<filled.count
    }
    if buffer.count - filled.upperBound < wanted {
      buffer.append(contentsOf: repeatElement(0, count: piece))
    }
    let (files, file, place, end) = (files, file, offset + filled.count, filled.upperBound)
    var span = buffer.mutableSpan
    let count = try span.withUnsafeMutableBytes { bytes throws(SystemError) in
      let space = bytes[end..<(end + wanted)]
      return try files.read(file, UnsafeMutableRawBufferPointer(rebasing: space), place)
    }
    filled = filled.lowerBound..<(end + count)
    return count > 0
  }
}
