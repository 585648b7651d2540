internal import GRDB
public import Workshop

extension Archive {
  /// Finds what was said.
  ///
  /// What the audience may not be told is neither given nor counted, and is not found by words that are
  /// covered.
  ///
  /// - Parameters:
  ///   - search: What is searched.
  ///   - scope: Where.
  ///   - audience: For whom; only for the facilitator are private things found too.
  ///   - limit: How many are returned; all are counted.
  ///   - length: About how many characters of each are shown, at least 20.
  /// - Returns: The first of what was found, and how much there is.
  /// - Throws: Why there is no answer.
  public mutating func find(
    _ search: Search, in scope: SearchScope = SearchScope(), for audience: Audience, limit: Int,
    length: Int = 160
  ) throws(ArchiveError) -> FoundItems {
    try asking(for: audience) { db, veils, sessions in
      // Hits are sorted by session, newest first.
      let order = try sessions.sorted(by: Self.isNewer).filter { session in
        // Nobody finds a session by what is covered of it.
        try scope.holds(audience.isOutside ? session.told(by: veils.veil(over: session)) : session)
      }
      let hits = try Hits(db, search, scope, order.map(\.number), for: audience)
      var (items, total): ([Found], Int) = ([], 0)
      for session in order {
        guard let keys = hits.keys[session.number] else { continue }
        let room = limit - items.count
        if veils.tellsAll(of: session) {
          total += keys.count
          guard room > 0 else { continue }
          items += try Self.items(keys.sorted().prefix(room), session, db)
            .compactMap { try $0.told(by: veils.veil(over: session)) }
            .map { Found($0, in: session, search, length: length) }
        } else {
          let veil = try veils.veil(over: session)
          let told = try Self.items(keys[...], session, db)
            .compactMap { $0.told(by: veil) }.filter { search.finds($0.said) }
          total += told.count
          items += told.prefix(max(0, room))
            .map { Found($0, in: session.told(by: veil), search, length: length) }
        }
      }
      return FoundItems(items: items, total: total)
    }
  }

  static func isNewer(_ left: ArchivedSession, _ right: ArchivedSession) -> Bool {
    let days = [left, right].map { $0.day?.daysSince1970 ?? .min }
    return (days[1], left.path) < (days[0], right.path)
  }

  /// Reads things that were found in one session.
  private static func items(
    _ hits: ArraySlice<Hits.Hit>, _ session: ArchivedSession, _ db: Database
  ) throws -> [Item] {
    let (wanted, places) = (Set(hits), Set(hits.map(\.place)))
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

  init(
    _ db: Database, _ search: Search, _ scope: SearchScope, _ sessions: [Int64],
    for audience: Audience
  ) throws {
    let types = scope.types.reduce(UInt32(0)) { $0 | 1 << UInt32($1.rawValue) }
    let wanted = Set(sessions)
    // Hits come in the order of their numbers, so those of one session come together.
    var current: (session: Int64, isWanted: Bool, hits: [Hit]) = (-1, false, [])
    for table in audience == .facilitator ? ["keptWords", "roomWords"] : ["roomWords"] {
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

  /// What the facilitator sees of something replaces what the room sees of it.
  private mutating func keep(_ hits: [Hit], of session: Int64) {
    guard !hits.isEmpty else { return }
    guard let before = keys[session] else {
      keys[session] = hits
      return
    }
    let places = Set(before.map(\.place))
    keys[session] = before + hits.filter { !places.contains($0.place) }
  }
}

extension Found {
  fileprivate init(
    _ item: Item, in session: ArchivedSession, _ search: Search, length: Int
  ) {
    let isInWords = Folding.words(item.words).contains { search.begins(with: $0) }
    self.init(
      session: session, type: item.type, id: item.id,
      excerpt: Excerpt.of(isInWords ? item.words : item.said, around: search, length: length),
      words: item.words,
      more: item.more.text, by: item.by, table: item.table, event: item.event, since: item.since,
      at: item.at, isPrivate: item.isKept)
  }
}
