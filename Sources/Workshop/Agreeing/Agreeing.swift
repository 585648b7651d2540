/// What the room has been asked, and what it said.
public struct Agreeing: Sendable, Hashable {
  /// The bar that holds; `nil` while none is set.
  public private(set) var bar: Bar?
  /// Every time that the room was asked, oldest first.
  public internal(set) var polls: [Poll] = []
  /// The concerns, oldest first.
  public internal(set) var concerns: [Concern] = []
  /// The words of those who do not agree, oldest first.
  public internal(set) var minority: [MinorityWords] = []
  /// The statements that the room made its own, oldest first.
  public private(set) var adoptions: [Adoption] = []
  /// How many polls were over when the last statement was adopted.
  private var settledPolls = 0

  init() {}

  /// The poll whose answers the room has not seen.
  public var openPoll: Poll? { polls.last.flatMap { $0.isRevealed ? nil : $0 } }

  /// Whether the bar is closed to change: from the first poll on a statement until it is adopted.
  public var isBarLocked: Bool { polls.count > settledPolls }

  /// The last poll on a version since a statement was adopted.
  public func currentPoll(on version: SpokenID) -> Poll? {
    polls.dropFirst(settledPolls).last { $0.version == version }
  }

  /// The last poll on a version.
  public func poll(on version: SpokenID) -> Poll? { polls.last { $0.version == version } }

  /// The concern with an id.
  public subscript(concern id: SpokenID) -> Concern? { concerns.first { $0.id == id } }

  /// The concerns that were not withdrawn.
  public var openConcerns: [Concern] { concerns.filter { $0.state == .open } }

  /// The words of those who do not agree with a version.
  public func minority(on version: SpokenID) -> [MinorityWords] {
    minority.filter { $0.version == version }
  }

  mutating func apply(_ event: AgreeingEvent, _ recorded: RecordedEvent, stage: String?) {
    switch event {
    case .barSet(let bar): if !isBarLocked { self.bar = bar }
    case .pollOpened(let version):
      guard let bar, openPoll == nil else { return }
      var poll = Poll(version: version, bar: bar)
      poll.stage = stage
      polls.append(poll)
    case .pollCounted(let version, let counts, let eligible):
      changeOpenPoll(version) {
        let points = $0.bar.scale.points
        $0.counts = counts.given.filter { points.contains($0.key) }
        $0.eligible = eligible
      }
    case .pollRevealed(let version): changeOpenPoll(version) { $0.isRevealed = true }
    case .concernRaised(let id, let text, let harms, let version, let table):
      guard self[concern: id] == nil else { return }
      concerns.append(
        Concern(
          id: id, text: text, harms: harms, by: recorded.by, table: table, version: version))
    case .concernSettled(let id, let state, let version, let words):
      settle(id, state, version, words, by: recorded.by)
    case .minorityNoted(let id, let text, let version):
      guard !minority.contains(where: { $0.id == id }) else { return }
      minority.append(MinorityWords(id: id, text: text, by: recorded.by, version: version))
    case .adopted(let version, let review):
      adoptions.append(Adoption(version: version, at: recorded.at, review: review))
      settledPolls = polls.count
      bar = nil
    case .brought(let version, _, let review, _):
      adoptions.append(
        Adoption(version: version, at: recorded.at, review: review, isBrought: true))
    }
  }

  /// A version that answers concerns integrates them.
  mutating func integrate(_ concerns: [SpokenID], in version: SpokenID) {
    for concern in concerns { settle(concern, .integrated, version, nil, by: nil) }
  }

  private mutating func settle(
    _ id: SpokenID, _ state: Concern.State, _ version: SpokenID?, _ words: String?, by: SpokenID?
  ) {
    guard let place = concerns.firstIndex(where: { $0.id == id }) else { return }
    concerns[place].state = state
    concerns[place].integratedIn = state == .integrated ? version : nil
    if let words { (concerns[place].words, concerns[place].wordsBy) = (words, by) }
  }

  private mutating func changeOpenPoll(_ version: SpokenID, _ body: (inout Poll) -> Void) {
    guard let last = polls.indices.last, polls[last].version == version, !polls[last].isRevealed
    else { return }
    body(&polls[last])
  }
}

extension SessionParts {
  /// The statement that stands: the version that was adopted last.
  public var statement: Draft? { agreeing.adoptions.last.flatMap { drafts[$0.version] } }

  /// The version that the room is working on: the last one that is up, unless it is adopted already.
  ///
  /// What was brought along was never worked on here, and an earlier version than the adopted one is
  /// left behind.
  public var candidate: Draft? {
    let brought = agreeing.adoptions.filter(\.isBrought).map(\.version)
    guard let last = drafts.versions.last(where: { !brought.contains($0.id) }),
      !agreeing.adoptions.contains(where: { $0.version == last.id })
    else { return nil }
    return last
  }
}
