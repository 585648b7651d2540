import Canvas
import Workshop

/// Notes, the parking place and the close.
extension CommandTable {
  static let noteRows: [WorkbenchCommand] = [
    .record(
      "note.room", "Take a note", "Takes a note that everybody may read.",
      parameters: [.words("text", "Which words?")],
      command: { (_, arguments) throws(Rejection) in
        .notes(.add(.room, try arguments.text("text")))
      }),
    .record(
      "note.private", "Take a private note",
      "Takes a note for the facilitator; it is never on the screen unless asked for.",
      keys: [.key(.control("n"), .run)],
      parameters: [.words("text", "Which words? Only the facilitator sees them.").covered()],
      command: { (_, arguments) throws(Rejection) in
        .notes(.add(.facilitator, try arguments.text("text")))
      }),
    .record(
      "note.edit", "Edit a note", "Changes the words of a note.",
      parameters: [
        .note,
        .words("text", "Which words?").suggesting { state, arguments in
          arguments["note"].flatMap { SpokenID(spoken: $0) }.flatMap {
            state.session.notes[$0]?.text
          }
        }.covered { state, arguments in
          arguments["note"].flatMap { SpokenID(spoken: $0) }
            .map(state.record.privateNotes.contains) ?? false
        },
      ],
      command: { (_, arguments) throws(Rejection) in
        .notes(.edit(try arguments.id("note"), try arguments.text("text")))
      }),
    .record(
      "note.withdraw", "Take a note away", "Takes a note away. Undo brings it back.",
      parameters: [.note],
      command: { (_, arguments) throws(Rejection) in .notes(.withdraw(try arguments.id("note"))) }),
    WorkbenchCommand(
      "notes.show", "Show the notes", "Shows the room's notes.", in: [.run, .replay],
      unavailable: { $0.whyNotRunning },
      perform: { (state, _) throws(Rejection) in
        state.overlays.append(.page(state.notesPage))
        return []
      }),
    WorkbenchCommand(
      "notes.private", "Show the private notes and needs",
      "Shows what is for the facilitator only. Look who can see the screen first.",
      in: [.run, .replay],
      unavailable: { state in
        state.replay?.showsPrivate == false
          ? "Private notes are hidden here until \(state.way(to: "replay.private")) shows them."
          : state.whyNotRunning
      },
      perform: { (state, _) throws(Rejection) in
        state.overlays.append(.page(state.privatePage))
        return []
      }),
    .record(
      "correction.add", "Add a correction", "Adds a dated correction to a workshop that is closed.",
      isAddition: true,
      parameters: [.words("text", "What should be put right?")],
      unavailable: { $0.session.closing.isClosed ? nil : "Corrections come after the close." },
      command: { (_, arguments) throws(Rejection) in
        .notes(.add(.correction, try arguments.text("text")))
      }),
  ]

  static let closingRows: [WorkbenchCommand] = [
    .record(
      "point.park", "Park a point", "Puts what matters, but not now, into the parking place.",
      keys: [.key(.control("x"), .run)],
      parameters: [.words("text", "Which point? We decide its home before we go.")],
      command: { (_, arguments) throws(Rejection) in
        .parking(.park(text: try arguments.text("text"), card: nil))
      }),
    .record(
      "point.home", "Give a parked point a home",
      "Says where a parked point goes: who takes it where.",
      parameters: [.point, .words("home", "Where does it go?")],
      unavailable: { $0.session.closing.parking.all.isEmpty ? "Nothing is parked." : nil },
      command: { (_, arguments) throws(Rejection) in
        .parking(.home(try arguments.id("point"), try arguments.text("home")))
      }),
    .record(
      "point.take", "Take a point out of the parking place",
      "Takes a parked point away. Undo brings it back.",
      parameters: [.point],
      unavailable: { $0.session.closing.parking.all.isEmpty ? "Nothing is parked." : nil },
      command: { (_, arguments) throws(Rejection) in .parking(.take(try arguments.id("point"))) }),
    .record(
      "plus.add", "Add a plus", "Writes down something to keep.",
      parameters: [.words("text", "What should we keep?")],
      command: { (_, arguments) throws(Rejection) in
        .closing(.reflect(isPlus: true, try arguments.text("text")))
      }),
    .record(
      "delta.add", "Add a delta", "Writes down something to change.",
      parameters: [.words("text", "What would you change?")],
      command: { (_, arguments) throws(Rejection) in
        .closing(.reflect(isPlus: false, try arguments.text("text")))
      }),
    .record(
      "reflection.withdraw", "Take a plus or delta away", "Takes it away. Undo brings it back.",
      parameters: [.reflection],
      unavailable: { $0.session.closing.reflections.isEmpty ? "There is none yet." : nil },
      command: { (_, arguments) throws(Rejection) in
        .closing(.withdrawReflection(try arguments.id("reflection")))
      }),
    .record(
      "review.set", "Say when we look at this again",
      "Sets the review: a date, or an explicit “none”.",
      parameters: [
        .formed("day", "When? (7 may, in 6 weeks, or none)", .day(orNone: true)),
        .words("words", "Where, and who calls? (may be empty)").optional,
      ],
      command: { (state, arguments) throws(Rejection) in
        let isNone = try arguments.text("day").lowercased() == "none"
        let day = isNone ? nil : try arguments.comingDay("day", today: state.now.today)
        return .closing(.review(day, words: arguments["words"]))
      }),
    .record(
      "keeping.set", "Say until when it is kept",
      "Sets the day until which this session is kept, or an explicit “none”.", isAddition: true,
      parameters: [
        .formed("until", "Until which day? (7 may 2027, in 12 months, or none)", .day(orNone: true))
      ],
      command: { (state, arguments) throws(Rejection) in
        let isNone = try arguments.text("until").lowercased() == "none"
        return .closing(
          .keep(until: isNone ? nil : try arguments.comingDay("until", today: state.now.today)))
      }),
    .record(
      "session.close", "Close the workshop",
      "Ends the workshop once every parked point has a home and the review is set.",
      keys: [.key(.control("q"), .run)], hint: .hint("close", 12, .run),
      unavailable: { state in
        if state.session.closing.isClosed { return "The workshop is closed." }
        guard case .close? = state.stage?.activity else {
          return "The closing stage comes first; \(state.way(to: "stage.next")) goes on."
        }
        return nil
      },
      command: { (_, _) throws(Rejection) in .close }),
  ]
}
