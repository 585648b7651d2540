import Workshop

extension StageRow {
  /// What belongs together is bundled: first under a sign, later with a name.
  static func cluster(_ bundling: Activity.Bundling) -> StageRow {
    StageRow(
      purpose: { _ in
        "What belongs together goes under one sign, any letter or word. Later the same sign gets a "
          + "name of three to seven words."
      },
      nouns: ["cluster"],
      entry: { _, _ in
        let letter = bundling.letter
        return EntryRule(
          label: "R: \(letter)1 \(letter)5, or R: its name", enterLabel: "bundle, name")
      },
      command: { (state, _, words) throws(Rejection) in try state.clusterCommand(words) },
      worksWithDrafts: bundling == .drafts,
      board: { session, _, _ in .clustering(session, bundling) },
      newest: { session, _ in session.newestDraft },
      unfinished: { state, stage in state.session.unfinishedClusters(in: stage) })
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

extension WorkbenchState {
  /// `R: D1 D5` bundles under a sign; `R: one more plate at one table` names what is under it.
  fileprivate func clusterCommand(_ words: EntryWords) throws(Rejection) -> Command {
    guard let colon = words.text.firstIndex(of: ":") else {
      throw Rejection("Begin with a sign: R: D1 D5 bundles, R: its name names.")
    }
    let sign = words.text[..<colon].trimmingBlanks
    let rest = words.text[words.text.index(after: colon)...].trimmingBlanks
    let members = rest.split { " ,+".contains($0) }.map { SpokenID(spoken: $0) }
    if !members.isEmpty, !members.contains(nil) {
      return .clusters(.bundle(sign: try self.sign(sign), members.compactMap(\.self)))
    }
    guard let cluster = session.clusters.standing(sign) else {
      throw Rejection("Nothing is under “\(sign)” yet. Put something there first: \(sign): D1 D5.")
    }
    return .clusters(.name(cluster.id, rest))
  }

  /// The sign under which something goes: that of a cluster whose id or sign was said, or a new one.
  func sign(_ said: String) throws(Rejection) -> String {
    if let cluster = session.clusters.standing(said) { return cluster.sign }
    guard SpokenID(spoken: said)?.kind != .cluster else {
      throw Rejection(
        "There is no bundle \(said.uppercased()). Begin with another sign: R: D1 D5.")
    }
    return said
  }
}

extension Shown {
  fileprivate func unfinishedClusters(in stage: Stage) -> String? {
    let clusters = self.clusters.standing.filter { $0.stage == stage.id }
    guard !clusters.isEmpty else { return "nothing was bundled" }
    let nameless = clusters.filter { $0.name == nil }.map { "“\($0.sign)”" }
    guard !nameless.isEmpty else { return nil }
    return "\(nameless.joined(separator: ", ")) \(nameless.count == 1 ? "has" : "have") no name yet"
  }
}

extension Clusters {
  /// The cluster that stands under an id or a sign.
  fileprivate func standing(_ said: String) -> Cluster? {
    SpokenID(spoken: said).flatMap { id in standing.first { $0.id == id } } ?? signed(said)
  }
}
