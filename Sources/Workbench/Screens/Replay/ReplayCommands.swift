import Canvas
import Workshop

/// The keys of the replay: nothing here changes a session.
extension CommandTable {
  static let replayRows: [WorkbenchCommand] = [
    inReplay(
      "replay.play", "Play, or pause", "Lets the session go on by itself, or stops it.",
      [.character(" ")],
      hint: .init(
        label: { $0.replay?.playing.isPlaying == true ? "pause" : "play" }, rank: 1,
        contexts: [.replay]),
      unavailable: { $0.isLinear ? "Lines do not go on by themselves." : nil }
    ) { $0.playReplay() },
    inReplay(
      "replay.next", "The next moment", "Goes on to what was said next.", [.right],
      hint: .hint("next", 2, .replay)
    ) { $0.stepReplay(1) },
    inReplay(
      "replay.previous", "The moment before", "Goes back to what was said before.", [.left],
      hint: .hint("back", 8, .replay)
    ) { $0.stepReplay(-1) },
    inReplay(
      "replay.nextStage", "The next stage", "Goes on to where the next stage began.",
      [.pageDown], hint: .hint("next stage", 6, .replay)
    ) { $0.stepReplayStage(1) },
    inReplay(
      "replay.previousStage", "The stage before",
      "Goes back to where this stage began, or the one before.", [.pageUp]
    ) { $0.stepReplayStage(-1) },
    inReplay(
      "replay.nextMark", "The next mark",
      "Goes on to the next decision, concern, merge, overrun, break or addition.",
      [.character("m")], hint: .hint("next mark", 7, .replay)
    ) { $0.stepReplayMark(1) },
    inReplay(
      "replay.previousMark", "The mark before",
      "Goes back to the last decision, concern, merge, overrun, break or addition.",
      [.character("M")]
    ) { $0.stepReplayMark(-1) },
    inReplay("replay.first", "To the start", "Goes to the first moment.", [.home]) {
      $0.replay(to: 1)
    },
    inReplay("replay.last", "To the end", "Goes to the last moment.", [.end]) { state in
      state.replay(to: state.record.count)
    },
    WorkbenchCommand(
      "replay.go", "Go to a moment",
      "Goes to a time, a day, an id, a stage, or to where words were said next.", in: [.replay],
      keys: [.key(.character("g"), .replay), .key(.character("/"), .replay)],
      hint: .hint("go to", 4, .replay),
      parameters: [
        .words("moment", "Where to? (10:41, 00:41:07, A3, a stage, or words that were said)")
      ],
      unavailable: { $0.whyNoReplay },
      perform: { (state, arguments) throws(Rejection) in
        try state.replay(toward: try arguments.text("moment"))
        return []
      }),
    inReplay("replay.up", "Choose what stands above", "Chooses on the board.", [.up]) {
      $0.moveReplaySelection(-1)
    },
    inReplay("replay.down", "Choose what stands below", "Chooses on the board.", [.down]) {
      $0.moveReplaySelection(1)
    },
    inReplay(
      "replay.open", "Open what is chosen",
      "Shows where what is chosen came from and what became of it.", [.enter],
      hint: .hint("its way", 3, .replay),
      unavailable: { $0.focus.selected == nil ? "Nothing is chosen: Up and Down choose." : nil }
    ) { state in
      guard let id = state.focus.selected else { return }
      state.overlays.append(.page(id.kind == .person ? state.page(of: id) : state.wayPage(of: id)))
    },
    inReplay(
      "replay.overview", "The session from above",
      "Lists the stages as they were held, and what stands out, to go there.",
      [.character("t")], hint: .hint("overview", 9, .replay)
    ) { $0.overlays.append(.page($0.overviewPage)) },
    WorkbenchCommand(
      "replay.compare", "Compare two moments",
      "Keeps this moment; from another one, says what was added, changed, taken down and decided.",
      in: [.replay],
      keys: [.key(.character("c"), .replay)], hint: .hint("compare", 11, .replay),
      parameters: [
        Parameter(
          "with", "With which moment?", isOptional: true, isAsked: { _, _ in false })
      ],
      unavailable: { $0.whyNoReplay },
      perform: { (state, arguments) throws(Rejection) in
        try state.compareReplay(with: arguments["with"])
        return []
      }),
    inReplay(
      "replay.facts", "How it went",
      "Shows planned and actual minutes, turns by hat, and energy, as facts.",
      [.character("f")], hint: .hint("facts", 10, .replay)
    ) { $0.overlays.append(.page($0.factsPage)) },
    inReplay("replay.faster", "Faster", "Plays faster.", [.character("+"), .character("=")]) {
      $0.changeReplaySpeed(1)
    },
    inReplay("replay.slower", "Slower", "Plays slower.", [.character("-")]) {
      $0.changeReplaySpeed(-1)
    },
    inReplay(
      "replay.undone", "Show what was taken back, or hide it",
      "Shows with its words what was undone, taken down or reworded later, and says so.",
      [.character("u")]
    ) { $0.toggleReplayUndone() },
    inReplay(
      "replay.private", "Show private notes, or hide them",
      "Shows what is for the facilitator only; check who can see the screen.", [.character("v")]
    ) { $0.toggleReplayPrivate() },
    WorkbenchCommand(
      "replay.leave", "Leave the replay", "Goes back to where the replay was opened from.",
      in: [.replay],
      keys: [.key(.character("q"), .replay), .key(.function(10), .replay)],
      hint: .hint("leave", 5, .replay),
      unavailable: { $0.whyNoReplay },
      perform: { (state, _) throws(Rejection) in state.leaveReplay() }),
    WorkbenchCommand(
      "item.way", "Where a thing came from and what became of it",
      "Shows what something grew out of and all that grew out of it.",
      in: [.run, .review, .replay],
      parameters: [.words("item", "Which? (G3, D12, A4)")],
      unavailable: { $0.whyNotRunning },
      perform: { (state, arguments) throws(Rejection) in
        let id = try arguments.id("item")
        let whole = state.wholeSession
        guard whole.people[id] != nil || whole.words(of: id) != nil else {
          throw Rejection("There is no \(id.spoken).")
        }
        state.overlays.append(.page(state.wayPage(of: id)))
        return []
      }),
  ]

  private static func inReplay(
    _ id: String, _ title: String, _ help: String, _ keys: [KeyPress],
    hint: WorkbenchCommand.Hint? = nil,
    unavailable: @escaping @Sendable (WorkbenchState) -> String? = { _ in nil },
    _ change: @escaping @Sendable (inout WorkbenchState) -> Void
  ) -> WorkbenchCommand {
    WorkbenchCommand(
      id, title, help, in: [.replay], keys: keys.map { .init(key: $0, contexts: [.replay]) },
      hint: hint,
      unavailable: { $0.whyNoReplay ?? unavailable($0) },
      perform: { (state, _) throws(Rejection) in
        change(&state)
        return []
      })
  }
}

extension WorkbenchState {
  fileprivate var whyNoReplay: String? { here.isPast ? nil : "This is for the replay." }
}
