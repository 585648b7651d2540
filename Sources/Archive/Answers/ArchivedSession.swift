public import Workshop

/// A session as the archive knows it without opening its file.
public struct ArchivedSession: Sendable, Hashable {
  /// How many things of each kind are up.
  public struct Counts: Sendable, Hashable {
    /// Assets that are up.
    public var assets = 0
    /// Ideas that are up.
    public var ideas = 0
    /// Drafts that are up.
    public var drafts = 0
    /// Versions of the statement that are up.
    public var versions = 0
    /// Actions that were not withdrawn.
    public var actions = 0

    /// Counts nothing.
    public init() {}

    /// Counts what a session holds of which an audience is told the words.
    public init(_ session: Shown) {
      func count(_ type: CardType) -> Int {
        session.cards.up(type).count { !Veil.tellsNothing($0.text) }
      }
      (assets, ideas) = (count(.asset), count(.idea))
      drafts = session.drafts.up.count { !Veil.tellsNothing($0.text) }
      versions = session.drafts.versions.count { !Veil.tellsNothing($0.text) }
      actions = session.actions.standing.count { !Veil.tellsNothing($0.what) }
    }
  }

  /// The path of the file: the folder as it was asked for, and the name; empty where it is not told.
  public internal(set) var path: String
  /// The session's id, a UUID in lower case; empty where the file cannot be read.
  public internal(set) var id = ""
  /// Its title; the name of the file where it cannot be read.
  public internal(set) var title: String
  /// Where it was held; empty if not said.
  public internal(set) var place = ""
  /// The question that brought people together; empty if not said.
  public internal(set) var question = ""
  /// The day on which it was begun, at the place where it was held; `nil` where it cannot be read.
  public internal(set) var day: Day?
  /// The ids of the flows that its agenda was made from.
  public internal(set) var flows: [String] = []
  /// Whether it was closed.
  public internal(set) var isClosed = false
  /// Whether everything in it is invented, for practice.
  public internal(set) var isFictional = false
  /// The day on which it is looked at again.
  public internal(set) var review: Day?
  /// The day until which it is kept; `nil` where none was set.
  public internal(set) var keptUntil: Day?
  /// How many events it has.
  public internal(set) var events = 0
  /// What it holds.
  public internal(set) var counts = Counts()
  /// How many lines of the file cannot be read as events.
  public internal(set) var damagedLines = 0
  /// Why the file cannot be read at all, in one sentence; `nil` where it can.
  public internal(set) var fault: String?

  /// When it was opened; of two copies of something, the one in the later session counts.
  var opened = Instant(milliseconds: 0)
  /// Whether anything was taken back in it, or got other words.
  var takesBack = false
  /// Its number in the index.
  var number: Int64 = 0

  init(path: String, title: String) {
    self.path = path
    self.title = title
  }

  /// Whether the day until which it is kept is over.
  ///
  /// - Parameter today: Today.
  /// - Returns: `false` also where no day was set.
  public func isPastKeeping(on today: Day) -> Bool { keptUntil.map { $0 < today } ?? false }

  /// The same as it may be told; whoever was not there does not learn where the file is.
  func told(by veil: Veil) -> ArchivedSession {
    guard veil.audience.isOutside else { return self }
    var told = self
    (told.title, told.place) = (veil.telling(title), veil.telling(place))
    (told.question, told.path) = (veil.telling(question), "")
    return told
  }
}
