/// Where things are in a list, by their spoken ids, so that a long list need not be searched.
struct Places: Sendable, Hashable {
  private var byID: [SpokenID: Int] = [:]

  /// The places in a list of things with these ids.
  init(_ ids: [SpokenID] = []) {
    for id in ids { _ = append(id) }
  }

  /// The place of a thing, from 0.
  subscript(id: SpokenID) -> Int? { byID[id] }

  /// Adds something to the end of the list; returns `false` where something has that id already.
  mutating func append(_ id: SpokenID) -> Bool {
    guard byID[id] == nil else { return false }
    byID[id] = byID.count
    return true
  }
}
