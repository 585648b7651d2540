/// Titles, prompts, ids and lists of words.
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
    return checked(raw, key, entry.line, atMost: limit, example: example, into: &faults)
  }

  /// A list of different texts, each as `text` reads it; without those for which a fault was added.
  func texts(
    _ key: String, atMost most: Int, letters: Int, example: String, into faults: inout FaultList
  ) -> [String] {
    guard let entry = table[key] else { return [] }
    guard case .list(let values) = entry.value else {
      wrong(entry, wants: "a list of texts", example: example, into: &faults)
      return []
    }
    if values.count > most {
      faults.add(
        entry.line, "\(name): \(key) has \(values.count) texts and may have \(most). Take some out."
      )
    }
    var texts: [String] = []
    for value in values.prefix(most) {
      guard case .text(let raw) = value else {
        wrong(
          .init(key: key, line: entry.line, value: value), wants: "a list of texts",
          example: example, into: &faults)
        continue
      }
      guard
        let text = checked(
          raw, "a text of \(key)", entry.line, atMost: letters, example: example, into: &faults)
      else { continue }
      if texts.contains(where: { $0.lowercased() == text.lowercased() }) {
        faults.add(entry.line, "\(name): \(key) names \(Wording.quoted(text)) twice.")
      } else {
        texts.append(text)
      }
    }
    return texts
  }

  /// Text of one line, if it is not empty, not too long and without control characters; `what` is its
  /// name in faults.
  private func checked(
    _ raw: String, _ what: String, _ line: Int, atMost limit: Int, example: String,
    into faults: inout FaultList
  ) -> String? {
    let text = raw.split { $0 == " " || $0 == "\t" || $0.isNewline }.joined(separator: " ")
    if text.isEmpty {
      faults.add(line, "\(name): \(what) is empty. Write it like: \(example)")
    } else if text.unicodeScalars.contains(where: Wording.isUnseen) {
      faults.add(
        line,
        "\(name): \(what) holds a control character, which cannot be seen. "
          + "Write it again by hand.")
    } else if text.count > limit || text.unicodeScalars.count > limit * 8 {
      // The second limit is for one letter with a thousand accents.
      faults.add(
        line,
        "\(name): \(what) is \(text.count) letters long and may have \(limit). Make it shorter.")
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
