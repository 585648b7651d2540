/// What was decided later about what may be shown, which holds for every moment before as well.
public struct Hindsight: Sendable, Hashable {
  /// Who took permission back.
  private let gone: Set<SpokenID>
  /// The cards that are theirs in the end, whoever was thought to have said them before.
  private let theirs: [SpokenID: SpokenID]
  /// The cards that were marked as sensitive.
  private let sensitive: Set<SpokenID>
  /// Everything whose words are withheld in the end.
  private let withheld: Set<SpokenID>
  /// The words that took the place of others: the first ones often said too much about somebody.
  private let reworded: [SpokenID: String]
  /// Whose names are not told.
  private let nameless: Set<SpokenID>

  /// Looks back from a session as it is in the end.
  ///
  /// - Parameters:
  ///   - later: The session in the end.
  ///   - showsTakenDown: Whether what was taken down or reworded is shown with the words that it had.
  ///   - isForOutside: Whether only those are named who allowed it.
  public init(_ later: Session, showsTakenDown: Bool = false, isForOutside: Bool = false) {
    let gone = Set(later.people.all.filter(\.hasWithdrawn).map(\.id))
    func isTheirs(_ person: SpokenID?) -> Bool { person.map(gone.contains) == true }
    self.gone = gone
    theirs = Dictionary(
      later.cards.all.compactMap { card in
        card.by.flatMap { gone.contains($0) ? (card.id, $0) : nil }
      }, uniquingKeysWith: { first, _ in first })
    sensitive = Set(later.cards.all.filter(\.isSensitive).map(\.id))
    nameless = gone.union(
      later.people.all.filter { isForOutside && $0.permission?.name != true }.map(\.id))
    let down =
      showsTakenDown
      ? [] : later.cards.all.filter { $0.isWithdrawn && $0.joinedInto == nil }.map(\.id)
    let cards = sensitive.union(theirs.keys).union(down)
    let drafts = later.drafts.all.filter {
      !$0.isVersion && $0.people.count == 1 && isTheirs($0.people.first)
        || $0.isWithdrawn && !showsTakenDown
    }
    let points = later.closing.parking.all.filter {
      isTheirs($0.by) || $0.card.map(cards.contains) == true
    }
    var withheld = cards.union(drafts.map(\.id)).union(points.map(\.id))
    withheld.formUnion(later.agreeing.concerns.filter { isTheirs($0.by) }.map(\.id))
    withheld.formUnion(later.agreeing.minority.filter { isTheirs($0.by) }.map(\.id))
    withheld.formUnion(
      later.actions.asks.all.filter {
        isTheirs($0.by) || $0.isWithdrawn && !showsTakenDown
      }.map(\.id))
    withheld.formUnion(later.notes.all.filter { isTheirs($0.by) }.map(\.id))
    withheld.formUnion(later.closing.reflections.filter { isTheirs($0.by) }.map(\.id))
    self.withheld = withheld
    guard !showsTakenDown else {
      reworded = [:]
      return
    }
    let words =
      later.cards.all.filter { !$0.earlierTexts.isEmpty }.map { ($0.id, $0.text) }
      + later.drafts.all.filter { !$0.earlierTexts.isEmpty }.map { ($0.id, $0.text) }
      + later.actions.asks.all.filter { !$0.earlierTexts.isEmpty }.map { ($0.id, $0.text) }
    reworded = Dictionary(words, uniquingKeysWith: { first, _ in first })
  }

  /// An earlier state of the session without what may no longer be shown: the names and words of people
  /// who took permission back since, and the words of cards that were marked as sensitive since.
  public func seen(_ earlier: Session) -> Session {
    guard !gone.isEmpty || !withheld.isEmpty || !reworded.isEmpty || !nameless.isEmpty else {
      return earlier
    }
    var seen = named(earlier)
    for index in seen.cards.all.indices {
      let id = seen.cards.all[index].id
      if let words = reworded[id] { seen.cards.all[index].text = words }
      guard withheld.contains(id) else { continue }
      if let person = theirs[id] { seen.cards.all[index].by = person }
      // What stands on a board without words is what was marked as sensitive.
      seen.cards.all[index].isSensitive = true
    }
    for index in seen.drafts.all.indices {
      let id = seen.drafts.all[index].id
      if let words = withheld.contains(id) ? Card.keptPrivate : reworded[id] {
        seen.drafts.all[index].text = words
      }
    }
    for index in seen.actions.asks.all.indices {
      let id = seen.actions.asks.all[index].id
      if let words = withheld.contains(id) ? Card.keptPrivate : reworded[id] {
        seen.actions.asks.all[index].text = words
      }
    }
    seen = seen.withoutTheWithdrawn
    for index in seen.closing.parking.all.indices
    where withheld.contains(seen.closing.parking.all[index].id) {
      seen.closing.parking.all[index].text = Card.keptPrivate
    }
    return seen
  }

  /// An earlier state in which nobody has a name whose name is not told, which costs less.
  public func named(_ earlier: Session) -> Session {
    guard !nameless.isEmpty else { return earlier }
    var named = earlier
    for index in named.people.all.indices where nameless.contains(named.people.all[index].id) {
      named.people.all[index].name = ""
      if gone.contains(named.people.all[index].id) { named.people.all[index].hasWithdrawn = true }
    }
    return named
  }

  /// Whether somebody is not named.
  public func hidesName(of person: SpokenID) -> Bool { nameless.contains(person) }

  /// The words that took the place of others; `nil` where none did.
  public func laterWords(of item: SpokenID) -> String? { reworded[item] }

  /// Whether the words of something are withheld in the end.
  public func withholds(_ item: SpokenID) -> Bool { withheld.contains(item) }

  /// Whether an event says words, or a name, that are withheld in the end.
  ///
  /// - Parameters:
  ///   - recorded: The event.
  ///   - session: The state after it.
  /// - Returns: `false` where what it says about a thing is all that is withheld: then only the words of
  ///   that thing are.
  public func withholds(_ recorded: RecordedEvent, in session: Session) -> Bool {
    guard !gone.isEmpty || !withheld.isEmpty else { return false }
    func isTheirs(_ person: SpokenID?) -> Bool { person.map(gone.contains) == true }
    switch recorded.event {
    case .people(.withdrew): return false
    case .people(let event): return isTheirs(event.data.spokenID("person"))
    case .rounds(let event): return isTheirs(event.data.spokenID("person"))
    case .drafts(.marked(let id, _, _, _)): return withheld.contains(id)
    case .actions(.added), .actions(.changed), .actions(.accepted), .actions(.withdrawn):
      return false
    case .actions(let event):
      return isTheirs(recorded.by) || isTheirs(session.actions[event.action]?.owner)
    default: return false
    }
  }
}
