import Canvas
import Workshop

/// The bar, polls, concerns and adoption.
extension CommandTable {
  static let agreeingRows: [WorkbenchCommand] =
    stepRows + barRows + concernRows + adoptionRows

  /// The one key that leads from the words to the adoption.
  private static let stepRows: [WorkbenchCommand] = [
    WorkbenchCommand(
      "agree.next", "The next step to an agreement",
      "Does what comes next: the version, the bar, the poll, the next version, or the adoption.",
      keys: [.key(.control("f"), .run)],
      hint: WorkbenchCommand.Hint(
        label: { $0.agreementStep?.label ?? "" }, rank: 11, contexts: [.run]),
      isListed: false, unavailable: { $0.whyNoAgreementStep },
      perform: { (state, _) throws(Rejection) in
        guard let step = state.agreementStep else { return [] }
        return try state.begin(step.command, step.arguments)
      })
  ]

  private static let barRows: [WorkbenchCommand] = [
    .record(
      "bar.set", "Set the bar",
      "Says how much agreement the statement needs; once a poll is open it cannot be changed.",
      parameters: [
        .scale,
        .formed("threshold", "How many in a hundred must agree?", .number).suggesting { _, _ in
          "80"
        },
        .formed("support", "Which points count as agreement? (1-3)", .range).suggesting {
          _, arguments in
          arguments["scale"].flatMap(AgreementScale.init(rawValue:)).map { scale in
            let usual = scale.usualSupport
            return "\(usual.lowerBound)-\(usual.upperBound)"
          }
        },
        .yesOrNo("veto", "May one person stop it?"),
      ],
      unavailable: { state in
        state.session.agreeing.isBarLocked
          ? "The bar is closed to change until the statement is adopted." : nil
      },
      command: { (_, arguments) throws(Rejection) in
        let name = try arguments.text("scale")
        guard let scale = AgreementScale(rawValue: name) else {
          let known = AgreementScale.allCases.map(\.rawValue).joined(separator: ", ")
          throw Rejection("There is no scale “\(name)”. There are: \(known).")
        }
        return .agreeing(
          .setBar(
            Bar(
              scale: scale, threshold: try arguments.integer("threshold"),
              support: try arguments.range("support"), hasVeto: try arguments.yesOrNo("veto"))))
      }),
    .record(
      "poll.open", "Open the poll",
      "Asks the room about the version; each chooses alone, and all is shown together.",
      parameters: [.version],
      command: { (_, arguments) throws(Rejection) in
        .agreeing(.openPoll(try arguments.optionalID("version")))
      }),
    .record(
      "poll.count", "Count the answers",
      "Writes down how many are at which point; hidden until shown. A new count replaces it.",
      parameters: [.formed("counts", "How many at which point? (1=8 2=9)", .points).covered()],
      unavailable: { $0.whyNoOpenPoll },
      command: { (_, arguments) throws(Rejection) in
        .agreeing(.count(try arguments.points("counts")))
      }),
    .record(
      "poll.reveal", "Show the answers",
      "Shows the room all answers at once, and what the bar says.",
      keys: [.key(.control("r"), .run)],
      hint: .hint("show answers", 12, .run),
      unavailable: { state in
        state.whyNoOpenPoll
          ?? (state.session.agreeing.openPoll?.isCounted == true
            ? nil : "No answer is counted yet.")
      },
      command: { (_, _) throws(Rejection) in .agreeing(.reveal) }),
    .record(
      "poll.end", "End a poll that nobody answered",
      "Ends an open poll without answers; the bar is not met, and the next version can be written.",
      unavailable: { state in
        state.whyNoOpenPoll
          ?? (state.session.agreeing.openPoll?.isCounted == false
            ? nil : "Answers are counted; show them.")
      },
      command: { (_, _) throws(Rejection) in .agreeing(.reveal) }),
  ]

  private static let adoptionRows: [WorkbenchCommand] = [
    .record(
      "statement.adopt", "Adopt the statement",
      "Records that the room makes the version its own, and when it looks at it again.",
      parameters: [
        .formed(
          "review", "When is it looked at again? (17 oct, in 6 months, none)", .day(orNone: true)),
        .version,
      ],
      unavailable: { $0.whyNotAdoptable },
      command: { (state, arguments) throws(Rejection) in
        let text = try arguments.text("review")
        let review =
          text.lowercased() == "none"
          ? nil : try arguments.comingDay("review", today: state.now.today)
        return .agreeing(.adopt(try arguments.optionalID("version"), review: review))
      }),
    .record(
      "statement.finish", "Let two volunteers finish it",
      "Two people take the words away and bring them back by a day: a promise like any other.",
      parameters: [
        .formed("people", "Which two? (P14 P22)", .people),
        .formed("due", "By when do they bring it back?", .day(orNone: false)),
      ],
      unavailable: { state in
        state.session.drafts.all.contains { !$0.isWithdrawn } ? nil : "No draft is written yet."
      },
      command: { (state, arguments) throws(Rejection) in
        .actions(
          .entrust(
            try arguments.people("people", state.session),
            due: try arguments.comingDay("due", today: state.now.today)))
      }),
  ]
}

extension WorkbenchState {
  fileprivate var whyNoAgreementStep: String? {
    if let whyNotWritable { return whyNotWritable }
    return agreementStep == nil ? "Nothing but typing comes next here." : nil
  }

  fileprivate var whyNoOpenPoll: String? {
    session.agreeing.openPoll == nil ? "No poll is open." : nil
  }

  fileprivate var whyNotAdoptable: String? {
    guard let candidate = session.candidate else { return "There is no version to adopt." }
    guard session.agreeing.currentPoll(on: candidate.id)?.isRevealed == true else {
      return "The room was not asked about \(candidate.id.spoken) yet."
    }
    return nil
  }
}

extension Parameter {
  fileprivate static let scale = Parameter(
    "scale", "How does the room answer?", .list,
    options: { _, _ in
      AgreementScale.allCases.map { scale in
        let points = scale.points
        return Option(
          scale.rawValue,
          "\(scale.title): \(points.lowerBound) \(scale.words(at: points.lowerBound)) … "
            + "\(points.upperBound) \(scale.words(at: points.upperBound))")
      }
    })

  fileprivate static let version = Parameter(
    "version", "Which version?", .list, isOptional: true,
    options: { state, _ in
      state.session.drafts.versions.reversed().map {
        Option($0.id.spoken, "\($0.id.spoken) \($0.text)")
      }
    }, isAsked: { _, _ in false })
}
