import Workshop

/// The order in an agenda: what belongs to the opening comes first, what belongs to the closing
/// last.
///
/// When flows are chained, the opening and the closing move to the two ends of the day; what was
/// between them and the flow's own stages would then be out of order.
enum PartOrder {
  /// Reports stages that are in the wrong place for their part; `readers` are in the order of the agenda.
  static func check(_ readers: [TableReader], into faults: inout FaultList) {
    // A part that is not known is a fault of its own.
    let places = readers.compactMap { reader in
      part(of: reader).map { (table: reader.table, name: reader.name, part: $0) }
    }
    for (index, place) in places.enumerated() {
      let line = place.table["part"]?.line ?? place.table.line
      switch place.part {
      case .body: continue
      case .opening:
        guard let other = places[..<index].first(where: { $0.part != .opening }) else { continue }
        faults.add(
          line,
          "\(place.name) is part of the opening, and the stage on line \(other.table.line), "
            + "before it, is not. Move this stage up, or take the line out.")
      case .closing:
        // An opening that comes after it is a fault of its own, and has to move anyway.
        guard let other = places[index...].first(where: { $0.part == .body }) else { continue }
        faults.add(
          line,
          "\(place.name) is part of the closing, and the stage on line \(other.table.line), "
            + "after it, is not. Move this stage down, or take the line out.")
      }
    }
  }

  private static func part(of reader: TableReader) -> Stage.Part? {
    guard let entry = reader.table["part"] else { return .body }
    guard case .text(let word) = entry.value else { return nil }
    return Stage.Part(rawValue: word)
  }
}
