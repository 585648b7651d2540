internal import GRDB
internal import Workshop

extension Archive {
  /// The assets over all sessions, in the order in which they were first named.
  ///
  /// An asset that went from one session to another is one asset. One that is private or sensitive in
  /// any of them, that was taken down in the last, or whose giver took permission back, is left out.
  ///
  /// - Parameter isLonely: Whether only those are given that no idea and no action ever used.
  /// - Returns: All of them.
  /// - Throws: Why there is no answer.
  public mutating func assets(lonely isLonely: Bool = false) throws(ArchiveError) -> [FoundAsset] {
    let all = try answering { index, sessions in
      try index.queue.inDatabase { db in
        var gathering = AssetGathering()
        let statement = try db.makeStatement(
          sql: "SELECT assets, items FROM contents WHERE number = ?")
        for session in sessions.sorted(by: Self.isOpenedEarlier) {
          guard let row = try Row.fetchOne(statement, arguments: [session.number]) else { continue }
          gathering.take(assets: row[0], items: row[1], of: session)
        }
        return gathering.assets
      }
    }
    return isLonely ? all.filter(\.isLonely) : all
  }
}

/// Assets as they come together, session by session.
private struct AssetGathering {
  private struct Gathered {
    var named: [FoundAsset.Mention] = []
    var ledTo: [FoundAsset.Mention] = []
    var isUp = false
    var isKept = false
  }

  private var all: [OneThing: Gathered] = [:]
  private var order: [OneThing] = []

  /// Those that may be seen.
  var assets: [FoundAsset] {
    order.compactMap { all[$0] }.filter { $0.isUp && !$0.isKept && !$0.named.isEmpty }
      .map { FoundAsset(named: $0.named, ledTo: $0.ledTo) }
  }

  mutating func take(assets: String, items: String, of session: ArchivedSession) {
    let listed = Packing.rows(assets).compactMap(ListedAsset.init)
    guard !listed.isEmpty else { return }
    let mentions = Self.mentions(items, session, listed)
    for asset in listed {
      if all[asset.thing] == nil { order.append(asset.thing) }
      var gathered = all[asset.thing] ?? Gathered()
      gathered.isUp = asset.standing == .up
      if asset.standing == .kept { gathered.isKept = true }
      if asset.standing == .up, let mention = mentions[asset.place] {
        gathered.named.append(mention)
      }
      gathered.ledTo += asset.uses.compactMap { mentions[$0] }
      all[asset.thing] = gathered
    }
  }

  /// The things of a session that its assets speak of, as the room sees them, by their places.
  private static func mentions(
    _ items: String, _ session: ArchivedSession, _ listed: [ListedAsset]
  ) -> [Int: FoundAsset.Mention] {
    var wanted: Set<Int> = []
    for asset in listed {
      wanted.insert(asset.place)
      wanted.formUnion(asset.uses)
    }
    var mentions: [Int: FoundAsset.Mention] = [:]
    for row in Packing.rows(items) where row.number.map(wanted.contains) ?? false {
      guard let item = Item(row), !item.isKept else { continue }
      mentions[item.place] = FoundAsset.Mention(item, in: session)
    }
    return mentions
  }
}
