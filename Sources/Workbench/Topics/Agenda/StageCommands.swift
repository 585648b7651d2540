import Canvas
import Workshop

/// Commands that go on, go back, and change what is still to come.
extension CommandTable {
  static let stageRows: [WorkbenchCommand] = [
    .record(
      "stage.next", "Next stage",
      "Goes on to the next stage; asks only where something looks unfinished.",
      keys: [.key(.pageDown, .run)], hint: .hint("next stage", 30, .run),
      parameters: [.leaving],
      unavailable: { state in
        if state.session.closing.isClosed { return "The workshop is closed." }
        return state.session.agenda.next == nil
          ? "This is the last stage; Ctrl+Q closes the workshop." : nil
      },
      command: { (state, arguments) throws(Rejection) in
        try state.checkLeaving(arguments)
        guard let next = state.session.agenda.next else { throw Rejection("No stage follows.") }
        return .agenda(.enter(next.stage.id))
      }),
    .record(
      "stage.previous", "Back to the stage before",
      "Opens the stage before this one again; nothing is lost.",
      keys: [.key(.pageUp, .run)],
      unavailable: { state in
        if state.session.closing.isClosed { return "The workshop is closed." }
        return state.session.agenda.current == nil || state.session.agenda.previous == nil
          ? "No stage comes before this one." : nil
      },
      command: { (state, _) throws(Rejection) in
        guard let previous = state.session.agenda.previous else {
          throw Rejection("No stage comes before this one.")
        }
        return .agenda(.enter(previous.stage.id))
      }),
    .record(
      "stage.go", "Go to a stage", "Opens any stage of the agenda, also one that was held before.",
      keys: [.key(.function(3), .run)],
      parameters: [.stage("Which stage?"), .leaving],
      command: { (state, arguments) throws(Rejection) in
        try state.checkLeaving(arguments)
        return .agenda(.enter(try arguments.text("stage")))
      }),
    .record(
      "stage.extend", "Give this stage more time",
      "Gives the current stage minutes, taken from a later stage or from nowhere. Breaks and the close give none.",
      keys: [.key(.control("o"), .run)],
      parameters: [
        .formed("minutes", "How many minutes more?", .number).suggesting { _, _ in "5" }, .giver,
      ],
      unavailable: { $0.whyNoStage },
      command: { (state, arguments) throws(Rejection) in
        let from = arguments["from"] == "nowhere" ? nil : arguments["from"]
        return .agenda(
          .extend(
            state.session.agenda.current ?? "", minutes: try arguments.integer("minutes"),
            from: from))
      }),
    .record(
      "stage.skip", "Leave a stage out",
      "Cuts a stage whole, with the reason; better than rushing all of them.",
      parameters: [
        .stage("Which stage is left out?", where: { $0.status == .waiting }),
        .words("reason", "Why? The record keeps the reason."),
      ],
      command: { (_, arguments) throws(Rejection) in
        .agenda(.skip(try arguments.text("stage"), reason: try arguments.text("reason")))
      }),
    .record(
      "stage.again", "Hold a stage again",
      "Puts a stage into the agenda once more, right after the current one.",
      parameters: [.stage("Which stage again?")],
      command: { (_, arguments) throws(Rejection) in
        .agenda(.holdAgain(try arguments.text("stage")))
      }),
    .record(
      "stage.move", "Move a stage", "Puts a stage before another one, or at the end.",
      parameters: [.stage("Which stage moves?"), .before],
      command: { (_, arguments) throws(Rejection) in
        let before = try arguments.text("before")
        return .agenda(
          .move(try arguments.text("stage"), before: before == "end" ? nil : before))
      }),
    .record(
      "stage.add", "Add a stage", "Adds a stage from the flows right after the current one.",
      parameters: [.newStage],
      command: { (state, arguments) throws(Rejection) in
        let id = try arguments.text("stage")
        guard let stage = state.addableStages.first(where: { $0.id == id }) else {
          throw Rejection("No flow has a stage “\(id)” that could be added.")
        }
        return .agenda(.add(stage, after: state.session.agenda.current))
      }),
    .record(
      "stage.change", "Change a stage's minutes, title or prompt",
      "Changes what the agenda says of a stage.",
      parameters: [
        .stage("Which stage?"),
        .formed("minutes", "How many minutes?", .number).suggesting { state, arguments in
          state.item(arguments)?.stage.minutes.description
        }.optional,
        .words("title", "Which title?").suggesting { state, arguments in
          state.item(arguments)?.stage.title
        }.optional,
        .words("prompt", "What is said to the room?").suggesting { state, arguments in
          state.item(arguments)?.stage.prompt
        }.optional,
      ],
      command: { (state, arguments) throws(Rejection) in
        let stage = state.item(arguments)?.stage
        func changed(_ name: String, _ old: String?) -> String? {
          arguments[name].flatMap { $0 == old ? nil : $0 }
        }
        let minutes = try arguments.optionalInteger("minutes")
        return .agenda(
          .change(
            try arguments.text("stage"), title: changed("title", stage?.title),
            prompt: changed("prompt", stage?.prompt),
            minutes: minutes == stage?.minutes ? nil : minutes))
      }),
    .record(
      "time.pause", "Stop the clock", "Stops the stage's clock, with a reason if you like.",
      keys: [.key(.function(4), .run)],
      parameters: [.words("reason", "Why? (may be empty)").optional],
      unavailable: { state in
        state.whyNoStage ?? (state.session.agenda.pausedAt == nil ? nil : "The clock stands still.")
      },
      command: { (_, arguments) throws(Rejection) in .agenda(.pause(reason: arguments["reason"])) }),
    .record(
      "time.resume", "Let the clock go on", "Starts the stage's clock again after a pause.",
      keys: [.key(.function(4), .run)], hint: .hint("clock on", 12, .run),
      unavailable: { $0.session.agenda.pausedAt == nil ? "The clock is not stopped." : nil },
      command: { (_, _) throws(Rejection) in .agenda(.resume) }),
  ]
}

extension Parameter {
  /// Asked only where the stage looks unfinished.
  fileprivate static let leaving = Parameter(
    "leave", "Go on all the same?", .list, isOptional: true,
    options: { state, _ in
      [
        Option("anyway", "Go on, although \(state.unfinished ?? "")"),
        Option("stay", "Stay in this stage"),
      ]
    },
    suggestion: { _, _ in "anyway" },
    isAsked: { state, _ in state.unfinished != nil })

  fileprivate static let giver = Parameter(
    "from", "Taken from which stage?", .list,
    options: { state, _ in
      state.session.agenda.givers.filter { $0.stage.id != state.session.agenda.current }.map {
        Option(
          $0.stage.id,
          $0.status == .done
            ? "\($0.stage.title), which did not use \($0.minutesToGive) min"
            : "\($0.stage.title), which has \($0.minutesToGive) min")
      } + [Option("nowhere", "Nowhere: the workshop ends later")]
    })

  fileprivate static let before = Parameter(
    "before", "Before which stage?", .list,
    options: { state, arguments in
      state.session.agenda.items.filter { $0.stage.id != arguments["stage"] }
        .map { Option($0.stage.id, $0.stage.title) } + [Option("end", "At the end")]
    })

  fileprivate static let newStage = Parameter(
    "stage", "Which stage is added?", .list,
    options: { state, _ in
      state.addableStages.map { Option($0.id, "\($0.title), \($0.minutes) min") }
    })
}

extension WorkbenchState {
  fileprivate func item(_ arguments: Arguments) -> Agenda.Item? {
    arguments["stage"].flatMap { session.agenda.item($0) }
  }

  /// The stages of all flows that this agenda does not have.
  var addableStages: [Stage] {
    var taken = Set(session.agenda.items.map(\.stage.id))
    let stages = supplies.optionalStages + supplies.flows.flatMap(\.stages)
    return stages.filter { taken.insert($0.id).inserted }
  }

  var whyNoStage: String? {
    session.agenda.current == nil ? "No stage is being held." : nil
  }

  fileprivate func checkLeaving(_ arguments: Arguments) throws(Rejection) {
    guard let unfinished, arguments["leave"] != "anyway" else { return }
    throw Rejection(
      arguments["leave"] == "stay"
        ? "You stay here." : "\(unfinished). Add “leave=anyway” to go on.")
  }
}
