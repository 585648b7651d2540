extension Clusters: Coverable {
  mutating func cover(by veil: Veil) {
    change { cluster in
      if !veil.showsTakenDown { cluster.earlierNames = [] }
      cluster.name = cluster.name.map { veil.words($0, of: cluster.id, by: cluster.namedBy) }
      cluster.sign = veil.told(cluster.sign)
    }
  }
}

extension ClusterEvent {
  func covered(by veil: Veil, said by: SpokenID?) -> ClusterEvent? {
    switch self {
    case .made(var cluster):
      cluster.sign = veil.told(cluster.sign)
      return .made(cluster)
    case .named(let cluster, let name):
      return .named(cluster: cluster, name: veil.words(name, of: cluster, by: by))
    case .filled, .emptied, .dissolved, .emptyWordsSet: return self
    }
  }
}
