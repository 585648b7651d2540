import Workshop

/// What is typed into the entry line, taken apart.
///
/// `runs the choir on thursdays @P4 /stories +G3+G7`: a person or a table, a category, links; the
/// rest are the words. What only looks like one of these stays a word: `@ the baths`, `1/2`, `+ tea`.
struct EntryWords {
  var text = ""
  var by: SpokenID?
  var table: String?
  var category: String?
  var links: [SpokenID] = []

  init(_ entry: String, tables: [String], categories: [Category]) {
    var kept: [Substring] = []
    for word in entry.split(separator: " ", omittingEmptySubsequences: false) {
      if !take(word, tables: tables, categories: categories) { kept.append(word) }
    }
    text = kept.joined(separator: " ")
    while text.last?.isWhitespace == true { text.removeLast() }
    while text.first?.isWhitespace == true { text.removeFirst() }
  }

  /// Whether the word was a sign for something else than itself.
  private mutating func take(_ word: Substring, tables: [String], categories: [Category]) -> Bool {
    switch word.first {
    case "@":
      let name = word.dropFirst()
      if let id = SpokenID(spoken: name), id.kind == .person {
        by = id
        return true
      }
      guard tables.contains(name.uppercased()) else { return false }
      table = name.uppercased()
      return true
    case "/":
      let name = word.dropFirst().lowercased()
      guard !name.isEmpty, let found = Self.category(name, among: categories) else { return false }
      category = found.id
      return true
    case "+":
      let ids = word.dropFirst().split(separator: "+").map { SpokenID(spoken: $0) }
      guard !ids.isEmpty, !ids.contains(nil) else { return false }
      links += ids.compactMap(\.self)
      return true
    default: return false
    }
  }

  private static func category(_ name: String, among categories: [Category]) -> Category? {
    if let exact = categories.first(where: { $0.id == name }) { return exact }
    let fitting = categories.filter {
      $0.id.hasPrefix(name) || $0.title.lowercased().hasPrefix(name)
    }
    return fitting.count == 1 ? fitting.first : nil
  }
}
