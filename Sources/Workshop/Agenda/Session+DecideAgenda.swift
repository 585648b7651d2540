/// What can be asked of the agenda.
///
/// Stages are named by their ids.
public enum AgendaCommand: Sendable, Hashable {
  /// Goes to a stage.
  case enter(String)
  /// Leaves a stage out, for a reason.
  case skip(String, reason: String)
  /// Moves a stage before another; `nil` is the end.
  case move(String, before: String?)
  /// Holds a stage once more, right after the current one.
  case holdAgain(String)
  /// Adds a stage after another; `nil` is the start.
  case add(Stage, after: String?)
  /// Gives a stage more minutes, from another or from nowhere.
  case extend(String, minutes: Int, from: String?)
  /// Changes title, prompt or minutes; `nil` leaves one as it is.
  case change(String, title: String?, prompt: String?, minutes: Int?)
  /// Promises that a stage begins by a time of the day; `nil` takes the promise back.
  case promise(String, by: TimeOfDay?, why: String?)
  /// Stops the clock.
  case pause(reason: String?)
  /// Starts the clock again.
  case resume
}

extension Session {
  func decide(_ command: AgendaCommand) throws(Rejection) -> AgendaEvent {
    switch command {
    case .enter(let stage): return try decideEnter(stage)
    case .skip(let stage, let reason): return try decideSkip(stage, reason: reason)
    case .move(let stage, let before):
      try known(stage: stage)
      if let before { try known(stage: before) }
      guard stage != before else { throw Rejection("A stage cannot stand before itself.") }
      return .moved(stage: stage, before: before)
    case .holdAgain(let stage):
      return .added(try repetition(of: stage), after: agenda.current ?? stage)
    case .add(let stage, let after):
      if let after { try known(stage: after) }
      guard agenda.item(stage.id) == nil else {
        throw Rejection("The agenda has “\(stage.title)” already.")
      }
      try check(stage)
      return .added(stage, after: after)
    case .extend(let stage, let minutes, let from):
      return try decideExtend(stage, minutes: minutes, from: from)
    case .change(let stage, let title, let prompt, let minutes):
      return try decideChange(stage, title: title, prompt: prompt, minutes: minutes)
    case .promise(let stage, let by, let why):
      let item = try known(stage: stage)
      guard by != nil || item.promise != nil else {
        throw Rejection("Nothing was promised about “\(item.stage.title)”.")
      }
      return .promised(stage: stage, by: by, why: try Words.optional(why, "The reason"))
    case .pause(let reason):
      guard agenda.current != nil else { throw Rejection("No stage is being held yet.") }
      guard agenda.pausedAt == nil else { throw Rejection("The clock stands still already.") }
      return .paused(reason: try Words.optional(reason, "The reason"))
    case .resume:
      guard agenda.pausedAt != nil else { throw Rejection("The clock is running.") }
      return .resumed
    }
  }

  @discardableResult
  func known(stage: String) throws(Rejection) -> Agenda.Item {
    guard let item = agenda.item(stage) else {
      let names = agenda.items.map(\.stage.id).joined(separator: ", ")
      throw Rejection("There is no stage “\(stage)”. The agenda has: \(names).")
    }
    return item
  }

  /// Refuses a stage that the file could not hold as it is.
  func check(_ stage: Stage) throws(Rejection) {
    _ = try Words.line(stage.title, "The title of a stage")
    guard !stage.id.isEmpty else {
      throw Rejection("“\(stage.title)” has no id. Give it one of small letters, such as “talk”.")
    }
    try check(minutes: stage.minutes)
  }

  private func check(minutes: Int) throws(Rejection) {
    guard Stage.possibleMinutes.contains(minutes) else {
      throw Rejection("A stage has 0 to 480 minutes, not \(minutes).")
    }
  }

  private func decideEnter(_ stage: String) throws(Rejection) -> AgendaEvent {
    let item = try known(stage: stage)
    guard agenda.current != stage else {
      throw Rejection("“\(item.stage.title)” is being held now.")
    }
    return .entered(stage: stage)
  }

  private func decideSkip(_ stage: String, reason: String) throws(Rejection) -> AgendaEvent {
    let item = try known(stage: stage)
    guard agenda.current != stage else {
      throw Rejection("“\(item.stage.title)” is being held. Go on to the next stage instead.")
    }
    guard item.status == .waiting else {
      throw Rejection("“\(item.stage.title)” is not waiting, so it cannot be left out.")
    }
    return .skipped(stage: stage, reason: try Words.line(reason, "The reason"))
  }

  private func decideExtend(
    _ stage: String, minutes: Int, from: String?
  ) throws(Rejection) -> AgendaEvent {
    let item = try known(stage: stage)
    guard (1...240).contains(minutes) else {
      throw Rejection("\(minutes) minutes cannot be given; 1 to 240 can.")
    }
    guard item.stage.minutes + minutes <= 480 else {
      throw Rejection("“\(item.stage.title)” would be longer than eight hours.")
    }
    guard let from else { return .extended(stage: stage, minutes: minutes, from: nil) }
    let giver = try known(stage: from)
    guard from != stage else { throw Rejection("A stage cannot give time to itself.") }
    guard !giver.stage.isProtected else {
      throw Rejection("“\(giver.stage.title)” is kept whole: breaks and the close give no time.")
    }
    let spare = giver.minutesToGive
    guard spare >= minutes else {
      throw Rejection(
        spare == 0
          ? "“\(giver.stage.title)” has no time left to give."
          : "“\(giver.stage.title)” has only \(spare) \(spare == 1 ? "minute" : "minutes") to give."
      )
    }
    return .extended(stage: stage, minutes: minutes, from: from)
  }

  private func decideChange(
    _ stage: String, title: String?, prompt: String?, minutes: Int?
  ) throws(Rejection) -> AgendaEvent {
    try known(stage: stage)
    if let minutes { try check(minutes: minutes) }
    var event = (title: title, prompt: prompt)
    if let title { event.title = try Words.line(title, "The title of a stage", atMost: 60) }
    if let prompt { event.prompt = try Words.checked(prompt, "The prompt", atMost: 400) }
    return .changed(stage: stage, title: event.title, prompt: event.prompt, minutes: minutes)
  }

  private func repetition(of stage: String) throws(Rejection) -> Stage {
    var copy = try known(stage: stage).stage
    let original = copy
    var number = 2
    repeat {
      copy.id = "\(original.id)-\(number)"
      copy.title = "\(original.title) (\(number))"
      number += 1
    } while agenda.item(copy.id) != nil
    return copy
  }
}
