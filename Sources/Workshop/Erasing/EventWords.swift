/// Which fields of an event hold words, and which hold ids, numbers and settings.
enum EventWords {
  /// What stands where words were.
  static let mark = Veil.takenOut

  /// Names of fields whose texts are no words of anybody: ids, days, settings.
  ///
  /// What is not named here is taken for words, so that a field that this program does not know is never
  /// left.
  private static let settings: Set<String> = [
    "accepted", "action", "actions", "activity", "after", "answer", "answers", "ask", "at",
    "before", "bundle", "by", "card", "cards", "category", "cluster", "concern", "count", "data",
    "day", "draft", "drafts", "due", "event", "flows", "follows", "for", "from", "helpers", "how",
    "idea", "item", "kind", "links", "members", "minority", "nameReach", "note", "originalDue",
    "other", "owner", "parents", "part", "people", "person", "point", "reflection", "review",
    "scale", "serves", "session", "stage", "start", "state", "status", "step", "table", "tables",
    "to", "type", "until", "uses", "version", "visibility", "wording", "wordsReach", "zone",
  ]

  /// Objects that say where something comes from, which is not said by whoever brought it.
  static let origins: Set<String> = ["from", "origin", "ownerThere", "via"]

  /// Whether the text of a field is words; in a row of an action's history, `what` is a kind.
  static func areWords(_ name: String, inRow isRow: Bool = false) -> Bool {
    name != "redacted" && !settings.contains(name) && !(isRow && name == "what")
  }

  /// Every text in some fields that is words.
  static func texts(of data: Fields, inRow isRow: Bool = false) -> [String] {
    data.pairs.flatMap { pair -> [String] in
      if pair.name == "redacted" { return [] }
      return texts(of: pair.value, named: pair.name, inRow: isRow)
    }
  }

  private static func texts(of value: Value, named name: String, inRow isRow: Bool) -> [String] {
    switch value {
    case .text(let text): areWords(name, inRow: isRow) ? [text] : []
    case .list(let values):
      values.flatMap { texts(of: $0, named: name, inRow: name == "history") }
    case .fields(let fields): texts(of: fields, inRow: isRow)
    default: []
    }
  }
}

extension String {
  /// Whether it is the kind of an event about people, in which names stand.
  var isOfPeople: Bool { hasPrefix("person.") || hasPrefix("people.") }
}

extension Fields {
  /// What an event about people says, but for what they are called.
  var withoutNames: Fields {
    var rest = self
    rest["name"] = nil
    if let people = rest["people"]?.list {
      rest["people"] = .list(people.map { $0.fields.map { .fields($0.withoutNames) } ?? $0 })
    }
    return rest
  }
}
