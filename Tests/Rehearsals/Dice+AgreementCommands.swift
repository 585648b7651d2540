import Workshop

/// Commands on the way to a statement, most of them such as a room would ask for next.
extension Dice {
  mutating func agreementCommand(in session: Session) -> Command {
    switch number(0...129) {
    case 100...: nextStep(session)
    case ..<15: .clusters(clusterCommand(session))
    case ..<45: .drafts(draftCommand(session))
    case ..<85: .agreeing(agreeingCommand(session))
    case ..<94: .asks(askCommand(session))
    default: .confidence(confidenceCommand(session))
    }
  }

  /// What brings the room nearest to an adoption.
  private mutating func nextStep(_ session: Session) -> Command {
    let agreeing = session.agreeing
    guard let candidate = session.candidate else {
      return .drafts(.addVersion(NewVersion(words())))
    }
    if let poll = agreeing.openPoll {
      let point = pick(Array(poll.bar.support)) ?? 1
      return .agreeing(poll.counts.isEmpty ? .count([point: number(1...4)]) : .reveal)
    }
    guard agreeing.poll(on: candidate.id)?.verdict.isMet == true else {
      return .agreeing(agreeing.bar == nil ? .setBar(bar()) : .openPoll(nil))
    }
    if let concern = agreeing.openConcerns.first {
      return .agreeing(.settle(concern.id, .recorded, version: nil, words: nil))
    }
    return .agreeing(.adopt(nil, review: maybe { $0.day() }))
  }

  mutating func clusterCommand(_ session: Session) -> ClusterCommand {
    let cluster = chance(90) ? pick(session.clusters.all.map(\.id)) ?? id(.cluster) : anyID()
    let members = some(atMost: 3) { $0.chance(60) ? $0.aDraft(session) : $0.something(session) }
    return switch number(0...9) {
    case ..<6: .bundle(sign: pick(["*", "sun", "Sun", "", "a long sign"]) ?? "", members)
    case 6: .takeOut(cluster, chance(80) ? session.clusters[cluster]?.members ?? [] : members)
    case 7: .name(cluster, chance(80) ? "\(words()) holds us" : text())
    case 8: .dissolve(cluster)
    default: .listEmptyWords(some(atMost: 2) { $0.text() })
    }
  }

  private mutating func aDraft(_ session: Session) -> SpokenID {
    chance(90) ? pick(session.drafts.all.map(\.id)) ?? draft() : anyID()
  }

  mutating func draftCommand(_ session: Session) -> DraftCommand {
    let draft = aDraft(session)
    return switch number(0...19) {
    case ..<6:
      .add(
        NewDraft(
          text(), people: chance(20) ? [somebody(session), somebody(session)] : [],
          table: chance(20) ? table() : nil, parents: some(atMost: 3) { $0.aDraft(session) }))
    case ..<9:
      .addVersion(
        NewVersion(
          text(), parents: some(atMost: 2) { $0.aDraft(session) }, change: maybe { $0.text() },
          why: maybe { $0.text() }, answers: some(atMost: 1) { $0.aConcern(session) }))
    case 9: .edit(draft, text())
    case 10: .withdraw(draft)
    case ..<13: .share(some(atMost: 1) { $0.aDraft(session) })
    case ..<17: .trace(draft, parents: some(atMost: 3) { $0.aDraft(session) })
    default:
      .mark(
        draft, words: piece(of: session.drafts[draft]?.text ?? ""), count: number(-1...7),
        table: chance(30) ? table() : nil)
    }
  }

  /// Some of the words of a text.
  private mutating func piece(of text: String) -> String {
    chance(30) ? text : pick(text.split(separator: " ")).map(String.init) ?? "nothing"
  }

  private mutating func aConcern(_ session: Session) -> SpokenID {
    chance(90) ? pick(session.agreeing.concerns.map(\.id)) ?? id(.concern) : anyID()
  }

  mutating func agreeingCommand(_ session: Session) -> AgreeingCommand {
    let version = chance(20) ? aDraft(session) : nil
    switch number(0...29) {
    case ..<5:
      var bar = bar()
      bar.threshold = pick([0, 1, 30, 50, 80, 100, 101]) ?? 50
      return .setBar(bar)
    case ..<10: return .openPoll(version)
    case ..<15:
      let points = session.agreeing.openPoll?.bar.scale.points ?? 0...9
      return .count(counts(chance(90) ? points : 0...9, upTo: chance(90) ? 3 : 10_001))
    case ..<18: return .reveal
    case ..<21: return .raise(text(), harms: maybe { $0.text() }, table: maybe { $0.table() })
    case ..<24:
      return .settle(
        aConcern(session), pick(Concern.State.allCases) ?? .open, version: version,
        words: maybe { $0.text() })
    case 24, 25: return .noteMinority(text())
    case ..<29: return .adopt(version, review: maybe { $0.day() })
    default: return .bring(text(), review: maybe { $0.day() }, origin: origin())
    }
  }

  private mutating func askCommand(_ session: Session) -> AskCommand {
    let ask = chance(90) ? pick(session.actions.asks.all.map(\.id)) ?? id(.ask) : anyID()
    return switch number(0...6) {
    case ..<3: .make(text(), table: maybe { $0.table() }, action: maybe { $0.anAction(session) })
    case 3: .reword(ask, text())
    case ..<6: .answer(ask, pick(Ask.Answer.allCases) ?? .no, words: maybe { $0.text() })
    default: .withdraw(ask)
    }
  }

  private mutating func confidenceCommand(_ session: Session) -> ConfidenceCommand {
    let action = maybe { $0.anAction(session) }
    return chance(60)
      ? .count(counts(chance(90) ? Confidence.levels : 0...9, upTo: 3), action: action)
      : .reveal(action: action)
  }
}
