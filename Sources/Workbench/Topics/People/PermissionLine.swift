import Workshop

/// An answer about names and words, as it is typed: `all partners`, `P8 room`, `P5 no name`,
/// `P6 initials, words anyone`.
struct PermissionLine {
  /// Who answers; empty where the whole room does.
  var people: [SpokenID]
  /// Whether the whole room does.
  var isTogether: Bool
  /// What they say.
  var answer: People.Permission.Answer

  /// Takes a line apart; `nil` where it is no answer.
  ///
  /// - Parameters:
  ///   - text: The words.
  ///   - named: Those who were named with an `@`.
  ///   - finder: Finds everybody else.
  /// - Throws: That it is one, of somebody who is not found.
  init?(_ text: String, named: [SpokenID], _ finder: PersonFinder) throws(Rejection) {
    let (who, said) = Self.parts(of: text)
    guard let answer = People.Permission.Answer(said: said) else { return nil }
    self.answer = answer
    isTogether = Self.everybody.contains(who.lowercased())
    guard !isTogether else {
      people = []
      return
    }
    guard !who.isEmpty || !named.isEmpty else { return nil }
    people = named + (try finder.everybody(in: who)).filter { !named.contains($0) }
  }

  private static let everybody: Set<String> = [
    "all", "everybody", "everyone", "the room", "all of us", "room", "we all",
  ]

  /// Who, and what is said: what is said is as much of the end as is an answer.
  private static func parts(of text: String) -> (who: String, said: String) {
    let marks: Set<Character> = [":", "="]
    if let mark = text.firstIndex(where: marks.contains) {
      return (text[..<mark].trimmingBlanks, text[text.index(after: mark)...].trimmingBlanks)
    }
    let words = text.split(separator: " ")
    for count in 0..<words.count {
      let said = words.dropFirst(count).joined(separator: " ")
      guard People.Permission.Answer(said: said) != nil else { continue }
      let who = words.prefix(count).joined(separator: " ")
      return (who.trimmingCommas, said)
    }
    return ("", text)
  }
}

extension People.Permission.Answer {
  /// Reads an answer, of one or more parts: `partners`, `no name`, `initials`, `words anyone`.
  init?(said: String) {
    self.init()
    let parts = said.split { ",;".contains($0) }.flatMap { part in
      part.split(separator: " ").split { $0.lowercased() == "and" }
    }
    guard !parts.isEmpty else { return nil }
    for part in parts {
      let words = part.map { String($0.withoutStops).lowercased() }
      guard take(words) else { return nil }
    }
  }

  private mutating func take(_ said: [String]) -> Bool {
    let all = said.joined(separator: " ")
    if let reach = Self.reaches[all] {
      (name, isByInitials, words) = (reach, false, reach)
      return true
    }
    if ["no name", "name no", "not my name"].contains(all) {
      (name, isByInitials) = (.room, false)
      return true
    }
    if ["no words", "words no", "not my words", "no quote"].contains(all) {
      words = .room
      return true
    }
    let rest = said.dropFirst().joined(separator: " ")
    switch said.first {
    case "initials":
      guard rest.isEmpty || Self.reaches[rest] != nil else { return false }
      isByInitials = true
      if let reach = Self.reaches[rest] { name = reach }
    case "name":
      guard let reach = Self.reaches[rest] else { return false }
      (name, isByInitials) = (reach, false)
    case "words", "quote":
      guard let reach = Self.reaches[rest] else { return false }
      words = reach
    default: return false
    }
    return true
  }

  private static let reaches: [String: People.Permission.Reach] = [
    "room": .room, "this room": .room, "the room": .room, "room only": .room,
    "this room only": .room, "no": .room,
    "partners": .partners, "partner": .partners, "our partners": .partners, "yes": .partners,
    "anyone": .anyone, "anybody": .anyone, "public": .anyone, "the public": .anyone,
  ]
}

extension Substring {
  fileprivate var withoutStops: Substring {
    var rest = self
    while let last = rest.last, ".!".contains(last) { rest.removeLast() }
    return rest
  }
}

extension String {
  fileprivate var trimmingCommas: String {
    var rest = self
    while let last = rest.last, last == "," || last.isWhitespace { rest.removeLast() }
    return rest
  }
}
