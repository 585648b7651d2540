import Canvas
import Workshop

/// Clusters.
extension CommandTable {
  static let clusterRows: [WorkbenchCommand] = [
    .record(
      "cluster.make", "Bundle things under a sign",
      "Puts drafts, ideas or assets under a temporary sign; more can go under the same one later.",
      parameters: [
        .words("sign", "Which sign? (a letter will do)"),
        .formed("members", "What goes under it? (D1 D5 I2)", .cards),
      ],
      command: { (state, arguments) throws(Rejection) in
        .clusters(
          .bundle(
            sign: try state.sign(try arguments.text("sign")), try arguments.ids("members")))
      }),
    .record(
      "cluster.name", "Name a cluster",
      "Gives a cluster its name, in three to seven words that answer the question.",
      keys: [.key(.character("n"), .menu)], hint: .menu("give it a name", 14, .cluster),
      parameters: [
        .cluster("Which cluster?"),
        .words("name", "What do these have in common? (three to seven words)").suggesting {
          state, arguments in
          arguments["cluster"].flatMap { SpokenID(spoken: $0) }.flatMap {
            state.session.clusters[$0]?.name
          }
        },
      ],
      unavailable: { $0.whyNoCluster },
      command: { (_, arguments) throws(Rejection) in
        .clusters(.name(try arguments.id("cluster"), try arguments.text("name")))
      }),
    .record(
      "cluster.takeOut", "Take something out of a cluster",
      "Takes drafts, ideas or assets out of a cluster; they stay up.",
      parameters: [
        .cluster("Which cluster?"),
        .formed("members", "What comes out? (D1 D5)", .cards),
      ],
      unavailable: { $0.whyNoCluster },
      command: { (_, arguments) throws(Rejection) in
        .clusters(.takeOut(try arguments.id("cluster"), try arguments.ids("members")))
      }),
    .record(
      "cluster.dissolve", "Take a cluster apart", "Takes a cluster apart; what it held stays up.",
      parameters: [.cluster("Which cluster?")], unavailable: { $0.whyNoCluster },
      command: { (_, arguments) throws(Rejection) in
        .clusters(.dissolve(try arguments.id("cluster")))
      }),
    .record(
      "cluster.emptyWords", "List the words that say little",
      "Sets the words for which a name of a cluster or a goal is gently questioned.",
      parameters: [
        .words("words", "Which words? (with commas between them)").suggesting { state, _ in
          state.session.clusters.emptyWords.joined(separator: ", ")
        }
      ],
      command: { (_, arguments) throws(Rejection) in
        .clusters(.listEmptyWords(arguments.words("words") ?? []))
      }),
  ]
}

extension WorkbenchState {
  fileprivate var whyNoCluster: String? {
    if session.clusters.standing.isEmpty { return "Nothing is bundled yet." }
    guard let selected else { return nil }
    return selected.kind == .cluster ? nil : "\(selected.spoken) is no cluster."
  }
}

extension Parameter {
  static func cluster(_ question: String) -> Parameter {
    item("cluster", question, .cluster) { session in
      session.clusters.standing.map { cluster in
        Option(cluster.id.spoken, "\(cluster.id.spoken) \(cluster.title)")
      }
    }
  }
}
