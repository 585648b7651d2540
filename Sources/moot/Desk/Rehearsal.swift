import Workshop

/// A rehearsal: an invented workshop in which nothing can go wrong.
enum Rehearsal {
  /// The id of the flow that is rehearsed unless another is asked for.
  static let usualFlow = "assets"

  /// Its opening, with the usual one of the available flows.
  static func opening(among flows: [Flow], zone: String) -> Opening {
    let flow = flows.first { $0.id == usualFlow } ?? flows.first
    return opening(holding: [flow].compactMap(\.self), zone: zone)
  }

  /// Its opening, with these flows one after another.
  static func opening(holding flows: [Flow], zone: String) -> Opening {
    Opening(
      title: "Rehearsal in Pellbrook",
      place: "Pellbrook, an invented town, church hall on Canal Street",
      question: "What can we do with what we already have?", zone: zone,
      holding: flows, people: 8, tables: 2, isFictional: true)
  }
}
