import Canvas
public import Workshop

/// The chain of an action over many sessions.
extension WorkbenchState {
  /// What all sessions say of an action came in: puts it on top.
  ///
  /// - Parameters:
  ///   - chain: What they say.
  ///   - session: The id of the session that is open.
  public mutating func traced(_ chain: ActionChain, from session: String) {
    overlays.append(.page(chainPage(chain, from: session)))
  }

  private func chainPage(_ chain: ActionChain, from session: String) -> Page {
    let lines = chain.links.flatMap { link in chainLines(link, from: session) + [Page.Line("")] }
    let asked = chain.links.first(where: \.isAsked)
    return Page(
      title: "The chain of \(asked?.places.first?.item.spoken ?? "an action")",
      lines: lines.isEmpty ? [.init("Nothing is known of it.")] : lines)
  }

  private func chainLines(_ link: ActionChain.Link, from session: String) -> [Page.Line] {
    let item = link.places.first?.item.spoken ?? link.action.id.spoken
    let isAsked = link.isAsked ? "" : " (grew with it)"
    var lines: [Page.Line] = [.init("\(item) \(link.action.what)\(isAsked)", .heading)]
    lines.append(.init("Agreed in \(link.origin.words)", .secondary, indent: 2))
    let teller = link.teller.forReview
    lines += link.steps.map { step in
      let day = step.happening.at.day(offset: now.offset).words
      let place = step.happening.via.map { " (in “\($0.title)”)" } ?? ""
      let words = step.happening.sentence(in: step.teller.forReview)
      return .init("\(day): \(words)\(place)", indent: 2)
    }
    let due = teller.dueWords(link.action, today: now.today).map { ", due \($0)" } ?? ""
    lines.append(.init("Now: \(teller.standingWords(link.action))\(due)", .focus, indent: 2))
    return lines + link.places.map { self.line(of: $0, from: session) }
  }

  /// Where it stands; a workshop that is being held is not left for another session.
  private func line(of place: ActionChain.Place, from session: String) -> Page.Line {
    let words = "in “\(place.title)” as \(place.item.spoken)"
    if place.session == session { return .init(words, indent: 4, item: place.item) }
    return self.place == .review
      ? .init(words, indent: 4, opens: .action(place.item, session: place.session))
      : .init(words, indent: 4)
  }
}
