import Workshop

extension WorkbenchState {
  /// What comes next on the way to an agreement; `nil` where typing or showing comes next.
  var agreementStep: NextStep? {
    guard stage?.activity == .agree, !session.closing.isClosed else { return nil }
    let agreeing = session.agreeing
    guard let candidate = session.candidate else {
      return session.statement == nil ? NextStep("version.add", "write it") : nil
    }
    if agreeing.openPoll != nil { return nil }
    guard agreeing.bar != nil else { return NextStep("bar.set", "set the bar") }
    guard let poll = agreeing.currentPoll(on: candidate.id) else {
      return NextStep("poll.open", "open the poll")
    }
    guard poll.verdict.isMet else { return NextStep("version.add", "amend") }
    if let open = agreeing.openConcerns.first?.id.spoken {
      return NextStep(
        "concern.settle", "settle \(open)", Arguments(["concern": open]))
    }
    return NextStep("statement.adopt", "adopt")
  }
}
