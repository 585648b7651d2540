/// What sessions that are linked to this one took back of what it holds.
struct LinkedWithdrawals: Sendable {
  /// The things of this session whose words are kept, because they were marked as sensitive or taken down
  /// elsewhere.
  private(set) var kept: Set<SpokenID> = []
  /// The words that something of this session got elsewhere.
  private(set) var newest: [SpokenID: String] = [:]
  /// The things of this session that somebody said elsewhere who took permission back.
  private(set) var silenced: Set<SpokenID> = []
  /// What was said elsewhere of actions of this session, and is kept since.
  private var said: Set<SaidElsewhere> = []
  private var keptThere: Set<Root> = []
  private var silencedThere: Set<Root> = []
  private var newestThere: [Root: String] = [:]

  /// Something that was said in a later session: no two were said there at the same moment.
  private struct SaidElsewhere: Sendable, Hashable {
    var session: String
    var at: Instant
  }

  /// Nothing was taken back.
  init() {}

  /// Puts together what sessions took back, or may not tell to an audience.
  init(
    _ elsewhere: [SessionPermissions], _ standing: StandingPermissions, for audience: Audience
  ) {
    for one in elsewhere.sorted(by: { $0.opened < $1.opened }) {
      for thing in one.things {
        if thing.isKept { keptThere.insert(thing.root) }
        if let words = thing.newest { newestThere[thing.root] = words }
      }
      for (person, items) in one.spoken {
        let roots = items.map { one.brought[$0] ?? .session(one.session, $0) }
        guard let person = one.people[person] else {
          // Nobody asked somebody who is not known.
          if audience.isOutside { keptThere.formUnion(roots) }
          continue
        }
        if standing.isGone(person) { silencedThere.formUnion(roots) }
        if !standing.tellsWords(of: person, to: audience) { keptThere.formUnion(roots) }
      }
      for said in one.said where !Self.tells(said, one, standing, to: audience) {
        self.said.insert(SaidElsewhere(session: one.session, at: said.at))
      }
    }
  }

  /// Whether what was said of an action may be told: by whoever said it, or else by those whose action it
  /// was.
  private static func tells(
    _ said: SessionPermissions.Said, _ there: SessionPermissions, _ standing: StandingPermissions,
    to audience: Audience
  ) -> Bool {
    guard let by = said.by else {
      return !said.owners.contains { there.people[$0].map(standing.isGone) ?? false }
    }
    guard let person = there.people[by] else { return !audience.isOutside }
    return !standing.isGone(person) && standing.tellsWords(of: person, to: audience)
  }

  /// Whether there is anything that was said elsewhere and is kept.
  var keepsWhatWasSaid: Bool { !said.isEmpty }

  /// Whether no linked session took anything back.
  var isEmpty: Bool { kept.isEmpty && newest.isEmpty && silenced.isEmpty && said.isEmpty }

  /// Finds out what became of a thing of this session.
  mutating func find(_ item: SpokenID, _ root: Root, isRewordedHere: Bool) {
    if keptThere.contains(root) { kept.insert(item) }
    if silencedThere.contains(root) { silenced.insert(item) }
    if !isRewordedHere, let words = newestThere[root] { newest[item] = words }
  }

  /// Finds out what became of the things that were first put up in a session.
  mutating func findOwn(of session: String, reworded: Set<Root>) {
    for case .session(session, let item) in keptThere { kept.insert(item) }
    for case .session(session, let item) in silencedThere { silenced.insert(item) }
    for (root, words) in newestThere where !reworded.contains(root) {
      if case .session(session, let item) = root { newest[item] = words }
    }
  }

  /// Whether what was said in another session is kept.
  func keeps(said at: Instant, via origin: Origin?) -> Bool {
    origin?.session.map { keeps(said: at, in: $0) } ?? false
  }

  /// The same of a session by its id.
  func keeps(said at: Instant, in session: String) -> Bool {
    keepsWhatWasSaid && said.contains(SaidElsewhere(session: session, at: at))
  }
}
