import Canvas
import Workshop

extension Board {
  /// Bundles under their signs, and what is in none.
  static func clustering(_ session: Shown, _ bundling: Activity.Bundling) -> Board {
    let clusters = session.clusters.standing.map { cluster in
      let members = session.membersUp(of: cluster).map { id in
        Item(id: id, text: session.words(of: id) ?? "")
      }
      let head = Item(
        id: cluster.id, text: cluster.name ?? "no name yet",
        style: cluster.name == nil ? .secondary : .heading)
      return Section(title: cluster.sign, items: [head] + members)
    }
    let loose = candidates(session, bundling).filter { session.clusters.holding($0) == nil }
    let rest = Section(
      title: clusters.isEmpty ? "To bundle" : "Not bundled",
      items: loose.map { Item(id: $0, text: session.words(of: $0) ?? "") },
      empty: clusters.isEmpty ? "Nothing is there to bundle." : "Everything has its place.")
    // What is in no bundle yet comes first: it is what is left to do.
    return Board(sections: loose.isEmpty ? clusters + [rest] : [rest] + clusters)
  }

  private static func candidates(
    _ session: Shown, _ bundling: Activity.Bundling
  ) -> [SpokenID] {
    switch bundling {
    case .drafts: session.drafts.up.map(\.id)
    case .ideas: session.cards.up(.idea).map(\.id)
    case .assets: session.cards.up(.asset).map(\.id)
    }
  }
}
