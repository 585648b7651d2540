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

/// What makes two things of two sessions the same one: where it was first put up.
enum Root: Hashable {
  /// Under this id in this session.
  case session(String, SpokenID)
  /// Somewhere without a record of this kind, so that only the words tell.
  case elsewhere(title: String, words: String)

  /// The root of something that stands in an earlier session.
  init(_ thing: some Portable, in earlier: EarlierSession) {
    switch (thing.origin?.session, thing.origin?.item) {
    case (let session?, let item?): self = .session(session, item)
    case (nil, _) where thing.origin != nil:
      self = .elsewhere(title: thing.origin?.title ?? "", words: thing.said)
    default: self = .session(earlier.id, thing.id)
    }
  }
}

/// A thing as it stands in one of the earlier sessions.
struct Piece<Thing: Portable> {
  let thing: Thing
  let earlier: EarlierSession
  let root: Root

  init(_ thing: Thing, in earlier: EarlierSession) {
    self.thing = thing
    self.earlier = earlier
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
