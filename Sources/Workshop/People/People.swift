/// The people of a session.
public struct People: Sendable, Hashable {
  /// One person, by code; the name is optional and may be taken away.
  public struct Person: Sendable, Hashable {
    /// The code that is said and written: P4.
    public let id: SpokenID
    /// What the person wants to be called; empty if not said.
    public var name = ""
    /// Roles in the room, several at once.
    public var hats: [String] = [] {
      didSet { isCounted = !hats.contains(where: People.speaksForOthers) }
    }
    /// Whether the person counts in rounds and polls: supporters and interpreters do not, because
    /// they speak for somebody else.
    public private(set) var isCounted = true
    /// The table (small group); `nil` for none.
    public var table: String?
    /// Whether the person is in the room.
    public var isPresent = true
    /// Whether the person has been in the room, at whatever time.
    public var wasHere = true
    /// What the person allowed; `nil` while not asked, which counts as "this room only".
    public var permission: Permission?
    /// When permission was last given or taken back; `nil` while it was neither.
    var permissionSaidAt: Instant?
    /// What the person was called before, the earliest first: still to be covered inside words.
    var earlierNames: [String] = []
    /// When the name was last said or taken away.
    var nameSaidAt: Instant?
    /// Whether the person took every permission back: nothing of theirs is to be kept.
    public var hasWithdrawn = false
    /// What would help today.
    ///
    /// Private.
    public var needs = ""
    /// Whether anything was said by this person, or a turn offered and passed.
    public var isHeard = false
    /// The session that the person was brought from, with the code there.
    public var origin: Origin?

    init(_ id: SpokenID) { self.id = id }

    /// The same person under another code.
    func numbered(_ id: SpokenID) -> Person {
      var other = Person(id)
      (other.name, other.hats, other.table, other.needs) = (name, hats, table, needs)
      (other.isPresent, other.wasHere, other.isHeard) = (isPresent, wasHere, isHeard)
      (other.permission, other.hasWithdrawn, other.origin) = (permission, hasWithdrawn, origin)
      return other
    }

    /// Whether the person is in the room and counts.
    var countsHere: Bool { isPresent && isCounted && !hasWithdrawn }
  }

  /// The most people that can be listed.
  static let most = SpokenID.Kind.person.highest

  /// Everybody, in the order of their codes.
  public internal(set) var all: [Person] = []
  /// What those were called who were put up by mistake: it may still stand in words that were said.
  private(set) var namesOfRemoved: [String] = []
  /// The letters of the tables.
  public internal(set) var tables: [String] = []
  /// Whether codes are new numbers, for what leaves the room: nobody can be called by those.
  var areNumberedAfresh = false

  init() {}

  /// Whether whoever wears a hat speaks for somebody else: `interpreter for P3`, `BSL interpreter`,
  /// `supporter of P7`.
  public static func speaksForOthers(_ hat: String) -> Bool {
    let roles: Set<String> = ["interpreter", "interpreters", "supporter", "supporters"]
    return !roles.isDisjoint(with: Folding.words(hat))
  }

  /// The person with a code.
  public subscript(id: SpokenID) -> Person? { place(of: id).map { all[$0] } }

  /// Those in the room who count.
  public var counted: [Person] { all.filter(\.countsHere) }

  /// How many in the room count.
  public var countedNumber: Int { all.count(where: \.countsHere) }

  /// How many can answer when the room is asked; `nil` where no list of people was kept.
  public var eligible: Int? { all.isEmpty ? nil : countedNumber }

  /// Those in the room who count and have not been heard.
  public var unheard: [SpokenID] {
    all.compactMap { $0.countsHere && !$0.isHeard ? $0.id : nil }
  }

  /// What to call a person: code and name, or the code alone; outside the room the name alone, or
  /// `participant 3`.
  public func label(_ id: SpokenID) -> String {
    let name = self[id].map { $0.hasWithdrawn ? "" : $0.name } ?? ""
    if name.isEmpty { return code(id) }
    return areNumberedAfresh ? name : "\(id.spoken) \(name)"
  }

  /// How a person is counted: the code, or outside the room `participant 3`.
  public func code(_ id: SpokenID) -> String {
    areNumberedAfresh ? "participant \(id.number)" : id.spoken
  }
}

extension People {
  /// Lists a number of people, the new ones under these codes; without codes, under the first that are missing.
  mutating func open(count: Int, tables: Int, codes: ClosedRange<Int>? = nil) {
    self.tables = Opening.letters(tables)
    for number in codes ?? 1...Self.most where codes != nil || all.count < min(count, Self.most) {
      add(SpokenID(.person, number))
    }
  }

  mutating func apply(_ event: PeopleEvent, at: Instant) {
    switch event {
    case .counted(let people, let tables, let codes):
      open(count: people, tables: tables, codes: codes)
    case .added(let person, let name, let hats, let table, let isAway, let origin):
      add(person)
      change(person) {
        ($0.isPresent, $0.wasHere) = (!isAway, !isAway)
        $0.name = name ?? ""
        $0.nameSaidAt = name.map { _ in at }
        $0.hats = hats
        $0.table = table
        $0.origin = origin
      }
    case .changed(let person, let name, let hats, let table):
      change(person) {
        if let name {
          if !$0.name.isEmpty, $0.name != name { $0.earlierNames.append($0.name) }
          ($0.name, $0.nameSaidAt) = (name, at)
        }
        if let hats { $0.hats = hats }
        if let table { $0.table = table }
      }
    case .listed(let people):
      for one in people {
        apply(
          .added(
            person: one.person, name: one.name, hats: one.hats, table: nil, isAway: false,
            origin: nil), at: at)
      }
    case .removed(let people):
      for person in all where people.contains(person.id) {
        namesOfRemoved += (person.earlierNames + [person.name]).filter { !$0.isEmpty }
      }
      all.removeAll { people.contains($0.id) }
    case .seated(let person, let table): change(person) { $0.table = table }
    case .arrived(let person): change(person) { ($0.isPresent, $0.wasHere) = (true, true) }
    case .arrivedTogether(let people):
      for person in people { apply(.arrived(person: person), at: at) }
    case .left(let person): change(person) { $0.isPresent = false }
    case .permitted(let person, let permission):
      change(person) {
        ($0.permission, $0.permissionSaidAt) = (permission, permission.saidBefore ?? at)
        $0.hasWithdrawn = false
      }
    case .permittedTogether(let people):
      for one in people { apply(.permitted(person: one.person, one.permission), at: at) }
    case .withdrew(let person):
      change(person) {
        $0.hasWithdrawn = true
        $0.permission = Permission(name: .room, words: .room, wording: $0.permission?.wording)
        $0.permissionSaidAt = at
      }
    case .needing(let person, let needs): change(person) { $0.needs = needs }
    }
  }

  mutating func forgetNamesOfRemoved() { namesOfRemoved = [] }

  mutating func hear(_ person: SpokenID) { change(person) { $0.isHeard = true } }

  private mutating func add(_ id: SpokenID) {
    guard place(of: id) == nil else { return }
    let place = all.firstIndex { id < $0.id } ?? all.endIndex
    all.insert(Person(id), at: place)
  }

  private mutating func change(_ id: SpokenID, _ body: (inout Person) -> Void) {
    guard let place = place(of: id) else { return }
    body(&all[place])
  }

  /// Codes are given out in order, so nearly everybody is at the place that the code says.
  private func place(of id: SpokenID) -> Int? {
    let likely = id.number &- 1
    if all.indices.contains(likely), all[likely].id == id { return likely }
    return all.firstIndex { $0.id == id }
  }
}
