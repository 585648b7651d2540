internal import GRDB
internal import Workshop

extension Archive {
  /// Finds what was said.
  ///
  /// - Parameters:
  ///   - search: What is searched.
  ///   - scope: Where.
  ///   - limit: How many are given; all are counted.
  ///   - length: About how many characters of each are shown, at least 20.
  /// - Returns: The first of what was found, and how much there is.
  /// - Throws: Why there is no answer.
  public mutating func find(
    _ search: Search, in scope: SearchScope = SearchScope(), limit: Int, length: Int = 160
  ) throws(ArchiveError) -> FoundItems {
    try answering { index, sessions in
      // The session that a hit is in decides where it stands, and the newest stands first.
      let order = sessions.filter(scope.holds).sorted(by: Self.isNewer)
      return try index.queue.inDatabase { db in
        let hits = try Hits(db, search, scope, order.map(\.number))
        var items: [Found] = []
        for session in order where items.count < limit {
          guard let keys = hits.keys[session.number] else { continue }
          items += try Self.items(keys, limit - items.count, session, db).map { item in
            Found(item, in: session, search, length: length)
          }
        }
        return FoundItems(items: items, total: hits.total)
      }
    }
  }

  static func isNewer(_ left: ArchivedSession, _ right: ArchivedSession) -> Bool {
    let days = [left, right].map { $0.day?.daysSince1970 ?? .min }
    return (days[1], left.path) < (days[0], right.path)
  }

  /// Reads the first of the things that were found in one session.
  private static func items(
    _ hits: [Hits.Hit], _ limit: Int, _ session: ArchivedSession, _ db: Database
  ) throws -> [Item] {
    var wanted: Set<Hits.Hit> = []
    for hit in hits.sorted().prefix(limit) { wanted.insert(hit) }
    let places = Set(wanted.map(\.place))
    let text = try String.fetchOne(
      db, sql: "SELECT items FROM contents WHERE number = ?", arguments: [session.number])
    return Packing.rows(text ?? "").filter { row in
      row.number.map(places.contains) ?? false
    }.compactMap(Item.init).filter { item in
      wanted.contains(Hits.Hit(place: item.place, isKept: item.isKept))
    }
  }
}

/// The hits of a search, by session.
private struct Hits {
  struct Hit: Hashable, Comparable {
    var place: Int
    var isKept: Bool

    static func < (left: Hit, right: Hit) -> Bool { left.place < right.place }
  }

  /// The hits of each session in its order, by the session's number.
  private(set) var keys: [Int64: [Hit]] = [:]
  private(set) var total = 0

  init(
    _ db: Database, _ search: Search, _ scope: SearchScope, _ sessions: [Int64]
  ) throws {
    let types = scope.types.reduce(UInt32(0)) { $0 | 1 << UInt32($1.rawValue) }
    let wanted = Set(sessions)
    // Hits come in the order of their numbers, so those of a session come together.
    var current: (session: Int64, isWanted: Bool, hits: [Hit]) = (-1, false, [])
    for table in scope.includesPrivate ? ["keptWords", "roomWords"] : ["roomWords"] {
      let isKept = table == "keptWords"
      let rows = try Int64.fetchCursor(
        db, sql: "SELECT rowid FROM \(table) WHERE \(table) MATCH ?",
        arguments: [search.expression])
      while let number = try rows.next() {
        let key = ItemKey(number)
        if key.session != current.session {
          keep(current.hits, of: current.session)
          current = (key.session, wanted.contains(key.session), [])
        }
        guard current.isWanted, types == 0 || types & 1 << UInt32(key.type) != 0 else { continue }
        current.hits.append(Hit(place: key.place, isKept: isKept))
      }
      keep(current.hits, of: current.session)
      current = (-1, false, [])
    }
  }

  /// What the facilitator sees of something stands for what the room sees of it.
  private mutating func keep(_ hits: [Hit], of session: Int64) {
    guard !hits.isEmpty else { return }
    guard let before = keys[session] else {
      keys[session] = hits
      total += hits.count
      return
    }
    let places = Set(before.map(\.place))
    let new = hits.filter { !places.contains($0.place) }
    keys[session] = before + new
    total += new.count
  }
}

extension Found {
  fileprivate init(
    _ item: Item, in session: ArchivedSession, _ search: Search, length: Int
  ) {
    let isInWords = Folding.words(item.words).contains { search.begins(with: $0) }
    let said = item.more.isEmpty || isInWords ? item.words : "\(item.words) · \(item.more)"
    self.init(
      session: session, type: item.type, id: item.id,
      excerpt: Excerpt.of(said, around: search, length: length), words: item.words,
      more: item.more, by: item.by, table: item.table, event: item.event, since: item.since,
      at: item.at, isPrivate: item.isKept)
  }
}
