import Canvas
import Workshop

@testable import Rehearsals
@testable import Workbench

/// What is opened on any screen: commands with all that they ask, the list of commands, pages.
extension ScreenCanary {
  /// Does commands as far as they go without writing anything, and looks at every step.
  mutating func walk(
    _ rows: [WorkbenchCommand], _ state: WorkbenchState, _ session: Int, _ look: CanaryOracle.Look
  ) {
    for row in rows where !Self.changesWhatIsSeen.contains(row.id) {
      var opened = state
      _ = opened.run(row, Arguments())
      glance(at: opened, session, look, row.id)
      answer(&opened, session, look, row.id)
    }
  }

  /// Commands by which somebody asks to see more; what they show is looked at by itself.
  private static let changesWhatIsSeen: Set = ["replay.private", "replay.undone"]

  /// Answers what a form asks, with whatever can be picked there.
  private mutating func answer(
    _ state: inout WorkbenchState, _ session: Int, _ look: CanaryOracle.Look, _ what: String
  ) {
    for step in 1...4 {
      guard case .form(var form)? = state.overlays.last else { return }
      let count = state.options(form).count
      if count > 0 {
        state.moveFormOption(by: dice.number(0...count))
        glance(at: state, session, look, "\(what), a row of list \(step)")
      } else if form.field.isEmpty {
        _ = form.field.paste(dice.pick(["1", "fri", "P1", "I1=2", "tea"]) ?? "1")
        state.overlays[state.overlays.endIndex - 1] = .form(form)
      }
      _ = state.answerForm()
      glance(at: state, session, look, "\(what), answer \(step)")
    }
  }

  /// The list of all commands, as it opens and with something typed.
  mutating func lookAtPalette(
    _ state: WorkbenchState, _ session: Int, _ look: CanaryOracle.Look
  ) {
    for typed in ["", dice.pick(["note", "person", "card"]) ?? ""] {
      var palette = Palette()
      _ = palette.field.paste(typed)
      var state = state
      state.overlays.append(.palette(palette))
      self.look(at: state, session, look, "all commands, “\(typed)”")
    }
  }

  /// The page of everything that ever had an id.
  mutating func lookAtItems(
    _ state: WorkbenchState, _ session: Int, _ look: CanaryOracle.Look
  ) {
    let events = sessions[session].history.events
    let things = events.compactMap(\.event.about) + events.compactMap(\.event.thing)
    for id in dice.shuffled(Set(things).sorted()).prefix(25) {
      var state = state
      state.overlays.append(.page(state.here.page(of: id, state)))
      glance(at: state, session, look, "the page of \(id.spoken)")
    }
  }

  /// Gives commands in lines and answers what they ask.
  mutating func listen(
    to state: WorkbenchState, _ session: Int, _ look: CanaryOracle.Look
  ) {
    listen(
      to: LinearRoom(state, isInteractive: true).greeting, session, look, "greeting")
    let rows = CommandTable.listed.filter { $0.places.contains(state.place.name) }
    let reading = rows.filter { $0.parameters.isEmpty && $0.unavailable(state) == nil }
    let asking = dice.shuffled(rows).prefix(12)
    let lines = (reading + asking).filter { !Self.changesWhatIsSeen.contains($0.id) }
    for line in lines.map({ ":\($0.id)" }) {
      var room = LinearRoom(state, isInteractive: true)
      for answer in [line, "1", "2", "fri", "tea"] {
        var said: [String] = []
        do { _ = try room.take(answer) } catch { said.append(error.sentence) }
        let overlay = room.state.overlays.last
        said += room.report()
        listen(to: said, session, look, overlay: overlay, "\(line), \(answer)")
        guard said.contains(where: { $0.hasPrefix("Question:") }) else { break }
      }
    }
  }
}
