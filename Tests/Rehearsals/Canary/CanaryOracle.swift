import Workshop

/// Which token which audience may not see, by the table alone: it knows nothing of veils.
///
/// Where the table leaves it open, nothing is denied.
struct CanaryOracle {
  /// Who looks, and whether what was taken down is asked for.
  struct Look: Hashable {
    var audience: Audience
    var asksForTakenDown = false

    /// Whether words that were taken down, reworded or undone may be seen.
    var seesTakenDown: Bool {
      asksForTakenDown && (audience == .facilitator || audience == .people)
    }

    static let all = Audience.allCases.flatMap {
      [Look(audience: $0), Look(audience: $0, asksForTakenDown: true)]
    }
  }

  let sessions: [CanarySession]
  let people: CanaryPeople
  /// Of each session the tokens that may not be seen, and why.
  private(set) var denied: [[Look: [String: String]]]
  /// The names that may not be seen inside words.
  private(set) var unmentioned: [[Look: [String: String]]]

  init(_ sessions: [CanarySession]) {
    self.sessions = sessions
    people = CanaryPeople(sessions)
    denied = sessions.map { _ in [:] }
    unmentioned = denied
    for place in sessions.indices {
      let history = sessions[place].history
      denyUndone(place, history)
      let muddled = Self.muddled(in: history)
      for recorded in history.events where recorded.event.thing.map(muddled.contains) != true {
        deny(recorded, place)
      }
    }
  }

  /// The things of which events in no order say first one thing, then another: added twice, or said
  /// something of before they were there.
  private static func muddled(in history: SessionHistory) -> Set<SpokenID> {
    var (known, muddled): (Set<SpokenID>, Set<SpokenID>) = ([], [])
    for recorded in history.events {
      guard let thing = recorded.event.thing else { continue }
      if recorded.event.isAdding {
        if !known.insert(thing).inserted { muddled.insert(thing) }
      } else if !known.contains(thing) {
        muddled.insert(thing)
      }
    }
    return muddled
  }

  /// Those of some tokens that a look at a session may not have, each with the reason.
  func leaks(_ tokens: Tokens, of session: Int, to look: Look) -> [String] {
    let denied = denied[session][look] ?? [:]
    let unmentioned = unmentioned[session][look] ?? [:]
    return tokens.found.compactMap { token in denied[token].map { "\(token) (\($0))" } }
      + tokens.mentioned.compactMap { token in
        unmentioned[token].map { "\(token) (\($0)) in words" }
      }
  }

  /// Denies tokens wherever a look may not have them; in one session or in all.
  mutating func deny(
    _ values: [String?], _ why: String, in session: Int? = nil, _ isDenied: (Look) -> Bool
  ) {
    var tokens = Tokens()
    for case .some(let text) in values { tokens.read(text) }
    let words = tokens.found.filter { $0.hasPrefix("#") }
    for look in Look.all where isDenied(look) {
      for place in sessions.indices where session == nil || session == place {
        for token in words { denied[place][look, default: [:]][token] = why }
      }
    }
  }

  private mutating func denyUndone(_ place: Int, _ history: SessionHistory) {
    var (standing, undone) = (Tokens(), Tokens())
    for recorded in history.events {
      if history.counts(recorded) {
        standing.read(recorded.event.data)
      } else {
        undone.read(recorded.event.data)
      }
    }
    for token in undone.found.subtracting(standing.found) {
      deny([token], "undone", in: place) { !$0.seesTakenDown }
    }
  }

  /// Words that somebody said.
  mutating func denySpoken(_ values: [String?], _ by: SpokenID?, _ place: Int) {
    let people = people
    deny(values, "said by \(by?.spoken ?? "nobody")") {
      !people.quotes(by, in: place, to: $0.audience)
    }
  }

  /// Names of people: only the newest is told, and only as far as the person allows it.
  mutating func denyName(_ name: String, of person: SpokenID, _ place: Int) {
    var tokens = Tokens()
    tokens.read(name)
    for look in Look.all {
      let told = people.name(person, in: place, to: look.audience)
      for token in tokens.found where told?.contains(token) != true {
        let why = "a name of \(person.spoken)"
        for session in sessions.indices {
          denied[session][look, default: [:]][token] = why
          let isOutside = look.audience == .partners || look.audience == .anyone
          if isOutside { unmentioned[session][look, default: [:]][token] = why }
        }
      }
    }
  }
}
