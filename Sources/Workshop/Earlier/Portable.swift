/// Something that can come along from an earlier session.
protocol Portable {
  /// The id that it has there.
  var id: SpokenID { get }
  /// Where it was brought from before, if it was.
  var origin: Origin? { get }
  /// What it says.
  var said: String { get }
}

extension Card: Portable {
  var said: String { text }
}

extension Draft: Portable {
  var said: String { text }
}

extension WorkshopAction: Portable {
  var said: String { what }
}

extension Parking.Point: Portable {
  var said: String { text }
}

extension People.Person: Portable {
  var said: String { name }
}

extension Root {
  /// The root of something in an earlier session.
  init(_ thing: some Portable, in earlier: EarlierSession) {
    self.init(thing.id, thing.origin, words: thing.said, in: earlier.id)
  }
}

/// A thing as it is in one of the earlier sessions.
struct Piece<Thing: Portable> {
  var thing: Thing
  let earlier: EarlierSession
  /// The place of that session among the earlier ones, from 0.
  let order: Int
  let root: Root

  init(_ thing: Thing, in earlier: EarlierSession, order: Int) {
    self.thing = thing
    self.earlier = earlier
    self.order = order
    root = Root(thing, in: earlier)
  }

  /// What the new session says about where it comes from.
  var origin: Origin { earlier.origin(of: thing.id, broughtFrom: thing.origin) }
}

extension Array {
  /// Of things that went from one session to the next, the latest copy of each: it knows what became
  /// of them.
  func latest<Thing>() -> [Piece<Thing>] where Element == Piece<Thing> {
    var last: [Root: Int] = [:]
    for index in indices { last[self[index].root] = index }
    return indices.filter { last[self[$0].root] == $0 }.map { self[$0] }
  }
}

extension Piece<WorkshopAction> {
  /// When something was last said about it, as far as this session knows.
  var lastHeard: Instant { thing.history.map(\.at).max() ?? Instant(milliseconds: .min) }

  /// What happened to it, each with the session where it was said, in the people's codes here.
  var told: [Told] {
    thing.history.map { happening in
      let isOwn = happening.via == nil
      var happening = happening
      happening.via = earlier.origin(of: thing.id, saidVia: happening.via)
      return Told(happening: happening, by: earlier, isOwn: isOwn)
    }
  }
}

/// Something that happened to an action, according to one of the sessions.
struct Told {
  var happening: WorkshopAction.Happening
  let by: EarlierSession
  /// Whether it was said in that very session.
  let isOwn: Bool

  /// What makes two tellings the same.
  fileprivate struct Key: Hashable {
    var session: String?
    var at: Instant
    var kind: WorkshopAction.Happening.Kind
    var status: WorkshopAction.Status?
  }

  fileprivate var key: Key {
    Key(
      session: happening.via?.session, at: happening.at, kind: happening.kind,
      status: happening.status)
  }
}

extension [Piece<WorkshopAction>] {
  /// Of the copies of an action, that of the session which heard of it last; `nil` where there is none.
  var heardLast: Piece<WorkshopAction>? {
    self.max { ($0.lastHeard, $0.order) < ($1.lastHeard, $1.order) }
  }

  /// What all copies of an action say, each thing once, as it is in the session where it was said,
  /// oldest first.
  var story: [Told] {
    var seen: Set<Told.Key> = []
    let told = flatMap(\.told)
    let own = told.filter(\.isOwn)
    return (own + told.filter { !$0.isOwn }).filter { seen.insert($0.key).inserted }
      .enumerated().sorted { left, right in
        (left.element.happening.at, left.offset) < (right.element.happening.at, right.offset)
      }.map(\.element)
  }
}
