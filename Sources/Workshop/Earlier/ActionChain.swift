/// The history of an action in all sessions that mention it: agreed, moved, passed on, changed, grown
/// into others, done.
///
/// It can be begun from any of them.
public struct ActionChain: Sendable {
  /// Where an action is: a session and the id there.
  public struct Place: Sendable, Hashable {
    /// The session's id.
    public let session: String
    /// What the session is called.
    public let title: String
    /// The action's id there.
    public let item: SpokenID
  }

  /// Something that happened to it.
  public struct Step: Sendable {
    /// What happened; `via` says in which session, and under which id.
    public let happening: WorkshopAction.Happening
    /// The session in which it is recorded, whose codes it uses, as those who were there may see it.
    public let teller: Shown
  }

  /// One action of the chain.
  public struct Link: Sendable {
    /// The action, as it is in the session that heard of it last.
    public let action: WorkshopAction
    /// That session, as those who were there may see it.
    public let teller: Shown
    /// Where it was first agreed, and when.
    public let origin: Origin
    /// Every session that has it, the first one first.
    public let places: [Place]
    /// What happened, oldest first.
    public let steps: [Step]
    /// Whether it is the one that was asked for.
    public let isAsked: Bool
  }

  /// The action that was asked for, what it grew out of before it, and what grew out of it after it.
  public let links: [Link]

  /// Follows an action through sessions.
  ///
  /// - Parameters:
  ///   - item: The action's id in the session that it is asked from.
  ///   - session: That session's id.
  ///   - sessions: All sessions that are known, including that one.
  public init(of item: SpokenID, in session: String, among sessions: [EarlierSession]) {
    let web = ActionWeb(CarryOver(sessions))
    guard let asked = web.root(of: item, in: session) else {
      links = []
      return
    }
    let roots =
      web.family(asked) { web.before[$0] ?? [] }.reversed() + [asked]
      + web.family(asked) { web.after[$0] ?? [] }
    var seen: Set<Root> = []
    links = roots.filter { seen.insert($0).inserted }.compactMap { root in
      web.link(root, isAsked: root == asked)
    }
  }
}

/// All actions of some sessions, and which grew out of which.
private struct ActionWeb {
  private let copies: [Root: [Piece<WorkshopAction>]]
  private(set) var before: [Root: [Root]] = [:]
  private(set) var after: [Root: [Root]] = [:]

  init(_ carryOver: CarryOver) {
    copies = carryOver.copiesOfActions
    for piece in carryOver.allActions {
      for id in piece.thing.follows {
        guard let earlier = piece.earlier.session.actions[id] else { continue }
        join(Root(earlier, in: piece.earlier), piece.root)
      }
      for told in piece.told where told.happening.kind == .followed {
        guard let session = told.happening.via?.session, let item = told.happening.via?.item,
          let next = root(of: item, in: session)
        else { continue }
        join(piece.root, next)
      }
    }
  }

  private mutating func join(_ earlier: Root, _ later: Root) {
    guard earlier != later else { return }
    before[later] = ((before[later] ?? []) + [earlier]).uniqued()
    after[earlier] = ((after[earlier] ?? []) + [later]).uniqued()
  }

  func root(of item: SpokenID, in session: String) -> Root? {
    for (root, pieces) in copies
    where pieces.contains(where: { $0.earlier.id == session && $0.thing.id == item }) {
      return root
    }
    return nil
  }

  /// Everything that can be reached from an action, the nearest first, without itself.
  func family(_ root: Root, next: (Root) -> [Root]) -> [Root] {
    var found: [Root] = []
    var waiting = next(root)
    while let first = waiting.first {
      waiting.removeFirst()
      guard first != root, !found.contains(first) else { continue }
      found.append(first)
      waiting += next(first)
    }
    return found
  }

  func link(_ root: Root, isAsked: Bool) -> ActionChain.Link? {
    guard let pieces = copies[root], let latest = pieces.heardLast, let first = pieces.first
    else { return nil }
    return ActionChain.Link(
      action: latest.thing, teller: latest.earlier.shown(for: .people), origin: first.origin,
      places: pieces.map {
        ActionChain.Place(session: $0.earlier.id, title: $0.earlier.title, item: $0.thing.id)
      },
      steps: pieces.story.map {
        ActionChain.Step(happening: $0.happening, teller: $0.by.shown(for: .people))
      }, isAsked: isAsked)
  }
}
