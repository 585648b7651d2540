/// What a new session takes over from earlier ones: the statement that was adopted, the assets that
/// the room may see, the actions that are still open, and everybody who was there.
///
/// A review takes all actions, with what has happened to them, what they use and serve, and what was
/// parked.
///
/// A number that was said aloud stays what it was, unless the new session has given it out already.
/// Everything keeps its origin. Something that went from one of the sessions to the next comes once,
/// as the later one has it; what one of them keeps back stays back: private and sensitive cards, and
/// whatever belongs to somebody who took permission back.
public struct CarryOver: Sendable {
  /// The sessions, each once, in the order in which they were opened.
  let sessions: [EarlierSession]

  /// Takes the earlier sessions, in any order.
  ///
  /// - Parameter earlier: The sessions. One that is given twice counts once; of two copies, the
  ///   longer one.
  public init(_ earlier: [EarlierSession]) {
    var longest: [String: EarlierSession] = [:]
    var order: [String] = []
    for session in earlier {
      guard let known = longest[session.id] else {
        order.append(session.id)
        longest[session.id] = session
        continue
      }
      if session.eventCount > known.eventCount { longest[session.id] = session }
    }
    let each = order.compactMap { longest[$0] }
    let permissions = each.map(\.permissions)
    sessions = each.map { $0.linked(with: permissions) }.enumerated()
      .sorted { ($0.element.opened, $0.offset) < ($1.element.opened, $1.offset) }.map(\.element)
  }

  /// Decides, one thing after another, what comes along into a session that was just opened.
  ///
  /// - Parameter session: The new session, as it is now.
  /// - Returns: The events to write down in order, and a sentence about them. An item
  ///   that the new session refuses is left out.
  public func brought(into session: Session) -> Brought {
    var carrying = Carrying(sessions, into: session)
    let isReview = session.agenda.isReview
    let actions = actions(isReview ? { _ in true } : \.isOpen)
    carrying.bringEverybody(withUnknown: isReview)
    for statement in statements { carrying.bring(statement) }
    for card in assets + (isReview ? cards(behind: actions) : []) { carrying.bring(card) }
    let copies = copiesOfActions
    for action in actions { carrying.bring(action, story: copies[action.root]?.story ?? []) }
    if isReview { for point in points { carrying.bring(point) } }
    return Brought(
      events: carrying.events, refusals: carrying.refusals,
      notices: notices(for: session))
  }

  /// What comes along.
  public struct Brought: Sendable {
    /// The events, in the order in which they were decided.
    public let events: [SessionEvent]
    /// Why something could not come along, in words.
    public let refusals: [String]
    /// Sentences about the earlier sessions.
    let notices: Notices
  }
}

/// What can be brought, before the new session has decided on any of it.
extension CarryOver {
  /// The statements that were adopted in each session, in the order of their days: the last one counts.
  var statements: [Piece<Draft>] {
    pieces { [$0.statement].compactMap(\.self) }.latest().filter { !$0.thing.isWithdrawn }
      .enumerated().sorted { left, right in
        let days = [left, right].map {
          $0.element.earlier.day(of: $0.element.thing)?.daysSince1970 ?? .min
        }
        return (days[0], left.offset) < (days[1], right.offset)
      }.map(\.element)
  }

  /// The assets that are up and that the room may see.
  var assets: [Piece<Card>] { cards { $0.type == .asset } }

  /// The ideas, goals and other cards that actions use or serve.
  func cards(behind actions: [Piece<WorkshopAction>]) -> [Piece<Card>] {
    let roots = Set(
      actions.flatMap { action in
        (action.thing.uses + action.thing.serves).compactMap { id in
          action.earlier.session.cards[id].map { Root($0, in: action.earlier) }
        }
      })
    return cards { $0.type != .asset }.filter { roots.contains($0.root) }
  }

  private func cards(where isWanted: (Card) -> Bool) -> [Piece<Card>] {
    let people = EarlierPeople(sessions)
    let copies = pieces { $0.cards.all.filter(isWanted) }
    let keptBack = copies.filter { copy in
      copy.thing.isSensitive
        || copy.thing.by.map { people.hasWithdrawn($0, in: copy.earlier) } ?? false
    }
    let hidden = Set(keptBack.map(\.root))
    return copies.latest().filter {
      !$0.thing.isWithdrawn && $0.thing.isShown && !Veil.tellsNothing($0.thing.text)
        && !hidden.contains($0.root)
    }
  }

  /// All copies of all actions.
  var allActions: [Piece<WorkshopAction>] { pieces { Array($0.actions.all) } }

  /// The copies of each action, the earliest session's first.
  var copiesOfActions: [Root: [Piece<WorkshopAction>]] {
    Dictionary(grouping: allActions, by: \.root)
  }

  /// The actions, each as it is in the session that heard of it last.
  func actions(_ isWanted: (WorkshopAction) -> Bool) -> [Piece<WorkshopAction>] {
    let copies = copiesOfActions
    return allActions.latest().compactMap { copies[$0.root]?.heardLast }.filter {
      !$0.thing.isWithdrawn && isWanted($0.thing)
    }
  }

  /// The points that were parked, with their homes.
  var points: [Piece<Parking.Point>] {
    let people = EarlierPeople(sessions)
    return pieces { Array($0.closing.parking.all) }.latest().filter { piece in
      let card = piece.thing.card.flatMap { piece.earlier.session.cards[$0] }
      let isGone = [piece.thing.by, card?.by].contains {
        $0.map { people.hasWithdrawn($0, in: piece.earlier) } ?? false
      }
      return !isGone && piece.thing.text != Veil.kept
        && card.map { $0.isShown && !$0.isWithdrawn } ?? true
    }
  }

  /// Things of all sessions as the room of each may see them, so that nothing else can come along.
  private func pieces<Thing>(_ things: (Shown) -> [Thing]) -> [Piece<Thing>] {
    sessions.enumerated().flatMap { order, earlier in
      things(earlier.shown).map { Piece($0, in: earlier, order: order) }
    }
  }
}
