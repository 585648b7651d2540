/// Takes words out of the fields of one event, and leaves everything else as it stands.
///
/// Ids, codes, days and settings stay, so that the session still adds up: a card without words is still the
/// card that others are linked to, and its number is not given out again.
struct WordTaking {
  /// What of the session goes.
  let scope: ErasureScope
  /// What is looked for in all other words.
  let sought: SoughtWords
  /// Whole texts that go wherever they stand.
  let copies: Set<String>
  /// What was asked about and stays.
  let kept: Set<String>
  /// Whether what is looked for is taken out of people's names too.
  let isInNames: Bool
  /// Whether an action of this event is of somebody who goes.
  private var isOfTheirs = false
  /// Whether all words of this event are of somebody who goes.
  private var isWhole = false

  init(
    scope: ErasureScope, sought: SoughtWords, copies: Set<String> = [], kept: Set<String> = [],
    isInNames: Bool = false
  ) {
    (self.scope, self.sought, self.copies, self.kept) = (scope, sought, copies, kept)
    self.isInNames = isInNames
  }

  /// What is left of the data of an event; the same where nothing goes.
  mutating func left(of data: Fields, kind: String, by: SpokenID?) -> Fields {
    let taken = scope.taken(kind: kind, data: data, by: by)
    isOfTheirs =
      scope.isOfEverybody || data.spokenID("action").map(scope.actions.contains) ?? false
    isWhole = taken == .all
    var data = data
    if taken == .person { data = Self.withoutPerson(data) }
    if kind.isOfPeople, let people = data["people"]?.list {
      // Of those who are put up together, each has a row.
      data["people"] = .list(
        people.map { row in
          guard let row = row.fields, row.spokenID("person").map(scope.people.contains) == true
          else { return row }
          return .fields(Self.withoutPerson(row))
        })
    }
    if isOfTheirs, data["shownAs"] != nil { data["shownAs"] = "" }
    if isOfTheirs, let inner = data["data"]?.fields, inner["shownAs"] != nil {
      var inner = inner
      inner["shownAs"] = ""
      data["data"] = .fields(inner)
    }
    if taken == .aside { data = withoutAsides(data) }
    // A name is taken away from its owner alone: what others are called is theirs.
    return left(of: data, keepsName: !isInNames && kind.isOfPeople)
  }

  private static func withoutPerson(_ data: Fields) -> Fields {
    var data = data
    for name in ["name", "hats", "needs"] { data[name] = nil }
    return data
  }

  private func withoutAsides(_ data: Fields) -> Fields {
    var data = data
    for name in ["handedBack", "statusWords", "why", "words"] {
      if let text = data.text(name), !text.isEmpty { data[name] = .text(EventWords.mark) }
    }
    if let inner = data["data"]?.fields { data["data"] = .fields(withoutAsides(inner)) }
    return data
  }

  private func left(of data: Fields, keepsName: Bool = false, inRow isRow: Bool = false) -> Fields {
    Fields(
      pairs: data.pairs.map { pair in
        if pair.name == "redacted" || keepsName && pair.name == "name" { return pair }
        var pair = pair
        pair.value = left(of: pair.value, named: pair.name, keepsName: keepsName, inRow: isRow)
        return pair
      })
  }

  private func left(
    of value: Value, named name: String, keepsName: Bool = false, inRow isRow: Bool
  ) -> Value {
    switch value {
    case .text(let text):
      return EventWords.areWords(name, inRow: isRow) ? .text(left(of: text)) : value
    case .list(let values):
      return .list(
        values.map { value in
          guard name == "history", let row = value.fields else {
            return left(of: value, named: name, keepsName: keepsName, inRow: false)
          }
          return .fields(left(ofRow: row))
        })
    case .fields(let fields):
      var inner = self
      if EventWords.origins.contains(name) { inner.isWhole = false }
      return .fields(inner.left(of: fields, keepsName: keepsName, inRow: isRow))
    default: return value
    }
  }

  private func left(ofRow row: Fields) -> Fields {
    var row = row
    if row.text("words") != nil, scope.takes(row: row, ofTheirs: isOfTheirs) {
      row["words"] = .text(EventWords.mark)
    }
    return left(of: row, inRow: true)
  }

  private func left(of text: String) -> String {
    if text.isEmpty || text == EventWords.mark { return text }
    if isWhole { return EventWords.mark }
    if kept.contains(text) { return text }
    if copies.contains(text) { return EventWords.mark }
    return sought.taken(from: text, leaving: EventWords.mark) ?? text
  }
}
