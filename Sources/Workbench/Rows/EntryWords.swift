import Workshop

/// What is typed into the entry line, taken apart.
///
/// `runs the choir on thursdays @P4 /stories +G3+G7`: people or tables, a category, links; the
/// rest are the words. What only looks like one of these stays a word: `@ the baths`, `1/2`, `+ tea`.
/// What is clearly meant as one and is not (`@Gill` where nobody is called so) is refused, so that it
/// does not end up on the wall.
struct EntryWords {
  var text = ""
  /// Everybody named in the line: `@P1 @Mary Ann`, or together, `@P1+P2`.
  var people: [SpokenID] = []
  /// The tables named in the line.
  var tables: [String] = []
  var category: String?
  var links: [SpokenID] = []

  /// Who is named, where it is one person.
  var by: SpokenID? { people.count == 1 ? people.first : nil }
  /// The table that is named first.
  var table: String? { tables.first }

  /// Takes a line apart for the stage that is held.
  init(_ entry: String, in session: Shown, categories: [Category], takesLinks: Bool)
    throws(Rejection)
  {
    var kept: [Substring] = []
    var rest = Substring(entry)
    while !rest.isEmpty {
      let word = rest.prefix { $0 != " " }
      if word.first == "@", word.dropFirst().first?.isNameStart == true {
        rest = try takeNamed(rest, session, &kept)
        continue
      }
      rest = rest[word.endIndex...].dropFirst()
      switch word.first {
      case "/" where !categories.isEmpty && word.dropFirst().isName:
        category = try Self.category(word.dropFirst().lowercased(), among: categories)
      case "+" where takesLinks && word.dropFirst().isName:
        kept += takeLinks(word) ? [] : [word]
      default: kept.append(word)
      }
    }
    text = kept.joined(separator: " ").trimmingBlanks
  }

  /// Takes the people and tables that a text begins with, and gives back what follows them.
  private mutating func takeNamed(
    _ text: Substring, _ session: Shown, _ kept: inout [Substring]
  ) throws(Rejection) -> Substring {
    var rest = text
    while let name = rest.nextNamed, let leading = session.finder.leading(name) {
      let letter = leading.said.uppercased()
      if session.people.tables.contains(letter) {
        if !tables.contains(letter) { tables.append(letter) }
      } else {
        let person = try session.finder.person(leading.answer, said: leading.said)
        if !people.contains(person) { people.append(person) }
        if leading.isPossessive { kept.append(leading.said) }
      }
      rest = leading.rest
    }
    // Where a name is followed by a sign, as in `@P4: …`, the sign belongs to it.
    if let sign = rest.first, ",:;.".contains(sign) { rest = rest.dropFirst() }
    return rest.first == " " ? rest.dropFirst() : rest
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
    first?.isNameStart == true && allSatisfy { $0.isLetter || $0.isNumber || "-+".contains($0) }
  }

  /// What follows an `@`, or a `+` between two names, or such words as `and @`; `nil` for anything else.
  fileprivate var nextNamed: Substring? {
    if first == "+" {
      let next = dropFirst().drop { $0 == "@" }
      return next.first?.isNameStart == true ? next : nil
    }
    var next = drop { " ,&".contains($0) }
    if next.lowercased().hasPrefix("and @") { next = next.dropFirst(4) }
    guard next.first == "@", next.dropFirst().first?.isNameStart == true else { return nil }
    return next.dropFirst()
  }
}

extension Character {
  fileprivate var isNameStart: Bool { isLetter || isNumber }
}
