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
    let asked = chain.links.first(where: \.isAsked)
    review?.chain = asked?.places.first { $0.session == session }.map {
      ReviewScreen.Step(session: session, action: $0.item)
    }
    overlays.append(.page(chainPage(chain, from: session)))
  }

  private func chainPage(_ chain: ActionChain, from session: String) -> Page {
    var lines: [Page.Line] = []
    let asked = chain.links.firstIndex(where: \.isAsked) ?? 0
    for (index, link) in chain.links.enumerated() {
      let relation = index < asked ? "Before it: " : index > asked ? "Grown out of it: " : ""
      let item = link.places.first?.item.spoken ?? link.action.id.spoken
      lines.append(.init("\(relation)\(item) \(link.action.what)", .heading))
      lines += link.places.flatMap { placeLines($0, of: link, from: session) }
      lines += [.init(nowWords(link), .focus, indent: 2), .init("")]
    }
    let id = chain.links.first(where: \.isAsked)?.action.id.spoken ?? "an action"
    return Page(
      title: "The chain of \(id)", lines: lines.isEmpty ? [.init("Nothing is known of it.")] : lines
    )
  }

  /// A session that has it, and what was said there.
  private func placeLines(
    _ place: ActionChain.Place, of link: ActionChain.Link, from session: String
  ) -> [Page.Line] {
    let said = link.steps.filter { $0.happening.via?.session == place.session }.map { step in
      let day = step.happening.at.day(offset: now.offset).words
      return Page.Line(
        "\(day): \(step.happening.sentence(in: step.teller))", indent: 4)
    }
    return [heading(of: place, from: session)] + said
  }

  /// The session and the number there; another session is not opened while a workshop is being held.
  private func heading(of place: ActionChain.Place, from session: String) -> Page.Line {
    let words = "“\(place.title)”, there \(place.item.spoken)"
    if place.session == session { return .init(words, indent: 2, item: place.item) }
    return review != nil
      ? .init(words, indent: 2, opens: .action(place.item, session: place.session))
      : .init(words, indent: 2)
  }

  /// Where it stands now; the words stand above already.
  private func nowWords(_ link: ActionChain.Link) -> String {
    let teller = link.teller
    guard link.action.isOpen else { return "Now: \(link.action.status?.words ?? "taken down")" }
    let due = teller.dueWords(link.action, today: now.today).map { ", due \($0)" } ?? ""
    let status = link.action.status?.words ?? teller.standingWords(link.action)
    return "Now: \(status)\(due)"
  }
}
