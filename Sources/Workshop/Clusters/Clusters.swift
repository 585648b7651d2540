/// Cards, ideas or drafts that belong together.
///
/// A cluster has a temporary sign first, because a name given early decides too early; it gets its name
/// later, in three to seven words (facilitation guide, 3.1).
public struct Cluster: Sendable, Hashable {
  /// B1.
  public let id: SpokenID
  /// The temporary sign, 1-12 characters.
  public var sign: String
  /// What it holds, each in one cluster only.
  public var members: [SpokenID]
  /// Its name; `nil` while it has only its sign.
  public var name: String?
  /// Who gave it its name, as far as that is known.
  var namedBy: SpokenID?
  /// The names that it had before.
  public var earlierNames: [String] = []
  /// Whether it was taken apart.
  public var isDissolved = false
  /// The stage in which it was made.
  public var stage: String?

  /// Makes a cluster that has a sign and no name yet.
  public init(id: SpokenID, sign: String, members: [SpokenID]) {
    self.id = id
    self.sign = sign
    self.members = members
  }

  /// The name, or else the sign.
  public var title: String { name ?? sign }
}

/// All clusters of a session, and which words say little in their names.
public struct Clusters: Sendable, Hashable {
  /// Everything made, in order; those taken apart included.
  public private(set) var all: [Cluster] = []
  /// The words that say little in a name, as this session lists them.
  public var emptyWords: [String] { listedWords ?? EmptyWords.usual }
  /// The words that the flow or the facilitator lists; `nil` where the usual ones hold.
  var listedWords: [String]?
  private var places = Places()

  init() {}

  /// The cluster with an id.
  public subscript(id: SpokenID) -> Cluster? { places[id].map { all[$0] } }

  /// The clusters that were not taken apart.
  public var standing: [Cluster] { all.filter { !$0.isDissolved } }

  /// The standing cluster with a sign, whatever the case.
  public func signed(_ sign: String) -> Cluster? {
    standing.first { $0.sign.lowercased() == sign.lowercased() }
  }

  /// The standing cluster that holds a thing.
  public func holding(_ member: SpokenID) -> Cluster? {
    standing.first { $0.members.contains(member) }
  }

  mutating func apply(_ event: ClusterEvent, by: SpokenID?, stage: String?) {
    switch event {
    case .made(var cluster):
      guard places[cluster.id] == nil else { return }
      cluster.stage = stage
      cluster.members = cluster.members.uniqued()
      release(cluster.members)
      if places.append(cluster.id) { all.append(cluster) }
    case .filled(let id, let members):
      guard let place = places[id] else { return }
      release(members)
      all[place].members += members.uniqued()
    case .emptied(let id, let members):
      guard let place = places[id] else { return }
      all[place].members.removeAll(where: members.contains)
    case .named(let id, let name):
      guard let place = places[id] else { return }
      if let earlier = all[place].name { all[place].earlierNames.append(earlier) }
      (all[place].name, all[place].namedBy) = (name, by)
    case .dissolved(let id): if let place = places[id] { all[place].isDissolved = true }
    case .emptyWordsSet(let words): listedWords = words
    }
  }

  /// Changes each of them, but not what it holds.
  mutating func change(_ body: (inout Cluster) -> Void) {
    for place in all.indices { body(&all[place]) }
  }

  /// Takes things out of whatever cluster holds them.
  private mutating func release(_ members: [SpokenID]) {
    let members = Set(members)
    for place in all.indices { all[place].members.removeAll(where: members.contains) }
  }

  /// Lets the card that stays take the place of the one that was joined into it.
  mutating func replaceMember(_ other: SpokenID, by card: SpokenID) {
    guard let place = all.firstIndex(where: { $0.members.contains(other) }) else { return }
    let holder = all.first { $0.members.contains(card) }
    // A cluster that was taken apart must not keep the card from another one.
    if let holder, !holder.isDissolved || all[place].isDissolved {
      all[place].members.removeAll { $0 == other }
    } else {
      release([card])
      all[place].members = all[place].members.map { $0 == other ? card : $0 }
    }
  }
}
