/// What of one session goes.
struct ErasureScope: Sendable {
  /// The session's id.
  let session: String
  /// Whose words go, by their codes.
  var people: Set<SpokenID> = []
  /// The things whose words go.
  var items: Set<SpokenID> = []
  /// The cards and drafts that are somebody else's in the end, whoever put them up.
  var others: Set<SpokenID> = []
  /// The actions that these people own or owned: what is said of them and by nobody in particular goes.
  var actions: Set<SpokenID> = []
  /// Whether everybody's names and needs go, and nobody's words.
  var isOfEverybody = false
  /// The events of other sessions, or of this one, whose words go: where they were handed on, they go too.
  var said: Set<SaidThere> = []

  /// Something that was said in a session, which is known in others by its moment.
  struct SaidThere: Sendable, Hashable {
    var session: String
    var at: Instant
  }

  /// The scope of a target in one of some sessions.
  init(_ session: ErasableSession, people: Set<SpokenID>, items: Set<SpokenID>) {
    self.session = session.id
    (self.people, self.items) = (people, items)
  }
}

/// Whose things are.
extension ErasureScope {
  /// Adds everything that these people said alone, and what was made of it.
  mutating func takeTheirs(of history: SessionHistory, togetherToo: Set<SpokenID>) {
    let session = history.session
    func isTheirs(_ person: SpokenID?) -> Bool { person.map(people.contains) ?? false }
    for card in session.cards.all where card.by != nil {
      if isTheirs(card.by) { items.insert(card.id) } else { others.insert(card.id) }
    }
    for draft in session.drafts.all where !draft.isVersion && !draft.people.isEmpty {
      if people.isSuperset(of: draft.people) || togetherToo.contains(draft.id) {
        items.insert(draft.id)
      } else {
        others.insert(draft.id)
      }
    }
    items.formUnion(session.agreeing.concerns.filter { isTheirs($0.by) }.map(\.id))
    for action in session.actions.all
    where isTheirs(action.owner) || action.history.contains(where: { isTheirs($0.owner) }) {
      actions.insert(action.id)
    }
    for recorded in history.events where isTheirs(recorded.by) { takeMade(by: recorded, session) }
    takeQuoted(in: session)
  }

  /// What somebody put up that is gone since, or that only its event says to be theirs.
  private mutating func takeMade(by recorded: RecordedEvent, _ session: Session) {
    switch recorded.event {
    case .cards(.added(let card)) where session.cards[card.id]?.by == nil: items.insert(card.id)
    case .drafts(.added(let draft)) where session.drafts[draft.id] == nil:
      if people.isSuperset(of: draft.people) { items.insert(draft.id) }
    case .agreeing(.concernRaised(let id, _, _, _, _)), .agreeing(.minorityNoted(let id, _, _)),
      .parking(.parked(let id, _, _)):
      items.insert(id)
    case .asks(.made(let ask)): items.insert(ask.id)
    case .notes(.added(let note)): items.insert(note.id)
    case .closing(.reflected(let reflection)): items.insert(reflection.id)
    case .actions(let event):
      if let owner = event.owner, people.contains(owner) { actions.insert(event.action) }
    default: break
    }
  }

  /// A point that was parked from a card says what the card says.
  mutating func takeQuoted(in session: Session) {
    for point in session.closing.parking.all {
      if let card = point.card, items.contains(card) { items.insert(point.id) }
    }
  }

  /// Adds what is for the facilitator alone, or was never shown to the room.
  mutating func takeUnshared(of history: SessionHistory) {
    let session = history.session
    items.formUnion(session.cards.all.filter { !$0.isShown }.map(\.id))
    items.formUnion(session.drafts.all.filter { !$0.isShown }.map(\.id))
    for case .notes(.added(let note)) in history.events.map(\.event)
    where note.audience == .facilitator {
      items.insert(note.id)
    }
    takeQuoted(in: session)
  }
}

extension ActionEvent {
  /// Who owns the action from then on, where it says so.
  fileprivate var owner: SpokenID? {
    switch self {
    case .added(let action): action.owner
    case .changed(_, let change): change.owner
    default: nil
    }
  }
}

/// How much of an event's words goes.
enum WordsTaken: Sendable, Hashable {
  /// None, but for words that are looked for.
  case none
  /// All.
  case all
  /// What somebody said of an action, whose own words are the room's.
  case aside
  /// What a person is called and needs.
  case person
}

extension ErasureScope {
  /// How much goes of the words of an event as it stands in the file.
  func taken(kind: String, data: Fields, by: SpokenID?) -> WordsTaken {
    let isTheirs = by.map(people.contains) ?? false
    let noun = kind.prefix { $0 != "." }
    if noun == "people" { return .none }
    if noun == "person" {
      return data.spokenID("person").map(people.contains) ?? false ? .person : .none
    }
    if noun == "turn", !isOfEverybody {
      return data.spokenID("person").map(people.contains) ?? isTheirs ? .all : .none
    }
    let subject = Self.subject(of: noun, data)
    if let subject, items.contains(subject) { return .all }
    if isOfEverybody { return .none }
    if noun == "action" {
      let isOfTheirs = by == nil && subject.map(actions.contains) ?? false
      return isTheirs || isOfTheirs || wasSaid(data) ? .aside : .none
    }
    if noun == "point", let card = data.spokenID("card"), items.contains(card) { return .all }
    // The room's, or somebody else's, whoever wrote it down.
    if noun == "version" || noun == "session" || noun == "stage" || noun == "cluster" {
      return .none
    }
    if let subject, others.contains(subject) { return .none }
    return isTheirs ? .all : .none
  }

  /// Whether what was handed on from another session goes there.
  private func wasSaid(_ data: Fields) -> Bool {
    guard let id = data.origin("from")?.session, let at = data.text("at").flatMap({ Instant($0) })
    else { return false }
    return said.contains(SaidThere(session: id, at: at))
  }

  /// The name under which an event shows somebody who goes as the owner of an action.
  func shownAs(_ event: SessionEvent) -> String? {
    guard case .actions(let event) = event, isOfEverybody || actions.contains(event.action) else {
      return nil
    }
    return switch event {
    case .added(let action): action.shownAs
    case .changed(_, let change): change.shownAs
    default: nil
    }
  }

  /// Whether the words of a row of an action's history go.
  func takes(row: Fields, ofTheirs isOfTheirs: Bool) -> Bool {
    if isOfEverybody { return false }
    let (by, owner) = (row.spokenID("by"), row.spokenID("owner"))
    if [by, owner].contains(where: { $0.map(people.contains) ?? false }) { return true }
    if by == nil, isOfTheirs { return true }
    guard let at = row.text("at").flatMap({ Instant($0) }) else { return false }
    return said.contains(SaidThere(session: row.origin("via")?.session ?? session, at: at))
  }

  /// The thing that an event is about.
  static func subject(of noun: Substring, _ data: Fields) -> SpokenID? {
    switch noun {
    case "statement": data.spokenID("version")
    case "draft": data.spokenID("draft")
    default: data.spokenID(String(noun))
    }
  }
}
