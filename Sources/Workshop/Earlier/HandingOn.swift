/// What a later session says about actions that were agreed in an earlier one, on its way back there.
///
/// It can be worked out again at any time: what is there already is not written twice, and what was
/// undone in the later session is undone there.
public struct HandingOn: Sendable {
  /// An event for the earlier session, and who said it there.
  public struct Entry: Sendable, Hashable {
    /// The event.
    public let event: SessionEvent
    /// Who said it, by the code in the earlier session, where it is somebody of that one.
    public let by: SpokenID?
  }

  /// What the earlier session still lacks, oldest first; empty where it has everything.
  public let entries: [Entry]

  /// Works out what an earlier session lacks.
  ///
  /// - Parameters:
  ///   - later: The session where something was said about its actions.
  ///   - earlier: The session where they were agreed.
  public init(from later: EarlierSession, to earlier: EarlierSession) {
    // Only what is new goes back: a later session brought along what was said before it.
    guard earlier.opened < later.opened else {
      entries = []
      return
    }
    let said = SaidLater(later, of: earlier)
    var lacking = Set(said.continuations.map(\.continuation.key))
    var entries: [Entry] = []
    for recorded in earlier.history.events {
      guard case .actions(.continued(let known)) = recorded.event, known.from.session == later.id
      else { continue }
      let isWanted = lacking.remove(known.key) != nil
      guard !recorded.event.standsForGood else { continue }
      let isUndone = earlier.history.undone.contains(recorded.id)
      if isWanted == isUndone {
        let change: HistoryEvent = isWanted ? .redone(recorded.id) : .undone(recorded.id)
        entries.append(Entry(event: .history(change), by: nil))
      }
    }
    self.entries =
      entries
      + said.continuations.filter { lacking.contains($0.continuation.key) }.map {
        Entry(event: .actions(.continued($0.continuation)), by: $0.by)
      }
  }

  /// Whether a session says something about actions that were agreed in another one.
  ///
  /// - Parameters:
  ///   - history: The events of the session.
  ///   - id: The id of the other one.
  /// - Returns: `false` also where nothing but the bringing along is written down.
  public static func isNews(in history: SessionHistory, for id: String) -> Bool {
    history.events.contains { recorded in
      guard case .actions(let event) = recorded.event, history.counts(recorded) else {
        return false
      }
      switch event {
      case .added, .continued: return false
      default: return history.session.actions[event.action]?.origin?.session == id
      }
    }
  }

  /// The ids of the sessions that know the actions that a session mentions: where they were agreed, and
  /// where something was said about them; some may be later ones.
  public static func sessions(behind session: Session) -> [String] {
    let brought = session.actions.all.filter { $0.origin != nil }
    return brought.flatMap { action in
      ([action.origin] + action.history.map(\.via)).compactMap { $0?.session }
    }.uniqued()
  }
}

extension Continuation {
  /// What two have in common that are the same thing, said once.
  fileprivate struct Key: Hashable {
    var event: EventID
    var action: SpokenID
    var kind: String
  }

  fileprivate var key: Key { Key(event: event, action: action, kind: happened.kindOnDisk) }
}

/// What a later session said about an earlier one's actions, with the ids of the earlier one.
private struct SaidLater {
  private(set) var continuations: [(continuation: Continuation, by: SpokenID?)] = []
  private let later: EarlierSession
  private let earlier: EarlierSession

  init(_ later: EarlierSession, of earlier: EarlierSession) {
    self.later = later
    self.earlier = earlier
    for recorded in later.history.events where later.history.counts(recorded) {
      guard case .actions(let event) = recorded.event else { continue }
      switch event {
      case .added(let action) where action.origin == nil:
        for before in action.follows { add(followed(action, before), recorded, item: action.id) }
      case .added: break
      case .changed(let id, let change):
        for before in change.follows ?? [] {
          let what = later.session.actions[id].map { followed($0, before) }
          if let what { add(what, recorded, item: id) }
        }
        add(event, recorded, item: id)
      // What a third session said reaches the first one from there.
      case .continued: break
      default: add(event, recorded, item: event.action)
      }
    }
  }

  private func followed(_ action: WorkshopAction, _ before: SpokenID) -> ActionEvent {
    .followed(action: before, words: action.what)
  }

  private mutating func add(_ event: ActionEvent, _ recorded: RecordedEvent, item: SpokenID) {
    guard let id = action(event.action), let (happened, owner) = translated(event, to: id),
      let continuation = Continuation(
        from: Origin(session: later.id, title: later.title, item: item), event: recorded.id,
        at: recorded.at, owner: owner, happened: happened)
    else { return }
    continuations.append((continuation, recorded.by.flatMap(code)))
  }

  /// The id that an action of the later session has in the earlier one; `nil` where it is not there.
  private func action(_ id: SpokenID) -> SpokenID? {
    later.session.actions[id].flatMap { counterpart(of: $0, among: earlier.session.actions.all) }
  }

  /// The id that something of the later session has in the earlier one, because it was brought from
  /// there, or to both from the same one.
  private func counterpart<Thing: Portable>(
    of thing: Thing, among known: some Collection<Thing>
  ) -> SpokenID? {
    let root = Root(thing, in: later)
    guard case .session(let session, let item) = root else { return nil }
    return session == earlier.id ? item : known.first { Root($0, in: earlier) == root }?.id
  }

  /// The event about the earlier session's action, and the owner by the code of the later session if
  /// nobody of the earlier one owns it now; `nil` where it says nothing that the earlier one can hold.
  private func translated(
    _ event: ActionEvent, to id: SpokenID
  ) -> (happened: ActionEvent, owner: SpokenID?)? {
    switch event {
    // How far a room has read says nothing of the action.
    case .added, .continued, .read: return nil
    case .changed(_, var change):
      let owner = change.owner
      change.owner = owner.flatMap(code)
      change.helpers = change.helpers?.compactMap(code)
      let there = change.owner == nil ? owner : nil
      // What was agreed stays as it was; a name under which somebody is shown is a name.
      guard !change.forLater.isEmpty || there != nil else { return nil }
      return (.changed(action: id, change.forLater), there)
    case .accepted(_, let how): return (.accepted(action: id, how), nil)
    case .handedBack(_, let words): return (.handedBack(action: id, words: words), nil)
    case .reported(_, let status, let words):
      return (.reported(action: id, status, words: words), nil)
    case .noted(_, let words): return (.noted(action: id, words: words), nil)
    case .disputed(_, let words): return (.disputed(action: id, words: words), nil)
    case .followed(_, let words): return (.followed(action: id, words: words), nil)
    // It is gone from the later session's list, but stays where it was agreed.
    case .withdrawn: return nil
    }
  }

  /// The code that somebody has in the earlier session; `nil` for somebody who was not on its list.
  private func code(_ person: SpokenID) -> SpokenID? {
    guard let known = later.session.people[person] else { return nil }
    if let code = brought(known) { return code }
    let name = Words.trimmed(known.name).lowercased()
    let same = earlier.session.people.all.filter { Words.trimmed($0.name).lowercased() == name }
    guard !name.isEmpty, same.count == 1, let code = same.first?.id else { return nil }
    // Somebody else of the later session is that person already.
    return later.session.people.all.contains { brought($0) == code } ? nil : code
  }

  /// The code that somebody has in the earlier session, where the origins tell who it is.
  private func brought(_ person: People.Person) -> SpokenID? {
    let people = earlier.session.people
    return counterpart(of: person, among: people.all).flatMap { people[$0]?.id }
  }
}
