import Workshop

extension [SpokenID] {
  /// The ids as they are said, one after the other: `D1 D5`.
  var spoken: String { map(\.spoken).joined(separator: " ") }
}

/// The words of anything that has a spoken id.
extension Shown {
  /// What stands under an id, as it may be told; `nil` for a person or what is not there.
  func words(of id: SpokenID) -> String? {
    switch id.kind {
    case .draft, .version: drafts[id]?.text
    case .cluster: clusters[id].map { $0.name ?? "“\($0.sign)”, no name yet" }
    case .concern: agreeing[concern: id]?.text
    case .minority: agreeing.minority.first { $0.id == id }?.text
    case .action: actions[id]?.what
    case .ask: actions.asks[id]?.text
    case .parked: closing.parking[id]?.text
    case .note: notes[id]?.text
    case .reflection: closing.reflections.first { $0.id == id }?.text
    case .person: nil
    default: cards[id]?.text
    }
  }

  /// The words with which an edit begins: none where they are kept.
  func wordsToEdit(of id: SpokenID) -> String? {
    let text = cards[id]?.text ?? drafts[id]?.text ?? actions.asks[id]?.text
    return text == Veil.kept ? nil : text
  }

  /// What a cluster holds, without what was taken down.
  func membersUp(of cluster: Cluster) -> [SpokenID] {
    cluster.members.filter { drafts[$0]?.isWithdrawn != true && cards[$0]?.isWithdrawn != true }
  }

  /// Who wrote a draft: `P1 Sheila + P2 Arif`, `table A`, or nothing.
  func writers(of draft: Draft) -> String {
    if let table = draft.table { return "table \(table)" }
    return draft.people.map(people.label).joined(separator: " + ")
  }
}
