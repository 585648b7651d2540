/// Whom an event names.
extension SessionEvent {
  /// Whether the code of a person stands in one of its fields that are for people.
  public func names(_ person: SpokenID) -> Bool {
    data.contains(.text(person.spoken), inFields: Fields.people)
  }

  /// Whether it says that something is of a table.
  public func names(table: String) -> Bool {
    data.contains(.text(table), inFields: ["table"])
  }
}

extension Fields {
  /// Whether a value stands in one of these fields, or in a list there, at whatever depth.
  fileprivate func contains(_ wanted: Workshop.Value, inFields names: Set<String>) -> Bool {
    pairs.contains { pair in
      pair.value.holds(wanted, inFields: names, isNamed: names.contains(pair.name))
    }
  }
}

extension Value {
  /// Whether the code of a person stands somewhere in it, as a text or as the name of a field.
  func holdsCode(of person: SpokenID) -> Bool {
    switch self {
    case .text(let text): text == person.spoken
    case .list(let values): values.contains { $0.holdsCode(of: person) }
    case .fields(let fields):
      fields.pairs.contains { $0.name == person.spoken || $0.value.holdsCode(of: person) }
    default: false
    }
  }

  fileprivate func holds(_ wanted: Value, inFields names: Set<String>, isNamed: Bool) -> Bool {
    switch self {
    case .list(let values):
      values.contains { $0.holds(wanted, inFields: names, isNamed: isNamed) }
    case .fields(let fields): fields.contains(wanted, inFields: names)
    default: isNamed && self == wanted
    }
  }
}
