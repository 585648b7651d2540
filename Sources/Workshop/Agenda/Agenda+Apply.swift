extension Agenda {
  /// A stage that was left for an earlier one within this time was only looked at, as after one key
  /// too many: it still waits.
  ///
  /// In milliseconds.
  static let glance = 30_000

  mutating func open(_ stages: [Stage]) {
    var seen: Set<String> = []
    items = stages.filter { seen.insert($0.id).inserted }.map(Item.init)
  }

  /// Applies an event at a moment of session time (milliseconds); what makes no sense does nothing.
  mutating func apply(_ event: AgendaEvent, since: Int) {
    let since = since.clamped(to: Agenda.possibleTimes)
    switch event {
    case .entered(let stage): enter(stage, since: since)
    case .skipped(let stage, let reason): skip(stage, reason: reason, since: since)
    case .moved(let stage, let before): move(stage, before: before)
    case .added(let stage, let after): add(stage, after: after)
    case .extended(let stage, let minutes, let from): extend(stage, by: minutes, from: from)
    case .changed(let stage, let title, let prompt, let minutes):
      guard let index = index(stage) else { return }
      if let title { items[index].stage.title = title }
      if let prompt { items[index].stage.prompt = prompt }
      if let minutes { items[index].stage.minutes = minutes.clamped(to: Stage.possibleMinutes) }
    case .promised(let stage, let by, let why):
      guard let index = index(stage) else { return }
      items[index].promise = by.map { Promise(by: $0, why: why) }
    case .paused(let reason):
      guard pausedAt == nil else { return }
      pausedAt = since
      pauseReason = reason
    case .resumed: resume(since: since)
    }
    // Until the first stage begins, every change is a change of plan.
    if startedAt == nil {
      for index in items.indices { items[index].planned = items[index].stage.minutes }
    }
  }

  /// Ends the workshop's clock.
  mutating func close(since: Int) {
    let since = since.clamped(to: Agenda.possibleTimes)
    leaveCurrent(since: since)
    current = nil
    closedAt = closedAt ?? since
  }

  private mutating func enter(_ stage: String, since: Int) {
    guard let index = index(stage), current != stage else { return }
    if startedAt == nil {
      startedAt = since
      plannedTotal = items.reduce(0) { $0 + $1.stage.minutes }
    }
    let left = current.flatMap(self.index)
    leaveCurrent(since: since)
    if let left, left > index, items[left].spent < Self.glance { items[left].status = .waiting }
    pausedInVisit = 0
    current = stage
    enteredAt = since
    items[index].status = .running
  }

  private mutating func leaveCurrent(since: Int) {
    resume(since: since)
    guard let index = current.flatMap(index) else { return }
    items[index].spent += max(0, since - enteredAt)
    items[index].paused += pausedInVisit
    items[index].status = .done
  }

  private mutating func resume(since: Int) {
    guard let start = pausedAt else { return }
    pausedInVisit += max(0, since - start)
    pausedAt = nil
    pauseReason = nil
  }

  private mutating func skip(_ stage: String, reason: String, since: Int) {
    guard let index = index(stage), stage != current else { return }
    items[index].status = .skipped(reason: reason)
  }

  private mutating func move(_ stage: String, before: String?) {
    guard let from = index(stage), stage != before else { return }
    let item = items.remove(at: from)
    items.insert(item, at: before.flatMap(index) ?? items.endIndex)
  }

  private mutating func add(_ stage: Stage, after: String?) {
    guard index(stage.id) == nil else { return }
    let place = after.flatMap(index).map { $0 + 1 } ?? items.startIndex
    items.insert(Item(stage), at: place)
    if startedAt != nil { items[place].planned = 0 }
  }

  private mutating func extend(_ stage: String, by minutes: Int, from: String?) {
    guard let index = index(stage), Stage.possibleMinutes.contains(minutes) else { return }
    var gained = minutes
    if let giver = from.flatMap(self.index) {
      gained = min(minutes, items[giver].stage.minutes)
      items[giver].stage.minutes -= gained
    }
    items[index].stage.minutes =
      (items[index].stage.minutes + gained).clamped(to: Stage.possibleMinutes)
  }
}
