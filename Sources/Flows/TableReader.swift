/// Reads the values of one table and reports, in words, what is wrong with them.
struct TableReader {
  /// The table that is read.
  let table: TOMLSource.Table
  /// What sentences call it: `The flow`, `Stage "welcome"`.
  let name: String

  /// The longest title, in characters: titles are shown in the agenda beside the board.
  static let longestTitle = 60
  /// The longest prompt or rule, in characters: they are said aloud.
  static let longestPrompt = 400
  /// The longest wording that is read out before permission is asked, in characters: it has to stand on the
  /// screen whole.
  static let longestWording = 600
  /// The longest id, in characters.
  static let longestID = 40

  /// Reports keys that this kind of table does not have.
  func checkKeys(known: [String], into faults: inout FaultList) {
    for entry in table.entries where !known.contains(entry.key) {
      faults.add(
        entry.line,
        "\(name) has a line \(Wording.quoted(entry.key)), which is not known here. "
          + Wording.suggestion(for: entry.key, among: known))
    }
  }

  /// Reports that a key is missing; `example` is a line that would do.
  func missing(_ key: String, example: String, into faults: inout FaultList) {
    faults.add(table.line, "\(name) has no \(key). Add a line such as: \(example)")
  }

  /// Reports that a key is set to the wrong kind of thing.
  func wrong(
    _ entry: TOMLSource.Entry, wants: String, example: String, into faults: inout FaultList
  ) {
    faults.add(
      entry.line,
      "\(name): \(entry.key) must be \(wants), and it is \(entry.value.kind). "
        + "Write it like: \(example)")
  }

  /// A whole number in a range; `nil` where the key is not set or a fault was added.
  func whole(
    _ key: String, in range: ClosedRange<Int>, into faults: inout FaultList
  ) -> Int? {
    guard let entry = table[key] else { return nil }
    let example = "\(key) = \(min(max(10, range.lowerBound), range.upperBound))"
    guard case .whole(let number) = entry.value else {
      wrong(
        entry, wants: "a whole number without quotation marks", example: example, into: &faults)
      return nil
    }
    guard range.contains(number) else {
      faults.add(
        entry.line,
        "\(name): \(key) is \(number) and must be \(range.lowerBound) to \(range.upperBound).")
      return nil
    }
    return number
  }

  /// True or false; `nil` where the key is not set or a fault was added.
  func flag(_ key: String, into faults: inout FaultList) -> Bool? {
    guard let entry = table[key] else { return nil }
    guard case .flag(let flag) = entry.value else {
      wrong(
        entry, wants: "true or false without quotation marks", example: "\(key) = true",
        into: &faults)
      return nil
    }
    return flag
  }

  /// One of a few known words; `nil` where the key is not set or a fault was added.
  func choice<Word: RawRepresentable & CaseIterable>(
    _ key: String, example: String, into faults: inout FaultList
  ) -> Word? where Word.RawValue == String {
    guard let word = text(key, atMost: Self.longestPrompt, example: example, into: &faults),
      let entry = table[key]
    else { return nil }
    if let known = Word(rawValue: word) { return known }
    let words = Word.allCases.map(\.rawValue)
    let near = Wording.nearest(to: word, among: words).map { "Did you mean \"\($0)\"? " } ?? ""
    faults.add(
      entry.line,
      "\(name): the \(key) \(Wording.quoted(word)) is not known. \(near)"
        + "Known here: \(Wording.list(words, "and")).")
    return nil
  }
}
