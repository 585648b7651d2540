/// What happens to the agenda and to its time.
public enum AgendaEvent: EventPart {
  /// The room went on to this stage, or back to it.
  case entered(stage: String)
  /// The stage will not be held, for this reason.
  case skipped(stage: String, reason: String)
  /// The stage is now before another; `nil` means the end.
  case moved(stage: String, before: String?)
  /// A stage was added after another; `nil` is the start.
  indirect case added(Stage, after: String?)
  /// The stage got a number of minutes more, taken from another stage or from nowhere.
  case extended(stage: String, minutes: Int, from: String?)
  /// Title, prompt or minutes were changed; `nil` leaves one as it was.
  case changed(stage: String, title: String?, prompt: String?, minutes: Int?)
  /// A stage was promised to begin by a time of the day, as medicines or the bus need it; `nil` takes
  /// the promise back.
  case promised(stage: String, by: TimeOfDay?, why: String?)
  /// The clock was stopped, for a reason where one was given.
  case paused(reason: String?)
  /// The clock went on.
  case resumed

  enum Kind: String, CaseIterable {
    case entered = "stage.entered"
    case skipped = "stage.skipped"
    case moved = "stage.moved"
    case added = "stage.added"
    case extended = "stage.extended"
    case changed = "stage.changed"
    case promised = "stage.promised"
    case paused = "time.paused"
    case resumed = "time.resumed"
  }

  var kind: Kind {
    switch self {
    case .entered: .entered
    case .skipped: .skipped
    case .moved: .moved
    case .added: .added
    case .extended: .extended
    case .changed: .changed
    case .promised: .promised
    case .paused: .paused
    case .resumed: .resumed
    }
  }

  var data: Fields {
    switch self {
    case .entered(let stage): ["stage": .text(stage)]
    case .skipped(let stage, let reason): ["stage": .text(stage), "reason": .text(reason)]
    case .moved(let stage, let before): ["stage": .text(stage), "before": .optional(before)]
    case .added(let stage, let after): ["added": .fields(stage.data), "after": .optional(after)]
    case .extended(let stage, let minutes, let from):
      ["stage": .text(stage), "minutes": .integer(minutes), "from": .optional(from)]
    case .changed(let stage, let title, let prompt, let minutes):
      [
        "stage": .text(stage), "title": .optional(title), "prompt": .optional(prompt),
        "minutes": .optional(minutes),
      ]
    case .promised(let stage, let by, let why):
      ["stage": .text(stage), "by": .optional(by?.text), "why": .optional(why)]
    case .paused(let reason): ["reason": .optional(reason)]
    case .resumed: [:]
    }
  }

  init?(_ kind: Kind, data: Fields) {
    switch kind {
    case .paused: self = .paused(reason: data.text("reason"))
    case .resumed: self = .resumed
    case .added:
      guard let stage = data["added"]?.fields.flatMap(Stage.init(data:)) else { return nil }
      self = .added(stage, after: data.text("after"))
    default:
      guard let stage = data.text("stage") else { return nil }
      self.init(kind, stage: stage, data: data)
    }
  }

  private init?(_ kind: Kind, stage: String, data: Fields) {
    switch kind {
    case .entered: self = .entered(stage: stage)
    case .skipped: self = .skipped(stage: stage, reason: data.text("reason") ?? "")
    case .promised:
      let text = data.text("by")
      let by = text.flatMap { TimeOfDay($0) }
      guard (text == nil) == (by == nil) else { return nil }
      self = .promised(stage: stage, by: by, why: data.text("why"))
    case .moved: self = .moved(stage: stage, before: data.text("before"))
    case .extended:
      guard let minutes = data.integer("minutes"), (1...480).contains(minutes) else { return nil }
      self = .extended(stage: stage, minutes: minutes, from: data.text("from"))
    case .changed:
      self = .changed(
        stage: stage, title: data.text("title"), prompt: data.text("prompt"),
        minutes: data.integer("minutes")?.clamped(to: Stage.possibleMinutes))
    case .added, .paused, .resumed: return nil
    }
  }
}
