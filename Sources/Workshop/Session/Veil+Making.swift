/// Making a veil.
extension Veil {
  /// The veil of an audience over a session.
  ///
  /// - Parameters:
  ///   - audience: Who looks.
  ///   - session: The session as it is in the end, whatever moment of it is shown.
  ///   - id: The session's id.
  ///   - linked: What the sessions that are linked to it say; this one among them makes no difference.
  ///   - showsTakenDown: Whether words that were taken down, reworded or undone are shown, to audiences
  ///     that may ask for it.
  ///   - seed: What decides the numbers of people for those who were not there; another one numbers them
  ///     differently.
  public init(
    for audience: Audience, over session: Session, id: String = "",
    linked: [SessionPermissions] = [], showsTakenDown: Bool = false, seed: UInt64 = 0
  ) {
    self.init(audience, showsTakenDown: showsTakenDown)
    let elsewhere = linked.filter { $0.session != id }
    let standing = StandingPermissions(
      of: SessionPermissions.people(of: session, session: id),
      removed: session.people.namesOfRemoved, elsewhere)
    take(standing, seed: seed)
    guard !elsewhere.isEmpty else { return }
    self.linked = LinkedWithdrawals(elsewhere, standing, for: audience)
    var reworded: Set<Root> = []
    for card in session.cards.all {
      let root = Root(card.id, card.origin, words: card.text, in: id)
      if !card.earlierTexts.isEmpty { reworded.insert(root) }
      // What was reworded here stands as it is said here.
      self.linked.find(card.id, root, isRewordedHere: !card.earlierTexts.isEmpty)
    }
    for point in session.closing.parking.all {
      let root = Root(point.id, point.origin, words: point.text, in: id)
      self.linked.find(point.id, root, isRewordedHere: false)
    }
    // What was undone here may have gone on before.
    self.linked.findOwn(of: id, reworded: reworded)
  }

  /// The veil of an audience over what an index keeps of a session: words that the room may see.
  ///
  /// - Parameters:
  ///   - audience: Who looks.
  ///   - session: What the session says of its people and things.
  ///   - linked: The same of the sessions that are linked to it.
  ///   - seed: What decides the numbers of people for those who were not there.
  public init(
    for audience: Audience, over session: SessionPermissions, linked: [SessionPermissions],
    seed: UInt64 = 0
  ) {
    self.init(audience, showsTakenDown: false)
    let elsewhere = linked.filter { $0.session != session.session }
    let standing = StandingPermissions(
      of: session.people, removed: session.namesOfRemoved, elsewhere)
    take(standing, seed: seed)
    guard !elsewhere.isEmpty else { return }
    self.linked = LinkedWithdrawals(elsewhere, standing, for: audience)
    // What was reworded here stands as it is said here.
    let reworded = Set(session.things.filter { $0.newest != nil }.map(\.root))
    for (item, root) in session.brought {
      self.linked.find(item, root, isRewordedHere: reworded.contains(root))
    }
    self.linked.findOwn(of: session.session, reworded: reworded)
  }

  private mutating func take(_ standing: StandingPermissions, seed: UInt64) {
    gone = standing.gone
    var names: [SpokenID: String] = [:]
    for person in standing.codes { names[person] = standing.name(of: person, for: audience) }
    self.names = names
    guard audience.isOutside else { return }
    quoted = Set(
      standing.codes.filter { standing.permission(of: $0)?.words.includes(audience) ?? false })
    numbers = Numbering(standing.codes, seed: seed)
    namesInWords = NamesInWords(standing.untold(for: audience))
  }

  /// The same veil, which also covers at every moment what a session decided in the end.
  func lookingBack(on history: SessionHistory) -> Veil {
    var veil = self
    veil.hindsight = Hindsight(history, self)
    return veil
  }
}
