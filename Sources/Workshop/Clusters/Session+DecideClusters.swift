/// What can be asked of clusters.
public enum ClusterCommand: Sendable, Hashable {
  /// Bundles things under a sign; where a cluster has that sign, they go into it.
  case bundle(sign: String, [SpokenID])
  /// Takes things out of a cluster.
  case takeOut(SpokenID, [SpokenID])
  /// Names a cluster, in three to seven words.
  case name(SpokenID, String)
  /// Takes a cluster apart; what was in it stays up.
  case dissolve(SpokenID)
  /// Lists the words that say little in a name.
  case listEmptyWords([String])
}

extension Session {
  func decide(_ command: ClusterCommand) throws(Rejection) -> ClusterEvent {
    switch command {
    case .bundle(let sign, let members): return try decideBundle(sign, members)
    case .takeOut(let id, let members):
      let cluster = try standing(cluster: id)
      let held = members.filter(cluster.members.contains)
      guard !held.isEmpty else { throw Rejection("\(id.spoken) does not hold that.") }
      return .emptied(cluster: id, members: held.uniqued())
    case .name(let id, let name):
      let cluster = try standing(cluster: id)
      let name = try Words.line(name, "The name")
      let count = name.split(separator: " ").count
      guard (3...7).contains(count) else {
        throw Rejection(
          "A name has three to seven words; this has \(count). What do these have in common?")
      }
      guard name != cluster.name else { throw Rejection("\(id.spoken) is called that already.") }
      return .named(cluster: id, name: name)
    case .dissolve(let id):
      _ = try standing(cluster: id)
      return .dissolved(cluster: id)
    case .listEmptyWords(let words):
      guard words.count <= 200 else { throw Rejection("At most 200 words can be listed.") }
      var checked: [String] = []
      for word in words { checked.append(try Words.line(word, "The word", atMost: 60)) }
      return .emptyWordsSet(checked.uniqued())
    }
  }

  private func decideBundle(_ sign: String, _ members: [SpokenID]) throws(Rejection) -> ClusterEvent
  {
    let sign = try Words.line(sign, "The sign", atMost: 12)
    guard !members.isEmpty else {
      throw Rejection("Say what goes under “\(sign)”: \(sign): D1 D5.")
    }
    for member in members { try known(member: member) }
    if let cluster = clusters.signed(sign) {
      let new = members.uniqued().filter { !cluster.members.contains($0) }
      guard !new.isEmpty else {
        throw Rejection("\(cluster.id.spoken) “\(sign)” holds that already.")
      }
      return .filled(cluster: cluster.id, members: new)
    }
    return .made(Cluster(id: try numbers.next(.cluster), sign: sign, members: members.uniqued()))
  }

  /// The cluster with an id, if it was not taken apart.
  func standing(cluster id: SpokenID) throws(Rejection) -> Cluster {
    guard let cluster = clusters[id] else { throw Rejection("There is no cluster \(id.spoken).") }
    guard !cluster.isDissolved else { throw Rejection("\(id.spoken) was taken apart.") }
    return cluster
  }

  private func known(member: SpokenID) throws(Rejection) {
    switch member.kind {
    case .draft, .version: _ = try up(draft: member)
    default: _ = try up(member)
    }
  }
}
