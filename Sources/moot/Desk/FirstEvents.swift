import SessionStore
import Workshop

/// What a new session begins with: its opening, what comes along from earlier ones, and the people who are
/// expected beside those who came along.
struct FirstEvents {
  /// The events as they are to stand in the file.
  let recorded: [RecordedEvent]
  /// What came along; `nil` where there is no earlier session.
  let brought: CarryOver.Brought?
  /// How many things came along that are too long for one line of a file, and so are left out.
  private(set) var tooLong = 0

  /// Works them out.
  ///
  /// - Parameters:
  ///   - opening: How the session is opened.
  ///   - earlier: What it carries on from.
  ///   - people: How many people are expected.
  ///   - header: The first line of its file.
  ///   - now: The time.
  init(
    _ opening: Opening, from earlier: [EarlierSession], people: Int, header: SessionHeader,
    at now: Instant
  ) {
    var events: [SessionEvent] = [.opening(.opened(opening))]
    guard !earlier.isEmpty else {
      recorded = SessionWriter.firstEvents(events, header: header, at: now)
      brought = nil
      return
    }
    let begun = SessionHistory(SessionWriter.firstEvents(events, header: header, at: now))
    let brought = CarryOver(earlier).brought(into: begun.session)
    for event in brought.events {
      let line = SessionWriter.firstEvents([event], header: header, at: now)
      if line.allSatisfy(SessionWriter.canHold) { events.append(event) } else { tooLong += 1 }
    }
    let all = SessionHistory(SessionWriter.firstEvents(events, header: header, at: now))
    if people > all.session.people.all.count,
      let counted = try? all.session.decide(
        .people(.count(people: people, tables: opening.tables)))
    {
      events.append(counted)
    }
    recorded = SessionWriter.firstEvents(events, header: header, at: now)
    self.brought = brought
  }

  /// What there is to say of what came along: what might not be expected, and what it is.
  var words: (surprises: [String], summary: [String]) {
    var surprises = brought?.surprises ?? []
    if tooLong > 0 {
      surprises.append("\(tooLong) of them could not come along, because they are too long.")
    }
    return (surprises, [brought?.summary].compactMap(\.self))
  }
}
