import SessionStore
import Workbench
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

extension Desk {
  /// Goes on with the last rehearsal of today that was not closed, or begins one.
  mutating func practise() {
    let listings = SessionPaths.listings(in: [Places.practice], environment)
    let today = listings.filter { listing in
      listing.modified.day(offset: zone.offset(at: listing.modified)) == environment.today
    }
    guard let last = today.max(by: { $0.modified < $1.modified }), !isClosed(last.path) else {
      create(
        Rehearsal.opening(among: state.supplies.flows, zone: environment.zone.name),
        in: Places.practice)
      return
    }
    open(last.path)
    state.tell("You go on with today's rehearsal; “moot practice” begins another.", .done)
  }

  private func isClosed(_ path: String) -> Bool {
    guard let reading = try? Reading.session(path, environment) else { return true }
    return SessionRecord(SessionHistory(reading.events)).isClosed
  }
}
