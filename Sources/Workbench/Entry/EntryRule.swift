import Workshop

/// What words and Enter do in the stage that is being held.
struct EntryRule {
  /// What stands before the entry line.
  var label: String
  /// What Enter does, in a word or two.
  var enterLabel: String
}

extension WorkbenchState {
  /// What words and Enter do now.
  var entryRule: EntryRule {
    if session.closing.isClosed { return EntryRule(label: "correction", enterLabel: "add") }
    guard let stage else { return EntryRule(label: "note", enterLabel: "add note") }
    switch stage.activity {
    case .talk, .rest: return EntryRule(label: "note", enterLabel: "add note")
    case .people: return EntryRule(label: "name, hats", enterLabel: "add person")
    case .round:
      guard let next = session.awaitingTurn(in: stage.id).first else {
        return EntryRule(label: "note", enterLabel: "add note")
      }
      return EntryRule(label: session.people.label(next.id), enterLabel: "had a turn")
    case .collect(let collecting):
      return EntryRule(label: cardLabel(collecting), enterLabel: "add")
    case .connect: return EntryRule(label: "idea, joining +G… +G…", enterLabel: "add idea")
    case .choose(let rule):
      return EntryRule(
        label: rule == .stand ? "how many stand where: I1=5" : "count: I1=5 I2=3",
        enterLabel: "count")
    case .plan: return EntryRule(label: "what > who > when", enterLabel: "add action")
    case .close: return EntryRule(label: "+ plus, - delta, K1 home", enterLabel: "add")
    }
  }

  private func cardLabel(_ collecting: Activity.Collecting) -> String {
    let category = collecting.categories.first { $0.id == focus.category }?.title
    let table = focus.table.map { "table \($0)" }
    return ([collecting.type.title] + [category, table].compactMap(\.self)).joined(separator: " · ")
  }
}
