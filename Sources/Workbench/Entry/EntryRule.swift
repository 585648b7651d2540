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
      let cluster = session.clusters.standing.first.map { " \($0.id.spoken)=3" }
      return EntryRule(
        label: rule == .stand
          ? "how many stand where: I1=5\(cluster ?? "")" : "count: I1=5\(cluster ?? " I2=3")",
        enterLabel: "count")
    case .recall:
      let category = entryCategories.first { $0.id == focus.category }.map { " · \($0.title)" }
      return EntryRule(label: "what we have\(category ?? "")", enterLabel: "add asset")
    case .cluster(let bundling):
      let letter = bundling.letter
      return EntryRule(
        label: "R: \(letter)1 \(letter)5, or R: its name", enterLabel: "bundle, name")
    case .draft(let drafting): return draftRule(drafting)
    case .agree: return agreeRule
    case .plan(let step): return planRule(step)
    case .readback: return EntryRule(label: "note, or A1 yes", enterLabel: "take it")
    case .review(let step): return reviewRule(step)
    case .close:
      let day = session.closing.review == nil ? "review 7 may, " : ""
      return EntryRule(label: "\(day)+ plus, - delta, K1 home", enterLabel: "add")
    }
  }

  private func draftRule(_ drafting: Activity.Drafting) -> EntryRule {
    switch drafting.step {
    case .write: EntryRule(label: "draft, from +D… +D…", enterLabel: "add draft")
    case .mark: EntryRule(label: "D1 its words =5", enterLabel: "count marks")
    case .integrate: EntryRule(label: "the statement", enterLabel: "add version")
    }
  }

  private var agreeRule: EntryRule {
    session.agreeing.openPoll == nil
      ? EntryRule(label: "concern > what it harms", enterLabel: "add concern")
      : EntryRule(label: "answers: 1=8 2=9", enterLabel: "count")
  }

  private func planRule(_ step: Activity.PlanStep) -> EntryRule {
    switch step {
    case .actions:
      EntryRule(
        label: session.actions.all.isEmpty
          ? "what > who > when" : "what > who > when, or A1 know: …", enterLabel: "add action")
    case .asks: EntryRule(label: "what is needed, or Q1 yes", enterLabel: "add ask")
    case .load: EntryRule(label: "note, or A1 > who > when", enterLabel: "take it")
    case .confidence: EntryRule(label: "how many: 3=11 4=17", enterLabel: "count")
    }
  }

  private func reviewRule(_ step: Activity.ReviewStep) -> EntryRule {
    switch step {
    case .actions: EntryRule(label: "A1 done: what came of it", enterLabel: "take it")
    case .stuck: EntryRule(label: "what > who > when +A1, or A1 let go: why", enterLabel: "take it")
    case .feedback:
      EntryRule(
        label: entryCategories.first { $0.id == focus.category }?.title.lowercased()
          ?? "you said …, or we did …", enterLabel: "add")
    }
  }

  private func cardLabel(_ collecting: Activity.Collecting) -> String {
    let category = collecting.categories.first { $0.id == focus.category }?.title
    let table = focus.table.map { "table \($0)" }
    let scores =
      collecting.type == .force
      && session.cards.all.contains { $0.type == .force && !$0.isWithdrawn }
    let title =
      switch collecting.type {
      case .goal: "what, by when"
      case .force: category ?? "helps or holds back"
      default: collecting.type.title
      }
    let place = [collecting.type == .force ? nil : category, table].compactMap(\.self)
    let label = ([title] + place).joined(separator: " · ")
    return scores ? label + ", or H1 4 2" : label
  }
}

extension Activity.Bundling {
  /// The letter of what it bundles.
  fileprivate var letter: String {
    switch self {
    case .drafts: SpokenID.Kind.draft.rawValue
    case .ideas: SpokenID.Kind.idea.rawValue
    case .assets: SpokenID.Kind.asset.rawValue
    }
  }
}
