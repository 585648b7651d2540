import Workshop

/// Events on the way to a statement: clusters, drafts, polls, asks, confidence.
extension Dice {
  mutating func agreementEvent() -> SessionEvent {
    switch number(0...99) {
    case ..<20: event(of: .clusters)
    case ..<50: event(of: .drafts)
    case ..<80: event(of: .agreeing)
    case ..<90: event(of: .asks)
    default: event(of: .confidence)
    }
  }

  mutating func clusterEvent() -> ClusterEvent {
    let members = some(atMost: 4) { $0.member() }
    return switch number(0...9) {
    case ..<4: .made(Cluster(id: id(.cluster), sign: text(), members: members))
    case ..<6: .filled(cluster: id(.cluster), members: members)
    case 6: .emptied(cluster: id(.cluster), members: members)
    case 7: .named(cluster: id(.cluster), name: text())
    case 8: .dissolved(cluster: id(.cluster))
    default: .emptyWordsSet(some(atMost: 3) { $0.text() })
    }
  }

  private mutating func member() -> SpokenID { chance(50) ? draft() : card() }

  mutating func draftEvent() -> DraftEvent {
    switch number(0...11) {
    case ..<4:
      .added(
        Draft(
          id: id(.draft), text: text(), people: some(atMost: 2) { $0.person() },
          table: maybe { $0.table() }, parents: some(atMost: 3) { $0.draft() },
          isPrivate: chance(30)))
    case ..<6:
      .versionAdded(
        Draft(
          id: id(.version), text: text(), parents: some(atMost: 3) { $0.draft() },
          change: maybe { $0.text() }, why: maybe { $0.text() },
          answers: some(atMost: 2) { $0.id(.concern) }))
    case 6: .edited(draft: draft(), text: text())
    case 7: .withdrawn(draft: draft())
    case 8: .shared(drafts: some(atMost: 3) { $0.draft() })
    case ..<11: .traced(draft: draft(), parents: some(atMost: 3) { $0.draft() })
    default:
      .marked(
        draft: draft(), words: text(), count: number(0...9999), table: maybe { $0.table() })
    }
  }

  mutating func bar() -> Bar {
    let scale = pick(AgreementScale.allCases) ?? .consent
    let points = [0, 0].map { _ in pick(Array(scale.points)) ?? 1 }
    return Bar(
      scale: scale, threshold: number(0...100),
      support: min(points[0], points[1])...max(points[0], points[1]), hasVeto: chance(50))
  }

  mutating func counts(_ points: ClosedRange<Int>, upTo most: Int) -> [Int: Int] {
    Dictionary(
      some(atMost: 6) { ($0.pick(Array(points)) ?? 1, $0.number(0...most)) },
      uniquingKeysWith: { $1 })
  }

  mutating func agreeingEvent() -> AgreeingEvent {
    switch number(0...19) {
    case ..<3: .barSet(bar())
    case ..<7: .pollOpened(version: id(.version))
    case ..<10:
      .pollCounted(
        version: id(.version), counts: counts(0...9, upTo: 9999),
        eligible: maybe { $0.number(0...999) })
    case ..<12: .pollRevealed(version: id(.version))
    case ..<14:
      .concernRaised(
        concern: id(.concern), text: text(), harms: maybe { $0.text() },
        version: maybe { $0.id(.version) }, table: maybe { $0.table() })
    case ..<16:
      .concernSettled(
        concern: id(.concern), state: pick(Concern.State.allCases) ?? .open,
        version: maybe { $0.id(.version) }, words: maybe { $0.text() })
    case 16, 17:
      .minorityNoted(minority: id(.minority), text: text(), version: maybe { $0.id(.version) })
    case 18: .adopted(version: id(.version), review: maybe { $0.day() })
    default:
      .brought(
        version: id(.version), text: text(), review: maybe { $0.day() }, origin: origin())
    }
  }

  mutating func askEvent() -> AskEvent {
    switch number(0...5) {
    case ..<2:
      .made(
        Ask(
          id: id(.ask), text: text(), table: maybe { $0.table() },
          action: maybe { $0.id(.action) }))
    case 2: .reworded(ask: id(.ask), text: text())
    case ..<5:
      .answered(
        ask: id(.ask), answer: pick(Ask.Answer.allCases) ?? .no, words: maybe { $0.text() })
    default: .withdrawn(ask: id(.ask))
    }
  }

  mutating func confidenceEvent() -> ConfidenceEvent {
    let action = maybe { $0.id(.action) }
    return chance(70)
      ? .counted(
        stage: stage(), action: action, counts: counts(Confidence.levels, upTo: 9999),
        eligible: maybe { $0.number(0...999) })
      : .revealed(stage: stage(), action: action)
  }
}
