/// Who carries how much of what is still to be done.
///
/// Nobody is scored by it: it is what the room looks at before it asks who has too much (facilitation
/// guide, 4.4, reality check).
public struct Load: Sendable, Hashable {
  /// What one person carries.
  public struct Carrier: Sendable, Hashable {
    /// The person.
    public let person: SpokenID
    /// The open actions that the person owns: those with a date first, earliest first.
    public var owns: [SpokenID] = []
    /// The open actions that the person helps with, in their order.
    public var helps: [SpokenID] = []
    /// Those of the owned actions that are due in one week, Monday to Sunday; one list a week.
    public var sameWeek: [[SpokenID]] = []
  }

  /// How many actions of one owner make the room look up.
  public static let many = 3

  /// Everybody who owns something or helps, those who own most first, then those who help most.
  public let carriers: [Carrier]
  /// The open actions that nobody owns, in their order.
  public let ownerless: [SpokenID]

  /// Computes the load of actions; what is done, handed on, taken down or not possible does not count.
  public init(_ actions: [WorkshopAction]) {
    let open = actions.filter(\.isOpen)
    ownerless = open.filter { $0.owner == nil }.map(\.id)
    var found: [SpokenID: Carrier] = [:]
    for action in open {
      if let owner = action.owner {
        found[owner, default: Carrier(person: owner)].owns.append(action.id)
      }
      for helper in action.helpers.uniqued() where helper != action.owner {
        found[helper, default: Carrier(person: helper)].helps.append(action.id)
      }
    }
    let dates = Dictionary(open.map { ($0.id, $0.due) }, uniquingKeysWith: { first, _ in first })
    carriers = found.values.map { $0.dated(dates) }.sorted { left, right in
      // The highest count comes first, so the two sides are swapped for the counts.
      (right.owns.count, right.helps.count, left.person)
        < (left.owns.count, left.helps.count, right.person)
    }
  }

  /// Those who own something.
  public var owners: [Carrier] { carriers.filter { !$0.owns.isEmpty } }

  /// People whose load the room is asked about: many actions, or two due in one week.
  public var strained: [Carrier] {
    owners.filter { $0.owns.count >= Self.many || !$0.sameWeek.isEmpty }
  }

  /// The one who owns most, where that is more than one action and more than anybody else owns.
  public var heaviest: Carrier? {
    guard let first = owners.first, first.owns.count > 1,
      owners.dropFirst().first.map({ $0.owns.count < first.owns.count }) ?? true
    else { return nil }
    return first
  }
}

extension Load.Carrier {
  /// The same load with its actions by date, and those due in the same week.
  fileprivate func dated(_ dates: [SpokenID: Day?]) -> Load.Carrier {
    var carrier = self
    func day(_ id: SpokenID) -> Day? { dates[id] ?? nil }
    let distant = Int.max
    carrier.owns.sort { left, right in
      (day(left)?.daysSince1970 ?? distant, left) < (day(right)?.daysSince1970 ?? distant, right)
    }
    var weeks: [(week: Int, actions: [SpokenID])] = []
    for id in carrier.owns {
      guard let week = day(id)?.week else { continue }
      if weeks.last?.week == week {
        weeks[weeks.endIndex - 1].actions.append(id)
      } else {
        weeks.append((week, [id]))
      }
    }
    carrier.sameWeek = weeks.map(\.actions).filter { $0.count > 1 }
    return carrier
  }
}

extension Day {
  /// A number that all days of a week have, Monday to Sunday, and no other day.
  fileprivate var week: Int {
    // The first of January 1970 was a Thursday.
    (daysSince1970 + 3).quotientAndRemainder(flooredBy: 7).quotient
  }
}
