import Workshop

/// A rehearsal: an invented workshop that may be spoilt.
enum Rehearsal {
  /// The id of the flow that is rehearsed where no other is asked for.
  static let usualFlow = "assets"

  /// Its opening, on the usual one of the flows at hand.
  static func opening(among flows: [Flow]) -> Opening {
    opening(holding: [flows.first { $0.id == usualFlow } ?? flows.first].compactMap(\.self))
  }

  /// Its opening on these flows, one after the other.
  static func opening(holding flows: [Flow]) -> Opening {
    Opening(
      title: "Rehearsal in Pellbrook",
      place: "Pellbrook, an invented town, church hall on Canal Street",
      question: "What can we do with what we already have?", zone: TimeZones.ofThisMachine,
      holding: flows, people: 8, tables: 2, isFictional: true)
  }
}
