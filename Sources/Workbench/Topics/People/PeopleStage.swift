import Workshop

extension StageRow {
  /// Names, hats and needs; nobody has to give any.
  static let people = StageRow(
    entry: { _, _ in EntryRule(label: "name, hats", enterLabel: "add person") },
    command: { (state, _, words) throws(Rejection) in try state.personCommand(words) },
    board: { session, _, _ in .people(session) },
    preview: "Names go in there, if people want to give them.")
}

extension WorkbenchState {
  /// `Maureen, resident`; or the code of who is on the list and comes in; or `@P4` with what was wrong.
  fileprivate func personCommand(_ words: EntryWords) throws(Rejection) -> Command {
    let parts = words.text.split(separator: ",").map(\.trimmingBlanks)
    let name = parts.first ?? ""
    // Who is on the list and not here yet comes in by the number alone.
    if parts.count == 1, let id = SpokenID(spoken: name), session.people[id] != nil {
      return .people(.arrive(id))
    }
    let hats = parts.dropFirst().filter { !$0.isEmpty }
    guard !name.isEmpty || !hats.isEmpty else {
      throw Rejection("Type a name and, if you like, hats: Maureen, resident.")
    }
    guard let person = words.by else { return .people(.add(name: name, hats: Array(hats))) }
    return .people(.change(person, name: name, hats: hats.isEmpty ? nil : Array(hats)))
  }
}
