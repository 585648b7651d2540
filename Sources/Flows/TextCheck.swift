/// Whether bytes are text at all, before anything else reads them.
enum TextCheck {
  /// The text of a file; empty where a fault was added.
  ///
  /// The TOML parser stops at a NUL without an error, so control characters are looked for here
  /// first.
  static func text(of bytes: [UInt8], into faults: inout FaultList) -> String {
    guard bytes.count <= FlowLoader.largestFile else {
      faults.add(
        1,
        "The file has \(bytes.count) bytes; a flow has at most \(FlowLoader.largestFile). "
          + "Is this the file you meant?")
      return ""
    }
    report(
      linesWithControls(bytes), "a control character, which cannot be seen",
      "Write the line again by hand.", into: &faults)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      report(
        linesOutsideUTF8(bytes), "letters that are not stored as UTF-8",
        "Save the file again as UTF-8.", into: &faults)
      return ""
    }
    return text
  }

  /// One fault for all lines with the same problem: a file that is not text has thousands.
  private static func report(
    _ lines: [Int], _ what: String, _ remedy: String, into faults: inout FaultList
  ) {
    guard let first = lines.first else { return }
    let others =
      switch lines.count - 1 {
      case 0: ""
      case 1: " (so does line \(lines[1]))"
      case let more: " (so do \(more) more lines)"
      }
    faults.add(first, "This line holds \(what)\(others). \(remedy)")
  }

  private static func linesWithControls(_ bytes: [UInt8]) -> [Int] {
    lines(of: bytes) { line in
      // A carriage return is allowed only at the end of a line.
      let body = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
      return body.contains { $0 < 0x20 && $0 != UInt8(ascii: "\t") || $0 == 0x7F }
    }
  }

  private static func linesOutsideUTF8(_ bytes: [UInt8]) -> [Int] {
    // A line feed is never part of a longer UTF-8 sequence, so each line can be checked separately.
    lines(of: bytes) { String(validating: $0, as: UTF8.self) == nil }
  }

  private static func lines(of bytes: [UInt8], where holds: (ArraySlice<UInt8>) -> Bool) -> [Int] {
    bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .enumerated().filter { holds($0.element) }.map { $0.offset + 1 }
  }
}
