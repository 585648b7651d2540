/// Who does what by when, what they ask of each other, and how sure the room is.
///
/// Actions are in the order in which they were written down.
public struct Actions: Sendable, Hashable {
  /// Everything written down, taken down ones included.
  public internal(set) var all: LongList<WorkshopAction> = []
  private var places = Places()
  /// What people need from each other.
  public internal(set) var asks = Asks()
  /// How sure the room is, as counted by hand.
  public internal(set) var confidences: [Confidence] = []
  /// The earlier sessions that lack what is said here about their actions, oldest first.
  public internal(set) var unreached: [Unreached] = []
  /// Where the reading aloud stands.
  private(set) var reading = Reading.start

  /// An earlier session that could not be written.
  public struct Unreached: Sendable, Hashable {
    /// Its id.
    public let session: String
    /// What it is called.
    public let title: String
    /// Why it could not be written, in words.
    public let why: String
  }

  init() {}

  /// The action with an id.
  public subscript(id: SpokenID) -> WorkshopAction? { places[id].map { all[$0] } }

  /// The actions that were not withdrawn.
  public var standing: [WorkshopAction] { all.filter { !$0.isWithdrawn } }

  /// Whether any action stands.
  public var isAnyStanding: Bool { all.contains { !$0.isWithdrawn } }

  /// Leaves only a given number of the newest that stand, and returns how many earlier ones there were.
  mutating func keepNewest(_ count: Int) -> Int {
    let standing = all.indices.filter { !all[$0].isWithdrawn }
    guard standing.count > count else { return 0 }
    all = LongList(standing.suffix(count).map { all[$0] })
    places = Places(all.map(\.id))
    return standing.count - count
  }

  mutating func apply(_ event: ActionEvent, _ recorded: RecordedEvent) {
    // An answer that is given while another action is read does not move the reading.
    if let id = event.answered, beingRead?.id == id, reading != .end { reading = reading(past: id) }
    switch event {
    case .read(let id, let isPast):
      if self[id] != nil { reading = isPast ? reading(past: id) : .at(id) }
    case .added(let action): if places.append(action.id) { all.append(action) }
    case .continued(let continuation): apply(continuation, by: recorded.by)
    default: change(event.action) { $0.take(event, at: recorded.at, by: recorded.by) }
    }
  }

  private mutating func apply(_ continuation: Continuation, by: SpokenID?) {
    let (at, via) = (continuation.at, continuation.from)
    change(continuation.action) { action in
      let before = action.owner
      action.take(continuation.happened, at: at, by: by, via: via)
      if let there = continuation.owner {
        action.pass(to: there, in: via, from: before, at: at, by: by)
      }
    }
  }

  /// The next reading begins at the first action.
  mutating func readAgain() { reading = .start }

  mutating func apply(_ event: LogEvent) {
    switch event {
    case .unreached(let session, let title, let why):
      unreached.removeAll { $0.session == session }
      unreached.append(Unreached(session: session, title: title, why: why))
    case .reached(let session): unreached.removeAll { $0.session == session }
    case .recovered, .adopted: break
    }
  }

  /// Lets every action that used or served one card use or serve another that says the same.
  mutating func replaceUses(of card: SpokenID, by other: SpokenID) {
    for index in all.indices {
      if all[index].uses.contains(card) {
        all[index].uses = all[index].uses.map { $0 == card ? other : $0 }.uniqued()
      }
      if all[index].serves.contains(card) {
        all[index].serves = all[index].serves.map { $0 == card ? other : $0 }.uniqued()
      }
    }
  }

  private mutating func change(_ id: SpokenID, _ body: (inout WorkshopAction) -> Void) {
    guard let place = places[id] else { return }
    body(&all[place])
  }
}
