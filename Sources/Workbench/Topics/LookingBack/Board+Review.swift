import Workshop

/// Boards of the review: what stands where, what is stuck, what is reported to those who said it
/// (facilitation guide, 4.5).
extension Board {
  static func lookingBack(_ session: Shown, now: Moment) -> Board {
    let actions = session.actions.standing
    let open = actions.filter { !$0.wasLookedAt && $0.isOpen }
    let over = actions.filter { !$0.wasLookedAt && !$0.isOpen }
    let seen = actions.filter(\.wasLookedAt)
    let before = Section(
      title: "Over before today", items: over.map { item($0, session, now: now) })
    return Board(
      sections: [
        Section(
          title: "Still to look at\(open.isEmpty ? "" : " \(open.count)")",
          items: open.map { item($0, session, now: now) },
          empty: actions.isEmpty ? "No action was brought along." : "Every action was looked at."),
        Section(
          title: "Looked at", items: seen.map { item($0, session, now: now) }, empty: "none yet"),
      ] + (over.isEmpty ? [] : [before]), isList: true)
  }

  static func stuck(_ session: Shown, now: Moment) -> Board {
    let actions = session.actions.standing
    let stuck = actions.filter { $0.origin != nil && $0.isStuck(today: now.today) }
    var sections = [
      Section(
        title: "Stuck: plan it again, or let it go",
        items: stuck.map { item($0, session, now: now) }, empty: "Nothing is stuck.")
    ]
    let new = actions.filter { $0.origin == nil }
    sections.append(
      Section(
        title: "Planned today", items: new.map { item($0, session, now: now) },
        empty: "what > who > when +A7, where it grows out of A7"))
    return Board(sections: sections, isList: true)
  }

  static func feedback(_ session: Shown) -> Board {
    let collecting = Activity.Collecting(
      type: .feedback, categories: CardType.feedback.ownCategories)
    let untold = Feedback.untold(in: session)
    var sections = cards(session, collecting).sections
    if !untold.isEmpty {
      sections.append(
        Section(
          title: "On record, not told yet",
          items: untold.map { Item(id: $0.action, text: $0.text) }, isWide: true))
    }
    return Board(sections: sections)
  }
}

extension WorkshopAction {
  /// Whether anything was said of it in this session.
  var wasLookedAt: Bool { origin == nil || history.contains { $0.via == nil } }

  /// Whether it needs another plan: it is open and late, changed, or nobody's; it was not possible; or
  /// somebody did not agree to it.
  func isStuck(today: Day) -> Bool {
    if status == .notPossible || !objections.isEmpty { return true }
    guard isOpen else { return false }
    return !hasOwner || status == .changed || due.map { $0 < today } ?? false
  }
}
