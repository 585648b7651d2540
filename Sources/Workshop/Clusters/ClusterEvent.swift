/// What happens to clusters.
public enum ClusterEvent: EventPart {
  /// Things were bundled under a temporary sign.
  indirect case made(Cluster)
  /// More went into a cluster, out of whatever held them before.
  case filled(cluster: SpokenID, members: [SpokenID])
  /// Some were taken out.
  case emptied(cluster: SpokenID, members: [SpokenID])
  /// It got a name.
  case named(cluster: SpokenID, name: String)
  /// It was taken apart.
  case dissolved(cluster: SpokenID)
  /// These words say little in a name.
  case emptyWordsSet([String])

  enum Kind: String, CaseIterable {
    case made = "cluster.made"
    case filled = "cluster.filled"
    case emptied = "cluster.emptied"
    case named = "cluster.named"
    case dissolved = "cluster.dissolved"
    case emptyWordsSet = "emptyWords.set"
  }

  var kind: Kind {
    switch self {
    case .made: .made
    case .filled: .filled
    case .emptied: .emptied
    case .named: .named
    case .dissolved: .dissolved
    case .emptyWordsSet: .emptyWordsSet
    }
  }

  var data: Fields {
    switch self {
    case .made(let cluster):
      [
        "cluster": .text(cluster.id), "sign": .text(cluster.sign),
        "members": .list(cluster.members.map { .text($0) }),
      ]
    case .filled(let cluster, let members), .emptied(let cluster, let members):
      ["cluster": .text(cluster), "members": .list(members.map { .text($0) })]
    case .named(let cluster, let name): ["cluster": .text(cluster), "name": .text(name)]
    case .dissolved(let cluster): ["cluster": .text(cluster)]
    case .emptyWordsSet(let words): ["words": .list(words.map(Value.text))]
    }
  }

  init?(_ kind: Kind, data: Fields) {
    if kind == .emptyWordsSet {
      guard let words = data.texts("words") else { return nil }
      self = .emptyWordsSet(words)
      return
    }
    guard let id = data.spokenID("cluster"), id.kind == .cluster else { return nil }
    switch kind {
    case .made:
      guard let sign = data.text("sign") else { return nil }
      self = .made(Cluster(id: id, sign: sign, members: data.spokenIDs("members") ?? []))
    case .filled, .emptied:
      guard let members = data.spokenIDs("members") else { return nil }
      self =
        kind == .filled
        ? .filled(cluster: id, members: members) : .emptied(cluster: id, members: members)
    case .named:
      guard let name = data.text("name") else { return nil }
      self = .named(cluster: id, name: name)
    case .dissolved: self = .dissolved(cluster: id)
    case .emptyWordsSet: return nil
    }
  }
}
