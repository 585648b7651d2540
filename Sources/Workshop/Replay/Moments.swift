/// Finding a moment in a session.
extension SessionHistory {
  /// After how many events something was first said; `nil` where nothing has that id.
  ///
  /// What was undone counts, because it was said too.
  public func position(of item: SpokenID) -> Int? {
    events.firstIndex { recorded in
      switch recorded.event {
      case .opening(.opened(let opening)):
        item.kind == .person && (1...max(1, opening.people)).contains(item.number)
          && opening.people > 0
      case .people(.listed(let people)): people.contains { $0.person == item }
      case .people(.counted(let people, _, let codes)):
        item.kind == .person && (codes?.contains(item.number) ?? (item.number <= people))
      case let event: event.given == item
      }
    }.map { $0 + 1 }
  }

  /// After how many events a given session time had passed, in milliseconds.
  public func position(at since: Int) -> Int {
    // In a file that was put together from two, or by hand, session time may go back.
    events.lastIndex { $0.since <= since }.map { $0 + 1 } ?? 0
  }

  /// After how many events something was said about this, oldest first, undone or not.
  public func positions(about item: SpokenID) -> [Int] {
    events.indices.filter { events[$0].event.isAbout(item) }.map { $0 + 1 }
  }

  /// After how many events the moment comes that people name.
  ///
  /// - Parameters:
  ///   - said: A time of the day (`10:41`), session time (`00:41:07`), a day (`2026-03-12`), the id of an
  ///     event (`k7q2-42`) or of what was said (`A3`), the id or title of a stage, or `close`.
  ///   - clock: The clocks of the place.
  /// - Returns: A place from 1, or `nil` where it is none of these.
  /// - Throws: That it is one of these but not in this session.
  public func position(named said: String, _ clock: PlaceClock) throws(Rejection) -> Int? {
    if let milliseconds = Self.sessionTime(said) {
      guard let last = events.last, milliseconds <= last.since else {
        let end = events.last.map { Self.text(sessionTime: $0.since) } ?? "the start"
        throw Rejection("\(said) is after the end of this session, which is \(end).")
      }
      return max(1, position(at: milliseconds))
    }
    if let time = TimeOfDay(said) { return try position(at: time, clock) }
    if said.contains(":"), said.allSatisfy({ $0.isNumber || $0 == ":" }) {
      throw Rejection("“\(said)” is no time such as 10:41, and no session time such as 00:41:07.")
    }
    if let day = Day(said) { return try position(on: day, clock) }
    if said.lowercased() == "close", let closed = countAtClose { return closed }
    let id = SpokenID(spoken: said)
    if let id, let place = position(of: id) { return place }
    if let place = try position(ofStage: said.lowercased()) { return place }
    if let id { throw Rejection("No \(id.spoken) was ever given in this session.") }
    if said.lowercased() == "close" { throw Rejection("This session is not closed yet.") }
    guard let event = EventID(said), events.contains(where: { $0.id.writer == event.writer }) else {
      return nil
    }
    if let index = index(of: event) { return index + 1 }
    throw Rejection("This session has no event \(said).")
  }

  /// Where an event is: in a file with one writer, where its number says.
  func index(of id: EventID) -> Int? {
    let likely = id.number - 1
    if events.indices.contains(likely), events[likely].id == id { return likely }
    return events.firstIndex { $0.id == id }
  }

  /// The last event of a minute, or the last one before it on the same day.
  private func position(at time: TimeOfDay, _ clock: PlaceClock) throws(Rejection) -> Int {
    func moment(_ index: Int) -> (day: Day, time: TimeOfDay) {
      let offset = clock.offset(after: index + 1)
      return (events[index].at.day(offset: offset), events[index].at.clock(offset: offset))
    }
    // A workshop of several days passes the same time more than once; the first counts.
    let found = events.indices.first { index in
      let here = moment(index)
      guard here.time <= time else { return false }
      guard events.indices.contains(index + 1) else { return here.time == time }
      let next = moment(index + 1)
      let isLast = next.day != here.day || next.time > time
      return isLast && (here.time == time || next.day == here.day)
    }
    if let found { return found + 1 }
    let span =
      events.isEmpty
      ? ""
      : ", which goes from \(moment(0).time.text) to \(moment(events.count - 1).time.text)"
        + (moment(0).day == moment(events.count - 1).day
          ? "" : " on \(moment(events.count - 1).day.words)")
    throw Rejection("\(time.text) is outside this session\(span).")
  }

  private func position(on day: Day, _ clock: PlaceClock) throws(Rejection) -> Int {
    let index = events.indices.first { index in
      events[index].at.day(offset: clock.offset(after: index + 1)) == day
    }
    guard let index else { throw Rejection("Nothing was said here on \(day.words).") }
    return index + 1
  }

  private func position(ofStage name: String) throws(Rejection) -> Int? {
    let all = session.agenda.items.map(\.stage)
    let exact = all.filter { $0.id.lowercased() == name || $0.title.lowercased() == name }
    // The beginning of a title is enough, unless it is a word that may have been said.
    let stages =
      exact.isEmpty && name.count > 2
      ? all.filter { $0.title.lowercased().hasPrefix(name) } : exact
    guard let first = stages.first else { return nil }
    // Several may be called the same, such as two breaks of which one was left out.
    let ids = Set(stages.map(\.id))
    let index = events.firstIndex { recorded in
      guard case .agenda(.entered(let stage)) = recorded.event else { return false }
      return ids.contains(stage) && counts(recorded)
    }
    guard let index else { throw Rejection("“\(first.title)” was not held in this session.") }
    return index + 1
  }

  /// Milliseconds from `00:41:07`; `nil` for anything else.
  private static func sessionTime(_ said: String) -> Int? {
    let parts = said.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 3, parts.allSatisfy({ $0.map((0...99_999).contains) == true }) else {
      return nil
    }
    return parts.compactMap(\.self).reduce(0) { $0 * 60 + $1 } * 1000
  }

  /// Session time as `00:41:07`.
  public static func text(sessionTime milliseconds: Int) -> String {
    let seconds = milliseconds / 1000
    return [seconds / 3600, seconds / 60 % 60, seconds % 60].map { padded($0, 2) }
      .joined(separator: ":")
  }
}

extension SessionEvent {
  /// Whether it gives this out or is about it.
  func isAbout(_ item: SpokenID) -> Bool {
    switch self {
    case .history, .log, .unknown: false
    case .opening: false
    case let event: event.given == item || event.data.names(item)
    }
  }

  /// Whether its data have these words, in small letters.
  public func says(_ words: String) -> Bool { data.pairs.contains { $0.value.says(words) } }
}

extension Fields {
  /// Whether an id is in it; the ids of other sessions are other things.
  fileprivate func names(_ item: SpokenID) -> Bool {
    pairs.contains { !["origin", "from", "via"].contains($0.name) && $0.value.names(item) }
  }
}

extension Value {
  fileprivate func names(_ item: SpokenID) -> Bool {
    switch self {
    case .text(let text): text == item.spoken
    case .list(let values): values.contains { $0.names(item) }
    case .fields(let fields): fields.names(item) || fields.pairs.contains { $0.name == item.spoken }
    default: false
    }
  }

  fileprivate func says(_ words: String) -> Bool {
    switch self {
    case .text(let text): text.lowercased().hasWords(words)
    case .list(let values): values.contains { $0.says(words) }
    case .fields(let fields): fields.pairs.contains { $0.value.says(words) }
    default: false
    }
  }
}

extension String {
  /// Whether these words are in it, from the beginning of a word; both in small letters.
  public func hasWords(_ words: String) -> Bool {
    ranges(of: words).contains { range in
      guard range.lowerBound > startIndex else { return true }
      let before = self[index(before: range.lowerBound)]
      return !before.isLetter && !before.isNumber || words.first?.isLetter == false
    }
  }
}
