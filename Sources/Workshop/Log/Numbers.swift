/// The numbers that were given out, which people may have said aloud.
///
/// A number that was given out stays given out, even where an undo took away what had it.
struct Numbers: Sendable, Hashable {
  /// The highest of each kind.
  private var highest: [SpokenID.Kind: Int] = [:]

  init() {}

  /// The highest number of a kind that was given out; 0 before the first.
  func last(_ kind: SpokenID.Kind) -> Int { highest[kind] ?? 0 }

  /// The next free id of a kind; refused where its number would be too long to be read back.
  func next(_ kind: SpokenID.Kind) throws(Rejection) -> SpokenID {
    let last = last(kind)
    guard last < kind.highest else {
      throw Rejection("\(kind.rawValue)\(last) was the last number. Go on in a new session.")
    }
    return SpokenID(kind, last + 1)
  }

  /// The id that a thing had in an earlier session, if no number from it on was given out here yet.
  ///
  /// People have said it aloud. Otherwise it is the next free one.
  func next(_ kind: SpokenID.Kind, preferring earlier: SpokenID?) throws(Rejection) -> SpokenID {
    let last = last(kind)
    // A file that was made to do harm must not use up the numbers of this one.
    guard let earlier, earlier.kind == kind, earlier.number > last,
      earlier.number <= min(kind.highest, last + 1000)
    else { return try next(kind) }
    return earlier
  }

  /// Takes an id, so that no other thing gets it.
  mutating func reserve(_ id: SpokenID) { highest[id.kind] = max(last(id.kind), id.number) }
}
