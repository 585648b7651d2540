/// Titles, prompts and ids.
extension TableReader {
  /// Text of one line; runs of spaces, tabs and line ends become one space.
  ///
  /// - Returns: The text; `nil` where the key is not set or a fault was added.
  func text(
    _ key: String, atMost limit: Int, example: String, into faults: inout FaultList
  ) -> String? {
    guard let entry = table[key] else { return nil }
    guard case .text(let raw) = entry.value else {
      wrong(entry, wants: "text in quotation marks", example: example, into: &faults)
      return nil
    }
    let text = raw.split { $0 == " " || $0 == "\t" || $0.isNewline }.joined(separator: " ")
    if text.isEmpty {
      faults.add(entry.line, "\(name): \(key) is empty. Write it like: \(example)")
    } else if text.unicodeScalars.contains(where: Wording.isUnseen) {
      faults.add(
        entry.line,
        "\(name): \(key) holds a control character, which cannot be seen. Write it again by hand.")
    } else if text.count > limit || text.unicodeScalars.count > limit * 8 {
      // The second bound is for one letter under a thousand accents.
      faults.add(
        entry.line,
        "\(name): \(key) is \(text.count) letters long and may have \(limit). Make it shorter.")
    } else {
      return text
    }
    return nil
  }

  /// An id: lower-case letters, digits and dashes, `longestID` at most.
  func id(example: String, into faults: inout FaultList) -> String? {
    guard let entry = table["id"] else {
      missing("id", example: example, into: &faults)
      return nil
    }
    guard let id = text("id", atMost: Self.longestID, example: example, into: &faults) else {
      return nil
    }
    guard Self.isID(id) else {
      faults.add(
        entry.line,
        "\(name): the id \(Wording.quoted(id)) may hold only small letters a to z, digits and "
          + "single dashes between them. Write it like: \(example)")
      return nil
    }
    return id
  }

  /// A title, which every table has.
  func title(example: String, into faults: inout FaultList) -> String? {
    guard table["title"] != nil else {
      missing("title", example: example, into: &faults)
      return nil
    }
    return text("title", atMost: Self.longestTitle, example: example, into: &faults)
  }

  private static func isID(_ id: String) -> Bool {
    let parts = id.split(separator: "-", omittingEmptySubsequences: false)
    return parts.allSatisfy { part in
      !part.isEmpty && part.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) }
    }
  }
}
