import Workshop

/// What happened on the way to a statement and to the actions, in a sentence for people.
extension EventSentence {
  static func clusters(_ event: ClusterEvent, _ session: Shown) -> String {
    func title(_ id: SpokenID) -> String {
      session.clusters[id].map { "\(id.spoken) “\($0.title)”" } ?? id.spoken
    }
    switch event {
    case .made(let cluster):
      return "\(cluster.id.spoken) “\(cluster.sign)” bundles \(cluster.members.spoken)."
    case .filled(let id, let members): return "\(members.spoken) went into \(title(id))."
    case .emptied(let id, let members): return "\(members.spoken) taken out of \(title(id))."
    case .named(let id, let name):
      let empty = EmptyWords.found(in: name, listed: session.clusters.emptyWords)
      guard let first = empty.first else { return "\(id.spoken) is called “\(name)”." }
      return "\(id.spoken) is called “\(name)”. “\(first)” could mean anything: what would we see?"
    case .dissolved(let id): return "\(title(id)) taken apart; what it held stays up."
    case .emptyWordsSet(let words):
      return "\(counted(words.count, "word")) now said to mean little in a name."
    }
  }

  static func drafts(_ event: DraftEvent, _ session: Shown) -> String {
    switch event {
    case .added(let draft):
      let who =
        draft.table.map { " by table \($0)" }
        ?? (draft.people.isEmpty ? "" : " by \(draft.people.spoken)")
      let from = draft.parents.isEmpty ? "" : ", from \(draft.parents.spoken)"
      return
        "\(draft.id.spoken) written\(who)\(from)\(draft.isPrivate ? ", private until shown" : "")."
    case .versionAdded(let version):
      let answers = version.answers.isEmpty ? "" : " It answers \(version.answers.spoken)."
      let from = version.parents.isEmpty ? "" : ", from \(version.parents.spoken)"
      return "\(version.id.spoken) stands\(from).\(answers)"
    case .edited(let id, _): return "\(id.spoken) has new words."
    case .withdrawn(let id): return "\(id.spoken) taken down."
    case .shared(let drafts): return "\(counted(drafts.count, "draft")) shown to the room."
    case .traced(let id, let parents):
      return parents.isEmpty
        ? "\(id.spoken) stands by itself." : "\(id.spoken) grew out of \(parents.spoken)."
    case .marked(let id, let words, let count, let table):
      let whose = table.map { " from table \($0)" } ?? ""
      return "\(id.spoken): \(counted(count, "mark")) on “\(words)”\(whose)."
    }
  }

  static func agreeing(_ event: AgreeingEvent, _ session: Shown) -> String {
    switch event {
    case .barSet(let bar): return "The bar: \(bar.words)."
    case .pollOpened(let version):
      return "The poll on \(version.spoken) is open; the bar is closed to change."
    case .pollCounted(let version, let counts, _):
      let answers = counts.values.reduce(0, +)
      return "\(counted(answers, "answer")) on \(version.spoken) counted; hidden until shown."
    case .pollRevealed(let version):
      return session.agreeing.poll(on: version)?.verdictWords ?? "The answers are shown."
    case .concernRaised(let concern, _, _, let version, _):
      return "\(concern.spoken) written down\(version.map { ", about \($0.spoken)" } ?? "")."
    case .concernSettled(let concern, let state, let version, _):
      let place = version.map { " in \($0.spoken)" } ?? ""
      return "\(concern.spoken) is \(state.rawValue)\(place)."
    case .minorityNoted(let minority, _, _):
      return "\(minority.spoken) stands beside the statement for good."
    case .adopted(let version, let review):
      return
        "\(version.spoken) is adopted. \(review.map { "We look at it again on \($0.words)." } ?? "No day to look again, as said.")"
    case .brought(let version, _, _, let origin):
      return "\(version.spoken) brought along from “\(origin.title)”."
    }
  }
}
