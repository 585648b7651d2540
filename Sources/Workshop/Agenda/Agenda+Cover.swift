extension Agenda: Coverable {
  mutating func cover(by veil: Veil) {
    guard veil.audience.isOutside else { return }
    items = items.map { $0.covered(by: veil) }
  }
}

extension Agenda.Item: Coverable {
  mutating func cover(by veil: Veil) {
    (stage.title, stage.prompt) = (veil.told(stage.title), veil.told(stage.prompt))
    if let promise { self.promise?.why = veil.told(promise.why) }
    if case .skipped(let reason) = status { status = .skipped(reason: veil.told(reason)) }
  }
}

extension AgendaEvent {
  func covered(by veil: Veil, said by: SpokenID?) -> AgendaEvent? {
    guard veil.audience.isOutside else { return self }
    switch self {
    case .skipped(let stage, let reason):
      return .skipped(stage: stage, reason: veil.told(reason))
    case .added(var stage, let after):
      (stage.title, stage.prompt) = (veil.told(stage.title), veil.told(stage.prompt))
      return .added(stage, after: after)
    case .changed(let stage, let title, let prompt, let minutes):
      return .changed(
        stage: stage, title: veil.told(title), prompt: veil.told(prompt), minutes: minutes)
    case .promised(let stage, let by, let why):
      return .promised(stage: stage, by: by, why: veil.told(why))
    case .paused(let reason): return .paused(reason: veil.told(reason))
    case .entered, .moved, .extended, .resumed: return self
    }
  }
}
