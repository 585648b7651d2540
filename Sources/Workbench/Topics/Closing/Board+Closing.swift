import Canvas
import Workshop

extension Board {
  /// Parked points, plus and delta, and when the room looks again.
  static func closing(_ session: Shown, in stage: Stage) -> Board {
    let parked = session.closing.parking.all.map { point in
      Item(
        id: point.id, text: point.text, style: point.home == nil ? .watch : .text,
        note: point.home.map { "home: \($0)" } ?? "needs a home")
    }
    let reflections = session.closing.reflections
    func column(_ isPlus: Bool) -> [Item] {
      reflections.filter { $0.isPlus == isPlus }.map { Item(id: $0.id, text: $0.text) }
    }
    let review = session.closing.review
      .map { review in
        [review.day?.words ?? "none", review.words ?? ""].filter { !$0.isEmpty }.joined(
          separator: ", ")
      }
    var sections = [
      Section(title: "Parking place", items: parked, empty: "nothing parked"),
      Section(title: "Plus: keep", items: column(true), empty: "+ words"),
      Section(title: "Delta: change", items: column(false), empty: "- words"),
      Section(
        title: "Next look",
        items: review.map { [Item(text: $0)] } ?? [],
        empty: session.statementReviewWords ?? "not said yet: review 7 may, or review none"),
    ]
    if let keeping = session.closing.keeping {
      let words = keeping.until?.words ?? "without a last day"
      sections.append(Section(title: "Kept until", items: [Item(text: words)]))
    }
    if let energy = energyText(session, in: stage) {
      sections.append(Section(title: "Energy", items: [Item(text: energy)]))
    }
    return Board(sections: sections)
  }
}
