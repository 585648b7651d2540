/// New numbers for the people of a session, in what leaves the room: different ones each time, so that two
/// hand-outs cannot be joined by their codes.
struct Numbering: Sendable, Hashable {
  private var numbers: [SpokenID: SpokenID] = [:]

  /// Nobody is numbered afresh: everybody keeps their code.
  init() {}

  /// Numbers people from 1 in an order that follows from a seed alone.
  init(_ people: [SpokenID], seed: UInt64) {
    var (order, state) = (people, seed)
    for place in order.indices.reversed() {
      order.swapAt(place, Int(Self.next(&state) % UInt64(place + 1)))
    }
    for (place, person) in order.enumerated() { numbers[person] = SpokenID(.person, place + 1) }
  }

  /// Whether people are numbered afresh.
  var isAfresh: Bool { !numbers.isEmpty }

  /// The number of a person; somebody who is not on the list keeps the code.
  subscript(person: SpokenID) -> SpokenID { numbers[person] ?? person }

  /// The same of somebody who may be unknown.
  subscript(person: SpokenID?) -> SpokenID? { person.map { self[$0] } }

  /// The next of a row of numbers (SplitMix64).
  private static func next(_ state: inout UInt64) -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
