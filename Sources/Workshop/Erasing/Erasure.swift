/// What goes when a person, a thing or words are taken out of sessions that are linked.
///
/// It works on the events of a session and on nothing else, so that it can be worked out before anything is
/// done, and again from the files at the moment at which it is done.
public struct Erasure: Sendable {
  /// What is taken out.
  public let target: ErasureTarget
  /// The session in which the target was named.
  public let session: String
  /// What people have to decide, and have decided where there is an answer.
  public private(set) var questions: [ErasureQuestion] = []
  /// What was decided.
  public let answers: [ErasureQuestion.Key: Bool]
  /// Every name that goes, the newest of the session in which the person was named first.
  public private(set) var names: [String] = []

  private var scopes: [String: ErasureScope] = [:]
  private var sought = SoughtWords()
  private var copies: Set<String> = []

  /// Works out what goes.
  ///
  /// - Parameters:
  ///   - target: What is taken out.
  ///   - session: The id of the session in which it is named.
  ///   - sessions: All sessions that are linked to that one, and that one, each once.
  ///   - answers: What was decided of ``questions``. What is not decided goes, if it is somebody's words
  ///     about the target, and stays, if it is somebody else.
  public init(
    _ target: ErasureTarget, in session: String, of sessions: [ErasableSession],
    answers: [ErasureQuestion.Key: Bool] = [:]
  ) {
    (self.target, self.session, self.answers) = (target, session, answers)
    let group = ErasableGroup(sessions)
    for one in sessions { scopes[one.id] = scope(of: one, group) }
    names = Self.names(of: target, session, sessions, scopes)
    switch target {
    case .person, .everybody: sought = SoughtWords(names: names)
    case .words(let words): sought = SoughtWords(words)
    case .item: break
    }
    let said = sessions.flatMap { taken(from: $0) }
    for id in scopes.keys { scopes[id]?.said = Set(said.map(\.there)) }
    if case .words = target { return }
    copies = Set(said.flatMap(\.texts).filter { $0.count >= Self.leastCopy })
    for one in sessions { ask(about: one) }
  }

  /// A text shorter than this may well have been said by two people.
  private static let leastCopy = 12

  private static func names(
    of target: ErasureTarget, _ session: String, _ sessions: [ErasableSession],
    _ scopes: [String: ErasureScope]
  ) -> [String] {
    let ordered = sessions.filter { $0.id == session } + sessions.filter { $0.id != session }
    return ordered.flatMap { one -> [String] in
      let people = (scopes[one.id]?.people ?? []).sorted()
      let state = one.history.session
      let called =
        target == .everybody
        ? people : people.filter { _ in if case .person = target { true } else { false } }
      let names = called.flatMap { person in
        [state.people[person]?.name ?? ""] + ErasableGroup.names(of: person, in: one)
      }
      let shown = one.history.events.compactMap { recorded in
        scopes[one.id]?.shownAs(recorded.event)
      }
      return names + shown
    }.map(Words.trimmed).filter { !$0.isEmpty }.uniqued()
  }
}

/// Whose words go.
extension Erasure {
  private mutating func scope(of one: ErasableSession, _ group: ErasableGroup) -> ErasureScope {
    var scope = ErasureScope(one, people: [], items: [])
    switch target {
    case .person(let person):
      scope.people = group.ids(of: person, in: session, as: one)
      if one.id == session { scope.people.insert(person) }
      scope.people.formUnion(namesakes(of: person, in: one, group, besides: scope.people))
      let together = one.history.session.drafts.all.filter { draft in
        answers[.together(session: one.id, draft.id)] ?? false
      }
      scope.takeTheirs(of: one.history, togetherToo: Set(together.map(\.id)))
    case .item(let item):
      scope.items = group.ids(of: item, in: session, as: one)
      if one.id == session { scope.items.insert(item) }
      scope.takeQuoted(in: one.history.session)
    case .words: break
    case .everybody:
      scope.isOfEverybody = true
      scope.people = ErasableGroup.people(of: one)
      scope.takeUnshared(of: one.history)
    }
    return scope
  }

  /// People of the same name who were not brought along, which has to be asked.
  private mutating func namesakes(
    of person: SpokenID, in one: ErasableSession, _ group: ErasableGroup,
    besides known: Set<SpokenID>
  ) -> Set<SpokenID> {
    guard let named = group.sessions.first(where: { $0.id == session }) else { return [] }
    let wanted = Set(ErasableGroup.names(of: person, in: named).map(Self.plain))
    var same: Set<SpokenID> = []
    for other in one.history.session.people.all where !known.contains(other.id) {
      let names = ErasableGroup.names(of: other.id, in: one)
      guard let name = names.last(where: { wanted.contains(Self.plain($0)) }) else { continue }
      let key = ErasureQuestion.Key.person(session: one.id, other.id)
      questions.append(
        ErasureQuestion(
          key: key, reason: .sameName, words: name,
          places: [.init(session: one.id, item: other.id)]))
      if answers[key] ?? false { same.insert(other.id) }
    }
    return same
  }

  private static func plain(_ name: String) -> String { Folding.folded(name) }

  /// What goes of a session because of whose words it is, and what these words were.
  private func taken(
    from one: ErasableSession
  ) -> [(there: ErasureScope.SaidThere, texts: [String])] {
    guard let scope = scopes[one.id] else { return [] }
    var taking = WordTaking(scope: scope, sought: SoughtWords())
    return one.history.events.compactMap { recorded in
      let before = recorded.event.data
      let after = taking.left(of: before, kind: recorded.event.kind, by: recorded.by)
      guard after != before, !recorded.event.kind.isOfPeople else { return nil }
      let left = Set(EventWords.texts(of: after))
      return (
        ErasureScope.SaidThere(session: one.id, at: recorded.at),
        EventWords.texts(of: before).filter { !left.contains($0) }
      )
    }
  }
}

/// What has to be asked.
extension Erasure {
  private mutating func ask(about one: ErasableSession) {
    guard let scope = scopes[one.id] else { return }
    var taking = WordTaking(scope: scope, sought: SoughtWords())
    for recorded in one.history.events {
      let (kind, data) = (recorded.event.kind, recorded.event.data)
      let left = taking.left(of: data, kind: kind, by: recorded.by)
      let place = ErasureQuestion.Place(
        session: one.id, item: ErasureScope.subject(of: kind.prefix { $0 != "." }, data))
      // What other people are called is theirs.
      var words = left
      if kind.isOfPeople { words = words.withoutNames }
      let codes = scope.isOfEverybody ? [] : scope.people.map(\.spoken)
      for text in EventWords.texts(of: words).uniqued() {
        ask(about: text, at: place, codes: codes)
      }
    }
    guard case .person = target else { return }
    for draft in one.history.session.drafts.all
    where !draft.isVersion && draft.people.count > 1
      && !scope.people.isDisjoint(with: draft.people)
    {
      questions.append(
        ErasureQuestion(
          key: .together(session: one.id, draft.id), reason: .together, words: draft.text,
          places: [.init(session: one.id, item: draft.id)]))
    }
  }

  private mutating func ask(
    about text: String, at place: ErasureQuestion.Place, codes: [String]
  ) {
    let reason: ErasureQuestion.Reason
    if copies.contains(text) {
      reason = .sameWords
    } else if sought.isFound(in: text) {
      reason = .mention
    } else if text.contains(anyWordOf: codes) {
      reason = .code
    } else {
      return
    }
    if let known = questions.firstIndex(where: { $0.key == .text(text) }) {
      if !questions[known].places.contains(place) { questions[known].places.append(place) }
      return
    }
    questions.append(
      ErasureQuestion(key: .text(text), reason: reason, words: text, places: [place]))
  }
}

/// Doing it.
extension Erasure {
  /// What is left of the data of an event as it stands in a file; the same where nothing of it goes.
  ///
  /// - Parameters:
  ///   - data: The event's data, with all that this program does not know.
  ///   - kind: Its kind.
  ///   - by: Who said it, where that is known.
  ///   - session: The session's id.
  /// - Returns: The data without the words that go.
  public func left(of data: Fields, kind: String, by: SpokenID?, in session: String) -> Fields {
    guard let scope = scopes[session] else { return data }
    var kept: Set<String> = []
    var whole = copies
    for case (.text(let text), let isGoing) in answers {
      if !isGoing {
        kept.insert(text)
      } else if !sought.isFound(in: text) {
        whole.insert(text)
      }
    }
    var isInNames = false
    if case .words = target { isInNames = true }
    var taking = WordTaking(
      scope: scope, sought: sought, copies: whole, kept: kept, isInNames: isInNames)
    return taking.left(of: data, kind: kind, by: by)
  }

  /// Whether a text that is in no event has something that goes.
  public func isFound(in text: String) -> Bool { sought.isFound(in: text) }
}

extension String {
  /// Whether one of some codes stands in it as a word.
  fileprivate func contains(anyWordOf codes: [String]) -> Bool {
    guard codes.contains(where: { contains($0) }) else { return false }
    return split { !$0.isLetter && !$0.isNumber }.contains { codes.contains(String($0)) }
  }
}
