/// All drafts and versions of a session, in the order in which they were written down.
public struct Drafts: Sendable, Hashable {
  /// Everything written down, taken down ones included.
  public internal(set) var all: [Draft] = []
  private var places = Places()

  init() {}

  /// The draft or version with an id.
  public subscript(id: SpokenID) -> Draft? { places[id].map { all[$0] } }

  /// The drafts that are up.
  public var up: [Draft] { all.filter { !$0.isVersion && !$0.isWithdrawn } }

  /// The versions that are up, oldest first.
  public var versions: [Draft] { all.filter { $0.isVersion && !$0.isWithdrawn } }

  /// The drafts that no other draft has grown out of yet: those still in play.
  public var latest: [Draft] {
    let parents = Set(up.flatMap(\.parents))
    return up.filter { !parents.contains($0.id) }
  }

  mutating func apply(_ event: DraftEvent, by: SpokenID?, stage: String?) {
    switch event {
    case .added(var draft), .versionAdded(var draft):
      if draft.people.isEmpty, draft.table == nil, let by { draft.people = [by] }
      draft.stage = stage
      add(draft)
    case .edited(let id, let text):
      change(id) {
        // What the room was asked about stays as the room heard it.
        guard !$0.isVersion else { return }
        $0.earlierTexts.append($0.text)
        $0.text = text
      }
    case .withdrawn(let id): change(id) { $0.isWithdrawn = true }
    case .shared(let ids): for id in ids { change(id) { $0.isPrivate = false } }
    case .traced(let id, let parents):
      let allowed = parents.uniqued().filter { places[$0] != nil && !hasGrown($0, from: id) }
      change(id) { $0.parents = allowed }
    case .marked(let id, let words, let count, let table):
      change(id) { $0.mark(words, count, table) }
    }
  }

  /// Adds a draft; only what is there already can be its parent, so that no ancestry has a loop.
  mutating func add(_ draft: Draft) {
    var draft = draft
    draft.parents = draft.parents.uniqued().filter { places[$0] != nil }
    if places.append(draft.id) { all.append(draft) }
  }

  private mutating func change(_ id: SpokenID, _ body: (inout Draft) -> Void) {
    guard let place = places[id] else { return }
    body(&all[place])
  }
}

extension Draft {
  fileprivate mutating func mark(_ words: String, _ count: Int, _ table: String?) {
    let place = marks.firstIndex { $0.words == words && $0.table == table }
    let count = count.clamped(to: 0...9999)
    switch (place, count) {
    case (let place?, 0): marks.remove(at: place)
    case (nil, 0): break
    case (let place?, _): marks[place].count = count
    case (nil, _): marks.append(Mark(words: words, table: table, count: count))
    }
  }
}
