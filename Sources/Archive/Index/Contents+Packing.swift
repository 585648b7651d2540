internal import Workshop

/// What a session holds, as texts for the index.
extension Contents {
  /// The three texts in the index.
  var packed: (items: String, actions: String, assets: String) {
    (
      Self.packed(items) { $0.pack(into: &$1) }, Self.packed(actions) { $0.pack(into: &$1) },
      Self.packed(assets) { $0.pack(into: &$1) }
    )
  }

  private static func packed<Thing>(
    _ things: [Thing], _ pack: (Thing, inout Packing) -> Void
  ) -> String {
    var packing = Packing()
    for thing in things {
      pack(thing, &packing)
      packing.endRow()
    }
    return packing.text
  }
}

extension Item {
  fileprivate func pack(into packing: inout Packing) {
    packing.add(place)
    packing.add(type.rawValue)
    packing.add(id)
    packing.add(event.writer)
    packing.add(event.number)
    packing.add(since)
    packing.add(at.milliseconds)
    packing.add(by.isEmpty ? "" : by.map(\.spoken).joined(separator: " "))
    packing.add(table ?? "")
    packing.add(isKept)
    packing.add(words)
    packing.add(more)
  }

  /// Reads what was packed; `nil` where it is not that.
  init?(_ row: Packing.Row) {
    let texts = row.texts
    guard texts.count == 13, let place = Int(texts[0]),
      let type = Int(texts[1]).flatMap(ItemType.init(rawValue:)), let number = Int(texts[5]),
      let since = Int(texts[6]), let at = Int(texts[7])
    else { return nil }
    self.init(
      place: place, type: type, id: SpokenID(spoken: texts[2] + texts[3]),
      event: EventID(writer: texts[4], number: number), since: since,
      at: Instant(milliseconds: at),
      by: texts[8].split(separator: " ").compactMap { SpokenID(spoken: $0) },
      table: texts[9].isEmpty ? nil : texts[9], words: texts[11], more: Packing.asides(texts[12]),
      isKept: !texts[10].isEmpty)
  }
}

extension ListedAction {
  fileprivate func pack(into packing: inout Packing) {
    packing.add(thing.text)
    packing.add(id.spoken)
    packing.add(what)
    packing.add(owner?.spoken ?? "")
    packing.add(shownAs)
    packing.add(due?.text ?? "")
    packing.add(originalDue?.text ?? "")
    packing.add(status?.rawValue ?? "")
    packing.add(isAccepted)
    packing.add(isOpen)
    packing.add(origin ?? "")
    packing.add(event.text)
    packing.add(since)
    packing.add(heard)
    packing.add(objections)
  }

  /// Reads what was packed; `nil` where it is not that.
  init?(_ row: Packing.Row) {
    let texts = row.texts
    guard texts.count == 15, let id = SpokenID(spoken: texts[1]), let event = EventID(texts[11]),
      let since = Int(texts[12]), let heard = Int(texts[13])
    else { return nil }
    self.init(
      thing: OneThing(text: texts[0]), id: id, what: texts[2], event: event, since: since)
    owner = SpokenID(spoken: texts[3])
    shownAs = texts[4]
    (due, originalDue) = (Day(texts[5]), Day(texts[6]))
    status = WorkshopAction.Status(rawValue: texts[7])
    (isAccepted, isOpen) = (!texts[8].isEmpty, !texts[9].isEmpty)
    origin = texts[10].isEmpty ? nil : texts[10]
    self.heard = heard
    objections = Packing.asides(texts[14])
  }
}

extension ListedAsset {
  fileprivate func pack(into packing: inout Packing) {
    packing.add(thing.text)
    packing.add(place)
    packing.add(standing.rawValue)
    packing.add(uses.map(String.init).joined(separator: " "))
  }

  /// Reads what was packed; `nil` where it is not that.
  init?(_ row: Packing.Row) {
    let texts = row.texts
    guard texts.count == 4, let place = Int(texts[1]),
      let standing = Int(texts[2]).flatMap(Standing.init(rawValue:))
    else { return nil }
    self.init(
      thing: OneThing(text: texts[0]), place: place, standing: standing,
      uses: texts[3].split(separator: " ").compactMap { Int($0) })
  }
}
