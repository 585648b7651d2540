internal import GRDB
public import Workshop

extension Archive {
  /// The assets of all sessions, in the order in which they were first named.
  ///
  /// An asset that went from one session to another is one asset. One that is private or sensitive in
  /// any of them, that was taken down in the last, or whose giver took permission back, is left out.
  ///
  /// - Parameters:
  ///   - isLonely: Whether only those are given that no idea and no action ever used, as far as the
  ///     audience may know.
  ///   - audience: For whom; what it may not be told is left out.
  /// - Returns: All of them.
  /// - Throws: Why there is no answer.
  public mutating func assets(
    lonely isLonely: Bool = false, for audience: Audience
  ) throws(ArchiveError) -> [FoundAsset] {
    let all = try asking(for: audience) { db, veils, sessions in
      var gathering = AssetGathering()
      let statement = try db.makeStatement(
        sql: "SELECT assets, items FROM contents WHERE number = ?")
      for session in sessions.sorted(by: Self.isOpenedEarlier) {
        guard let row = try Row.fetchOne(statement, arguments: [session.number]) else { continue }
        try gathering.take(assets: row[0], items: row[1], of: session, &veils)
      }
      return gathering.assets
    }
    return isLonely ? all.filter(\.isLonely) : all
  }
}

/// Assets as they are collected, session by session.
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

  mutating func take(
    assets: String, items: String, of session: ArchivedSession, _ veils: inout Veils
  ) throws {
    let listed = Packing.rows(assets).compactMap(ListedAsset.init)
    guard !listed.isEmpty else { return }
    let veil = veils.tellsAll(of: session) ? nil : try veils.veil(over: session)
    let session = veil.map(session.told) ?? session
    let things = Self.things(items, listed)
    func mention(_ place: Int) -> FoundAsset.Mention? {
      guard let thing = things[place] else { return nil }
      guard let veil else { return FoundAsset.Mention(thing, in: session) }
      return thing.told(by: veil).flatMap { FoundAsset.Mention($0, in: session) }
    }
    for asset in listed {
      if all[asset.thing] == nil { order.append(asset.thing) }
      var gathered = all[asset.thing] ?? Gathered()
      gathered.isUp = asset.standing == .up
      let isWithheld = veil.flatMap { things[asset.place]?.isWithheld(by: $0) } ?? false
      if asset.standing == .kept || isWithheld { gathered.isKept = true }
      if asset.standing == .up, let mention = mention(asset.place) {
        gathered.named.append(mention)
      }
      gathered.ledTo += asset.uses.compactMap(mention)
      all[asset.thing] = gathered
    }
  }

  /// The things in a session that its assets mention, as the room sees them, by their places.
  private static func things(_ items: String, _ listed: [ListedAsset]) -> [Int: Item] {
    var wanted: Set<Int> = []
    for asset in listed {
      wanted.insert(asset.place)
      wanted.formUnion(asset.uses)
    }
    var things: [Int: Item] = [:]
    for row in Packing.rows(items) where row.number.map(wanted.contains) ?? false {
      guard let item = Item(row), !item.isKept else { continue }
      things[item.place] = item
    }
    return things
  }
}
