import Workshop

/// A rehearsal: an invented workshop that may be spoilt.
enum Rehearsal {
  /// Its opening, on the first flow at hand.
  static func opening(flows: [Flow]) -> Opening {
    let flow = flows.first { $0.id == "assets" } ?? flows.first
    return Opening(
      title: "Rehearsal in Pellbrook",
      place: "Pellbrook, an invented town, church hall on Canal Street",
      question: "What can we do with what we already have?", zone: TimeZones.ofThisMachine,
      flows: flow.map { [$0.id] } ?? [], agenda: flow?.stages ?? [], people: 8, tables: 2,
      isFictional: true)
  }
}
