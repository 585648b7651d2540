import Canvas
import Workshop

/// The time and the place, in words.
extension WorkbenchState {
  /// Where and when, in one sentence.
  var whereabouts: String {
    var parts: [String] = []
    if let stage, let position = session.agenda.position {
      parts.append("\(stage.title), stage \(position.number) of \(position.count)")
    }
    parts.append(timeWords)
    if let selected { parts.append("\(selected.spoken) is selected") }
    return parts.filter { !$0.isEmpty }.joined(separator: ", ")
      + "; \(peopleWords)."
  }

  /// `6:12 left · 2 min behind`.
  var timeWords: String {
    let agenda = session.agenda
    guard let left = agenda.left(now: now.since) else {
      return session.closing.isClosed
        ? agenda.minutesBehind(now: now.since).map { "closed · \(ClockWords.ended($0))" }
          ?? "closed" : ""
    }
    let behind =
      delayWords.map { " · " + $0 }
      ?? agenda.minutesBehind(now: now.since).map { " · " + ClockWords.behind($0) } ?? ""
    if agenda.pausedAt != nil { return "paused at \(ClockWords.clock(left))\(behind)" }
    // A second that has begun counts as a whole one, so that the clock starts at the full minutes.
    let shown = left >= 0 ? (left + 999) / 1000 * 1000 : left
    return "\(ClockWords.clock(shown)) \(left >= 0 ? "left" : "over")\(behind)"
  }

  /// `12 people · 4 not heard`.
  var peopleWords: String {
    let here = session.people.countedNumber
    guard here > 0 else { return "nobody on the list" }
    let people = counted(here, "person", "people")
    let unheard = session.people.unheard
    if unheard.isEmpty { return people + " · all heard" }
    let named = people + " · not heard: "
    let names = unheard.prefix(8).map(\.spoken).joined(separator: " ")
    return unheard.count <= 8 && (named + names).count <= 26
      ? named + names : people + " · \(unheard.count) not heard"
  }

  /// How to give a command, by key or in linear mode by its id.
  func way(to id: String) -> String {
    if isLinear { return ":\(id)" }
    let key = CommandTable.row(id)?.key(in: contextBelow)
    return key?.name ?? "Ctrl+P “\(CommandTable.row(id)?.title.lowercased() ?? id)”"
  }

  /// What the time asks for, in words; silent and without blinking.
  ///
  /// What was promised by a time comes first.
  var timeNotice: String? { promiseNotice ?? stageNotice }

  /// What the time of this stage asks for.
  private var stageNotice: String? {
    guard let stage, session.agenda.pausedAt == nil,
      let left = session.agenda.left(now: now.since), stage.minutes > 0
    else { return nil }
    if left <= 0 { return StageTable.row(stage.activity).timeIsUp(self) }
    return left <= 120_000 && stage.minutes > 2
      ? "Two minutes left. Say it aloud: finish your sentence." : nil
  }

  /// What can be done in most stages once their time is up.
  var timeIsUp: String {
    "Time is up. \(way(to: "stage.extend")) more time · \(way(to: "stage.skip")) · "
      + "\(way(to: "point.park")) parks"
  }
}

extension ClockWords {
  /// `ended on time`, `ended 9 min late`, `ended 3 min early`.
  static func ended(_ minutes: Int) -> String {
    if minutes == 0 { return "ended on time" }
    return minutes > 0 ? "ended \(minutes) min late" : "ended \(-minutes) min early"
  }
}
