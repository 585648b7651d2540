import Workshop

/// What is typed into the entry line, taken apart.
///
/// `runs the choir on thursdays @P4 /stories +G3+G7`: a person or a table, a category, links; the
/// rest are the words. What only looks like one of these stays a word: `@ the baths`, `1/2`, `+ tea`.
/// What is clearly meant as one and is not (`@Gill` where nobody is called so) is refused, so that it
/// does not end up on the wall.
struct EntryWords {
  var text = ""
  var by: SpokenID?
  /// Everybody named in the line: `@P1`, or together, `@P1+P2`.
  var people: [SpokenID] = []
  var table: String?
  var category: String?
  var links: [SpokenID] = []

  /// Takes a line apart for the stage that is held.
  init(_ entry: String, in session: Shown, categories: [Category], takesLinks: Bool)
    throws(Rejection)
  {
    var kept: [Substring] = []
    for word in entry.split(separator: " ", omittingEmptySubsequences: false) {
      switch word.first {
      case "@" where word.dropFirst().isName: try takeOrigin(word.dropFirst(), session)
      case "/" where !categories.isEmpty && word.dropFirst().isName:
        category = try Self.category(word.dropFirst().lowercased(), among: categories)
      case "+" where takesLinks && word.dropFirst().isName:
        kept += takeLinks(word) ? [] : [word]
      default: kept.append(word)
      }
    }
    text = kept.joined(separator: " ").trimmingBlanks
  }

  private mutating func takeOrigin(_ name: Substring, _ session: Shown) throws(Rejection) {
    if session.people.tables.contains(name.uppercased()) {
      table = name.uppercased()
    } else if name.contains("+") {
      for part in name.split(separator: "+") { people.append(try session.person(named: part)) }
    } else {
      let person = try session.person(named: name)
      by = person
      people.append(person)
    }
  }

  private mutating func takeLinks(_ word: Substring) -> Bool {
    let ids = word.split(separator: "+").map { SpokenID(spoken: $0) }
    guard !ids.contains(nil) else { return false }
    links += ids.compactMap(\.self)
    return true
  }

  private static func category(
    _ name: String, among categories: [Category]
  ) throws(Rejection) -> String {
    if let exact = categories.first(where: { $0.id == name }) { return exact.id }
    let fitting = categories.filter {
      $0.id.hasPrefix(name) || $0.title.lowercased().hasPrefix(name)
    }
    guard let found = fitting.first, fitting.count == 1 else {
      let names = categories.map { "/" + $0.id }.joined(separator: " ")
      throw Rejection("There is no category “\(name)” here. There are \(names).")
    }
    return found.id
  }
}

extension Substring {
  /// Whether it is one word of letters, digits, dashes and plus signs, begun with a letter or digit.
  fileprivate var isName: Bool {
    guard let first, first.isLetter || first.isNumber else { return false }
    return allSatisfy { $0.isLetter || $0.isNumber || "-+".contains($0) }
  }
}
