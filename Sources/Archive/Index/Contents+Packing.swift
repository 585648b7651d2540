internal import Workshop

/// What a session holds, as texts for the index.
extension Contents {
  /// The three texts that stand in the index.
  var packed: (items: String, actions: String, assets: String) {
    (
      Packing.packed(items.lazy.map(\.row)), Packing.packed(actions.lazy.map(\.row)),
      Packing.packed(assets.lazy.map(\.row))
    )
  }
}

extension Item {
  fileprivate var row: [String] {
    [
      String(place), String(type.rawValue), id?.spoken ?? "", event.text, String(since),
      String(at.milliseconds), by.map(\.spoken).joined(separator: " "), table ?? "",
      isKept ? "1" : "", words, more,
    ]
  }

  /// Reads what was packed; `nil` where it is not that.
  init?(_ row: Packing.Row) {
    let texts = row.texts
    guard texts.count == 11, let place = Int(texts[0]),
      let type = Int(texts[1]).flatMap(ItemType.init(rawValue:)), let event = EventID(texts[3]),
      let since = Int(texts[4]), let at = Int(texts[5])
    else { return nil }
    self.init(
      place: place, type: type, id: SpokenID(spoken: texts[2]), event: event, since: since,
      at: Instant(milliseconds: at),
      by: texts[6].split(separator: " ").compactMap { SpokenID(spoken: $0) },
      table: texts[7].isEmpty ? nil : texts[7], words: texts[9], more: texts[10],
      isKept: !texts[8].isEmpty)
  }
}

extension ListedAction {
  fileprivate var row: [String] {
    [
      lineage.text, id.spoken, what, owner?.spoken ?? "", name, due?.text ?? "",
      originalDue?.text ?? "", status?.rawValue ?? "", isAccepted ? "1" : "", isOpen ? "1" : "",
      origin ?? "", event.text, String(since),
    ]
  }

  /// Reads what was packed; `nil` where it is not that.
  init?(_ row: Packing.Row) {
    let texts = row.texts
    guard texts.count == 13, let id = SpokenID(spoken: texts[1]), let event = EventID(texts[11]),
      let since = Int(texts[12])
    else { return nil }
    self.init(
      lineage: Lineage(text: texts[0]), id: id, what: texts[2], event: event, since: since)
    owner = SpokenID(spoken: texts[3])
    name = texts[4]
    (due, originalDue) = (Day(texts[5]), Day(texts[6]))
    status = WorkshopAction.Status(rawValue: texts[7])
    (isAccepted, isOpen) = (!texts[8].isEmpty, !texts[9].isEmpty)
    origin = texts[10].isEmpty ? nil : texts[10]
  }
}

extension ListedAsset {
  fileprivate var row: [String] {
    [
      lineage.text, String(place), String(standing.rawValue),
      uses.map(String.init).joined(separator: " "),
    ]
  }

  /// Reads what was packed; `nil` where it is not that.
  init?(_ row: Packing.Row) {
    let texts = row.texts
    guard texts.count == 4, let place = Int(texts[1]),
      let standing = Int(texts[2]).flatMap(Standing.init(rawValue:))
    else { return nil }
    self.init(
      lineage: Lineage(text: texts[0]), place: place, standing: standing,
      uses: texts[3].split(separator: " ").compactMap { Int($0) })
  }
}
