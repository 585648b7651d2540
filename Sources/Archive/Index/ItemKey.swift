/// Where something was said, as the one number that the full-text index keeps for it.
///
/// Everything that decides whether it is wanted is in the number, so that hundreds of thousands of hits
/// can be counted without looking anything up: from the top, the session, 24 bits of the event's place in it,
/// and 5 bits of its type.
struct ItemKey: Hashable {
  /// The most events of a session that have different numbers; even the longest file has fewer.
  static let mostPlaces = 1 << 24

  let number: Int64

  init(_ number: Int64) { self.number = number }

  init(session: Int64, _ words: ReadSession.Words) {
    number =
      session << 29 | Int64(words.place & (Self.mostPlaces - 1)) << 5 | Int64(words.type.rawValue)
  }

  /// The number of the session.
  var session: Int64 { number >> 29 }
  /// The place of the event in it.
  var place: Int { Int(number >> 5) & (Self.mostPlaces - 1) }
  /// The number of the type.
  var type: Int { Int(number & 31) }
}
