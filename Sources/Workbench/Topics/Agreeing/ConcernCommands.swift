import Canvas
import Workshop

/// Concerns, and the words of those who do not agree.
extension CommandTable {
  static let concernRows: [WorkbenchCommand] = [
    .record(
      "concern.add", "Write a concern down",
      "Writes a doubt down as it was said, and what the statement would harm.",
      parameters: [
        .words("text", "What is the concern?"),
        .words("harms", "What would it harm? (may be empty)").optional, .table.optional,
      ],
      command: { (_, arguments) throws(Rejection) in
        .agreeing(
          .raise(
            try arguments.text("text"), harms: arguments["harms"],
            table: arguments["table"].map { $0.uppercased() }))
      }),
    .record(
      "concern.settle", "Say what became of a concern",
      "A concern is integrated by a version, withdrawn by its person, recorded as it stands, or open again.",
      parameters: [
        .concern, .concernState,
        Parameter(
          "version", "Which version answers it?", .list, isOptional: true,
          options: { state, arguments in
            state.versions(after: state.concern(arguments)?.version).reversed().map {
              Parameter.Option($0.id.spoken, "\($0.id.spoken) \($0.text)")
            }
          }, isAsked: { _, arguments in arguments["state"] == "integrated" }),
        .words("words", "What was said of it? (may be empty)").optional,
      ],
      unavailable: { state in
        state.session.agreeing.concerns.isEmpty ? "No concern is written down." : nil
      },
      command: { (_, arguments) throws(Rejection) in
        let name = try arguments.text("state")
        guard let concern = Concern.State(rawValue: name) else {
          let known = Concern.State.allCases.map(\.rawValue).joined(separator: ", ")
          throw Rejection("“\(name)” is no state of a concern. There are: \(known).")
        }
        return .agreeing(
          .settle(
            try arguments.id("concern"), concern, version: try arguments.optionalID("version"),
            words: arguments["words"]))
      }),
    WorkbenchCommand(
      "minority.add", "Keep the words of somebody who does not agree",
      "Writes them down beside the statement, in the person's own words, for good.",
      keys: [.key(.character("k"), .menu)],
      hint: .menu("keep the words of somebody who does not agree", 28, .version),
      parameters: [.words("text", "Which words, as the person says them?"), .whose],
      unavailable: { state in
        state.whyNotWritable ?? state.whyOnlyAddedTo
          ?? (state.session.drafts.versions.isEmpty ? "There is no version yet." : nil)
      },
      perform: { (state, arguments) throws(Rejection) in
        let words = try state.minorityWords(arguments)
        let named = arguments["by"] == "nobody" ? nil : try arguments.optionalID("by")
        let by = words.by ?? named
        let event = try state.decide(.agreeing(.noteMinority(words.text)), by: by)
        return [.record(event, by: by)]
      }),
  ]
}

extension Parameter {
  fileprivate static let concern = Parameter(
    "concern", "Which concern?", .list,
    options: { state, _ in
      state.session.agreeing.concerns.map {
        Option($0.id.spoken, "\($0.id.spoken) \($0.text) (\($0.state.rawValue))")
      }
    },
    suggestion: { state, _ in state.session.agreeing.openConcerns.first?.id.spoken },
    given: { $0.selected?.kind == .concern ? $0.selected?.spoken : nil })

  fileprivate static let concernState = Parameter(
    "state", "What became of it?", .list,
    options: { state, arguments in
      let concern = state.concern(arguments)
      let isAnswerable = !state.versions(after: concern?.version).isEmpty
      return [
        isAnswerable ? Option("integrated", "Integrated: a later version answers it") : nil,
        Option("recorded", "Recorded: it stands, and the room goes on"),
        Option("withdrawn", "Withdrawn: its person takes it back"),
        concern?.state == .open ? nil : Option("open", "Open again"),
      ].compactMap(\.self)
    }
  ).chosen
}

extension Parameter {
  /// Whose words are kept for good; `@P7` before them says so too.
  fileprivate static let whose = Parameter(
    "by", "Whose words are they?", .list, isOptional: true,
    options: { state, _ in
      state.personOptions + [Option("nobody", "Somebody who does not want to be named")]
    },
    isAsked: { state, arguments in (try? state.minorityWords(arguments))?.by == nil }
  ).chosen
}

extension WorkbenchState {
  /// Words of somebody who does not agree, and whose they are where `@P7` before them says so.
  fileprivate func minorityWords(
    _ arguments: Arguments
  ) throws(Rejection) -> (text: String, by: SpokenID?) {
    let text = try arguments.text("text")
    let first = text.prefix { $0 != " " }
    let origin = try EntryWords(String(first), in: session, categories: [], takesLinks: false)
    guard let by = origin.by else { return (text, nil) }
    return (String(text.dropFirst(first.count)).trimmingBlanks, by)
  }

  /// The concern that a command is about.
  fileprivate func concern(_ arguments: Arguments) -> Concern? {
    arguments["concern"].flatMap { SpokenID(spoken: $0) }.flatMap { session.agreeing[concern: $0] }
  }

  /// The versions that could answer a concern: those written after the one that it is about.
  fileprivate func versions(after version: SpokenID?) -> [Draft] {
    session.drafts.versions.filter { draft in version.map { $0 < draft.id } ?? true }
  }
}
