import Workshop

/// What comes next on the way to an agreement.
struct AgreementStep {
  /// The id of the command that does it.
  let command: String
  /// What the hint line calls it.
  let label: String
  /// What the command need not ask any more.
  let arguments: Arguments

  init(_ command: String, _ label: String, _ arguments: Arguments = Arguments()) {
    self.command = command
    self.label = label
    self.arguments = arguments
  }
}

extension WorkbenchState {
  /// What comes next on the way to an agreement; `nil` where typing or showing comes next.
  var agreementStep: AgreementStep? {
    guard stage?.activity == .agree, !session.closing.isClosed else { return nil }
    let agreeing = session.agreeing
    guard let candidate = session.candidate else {
      return session.statement == nil ? AgreementStep("version.add", "write it") : nil
    }
    if agreeing.openPoll != nil { return nil }
    guard agreeing.bar != nil else { return AgreementStep("bar.set", "set the bar") }
    guard let poll = agreeing.currentPoll(on: candidate.id) else {
      return AgreementStep("poll.open", "open the poll")
    }
    guard poll.verdict.isMet else { return AgreementStep("version.add", "amend") }
    if let open = agreeing.openConcerns.first?.id.spoken {
      return AgreementStep(
        "concern.settle", "settle \(open)", Arguments(["concern": open]))
    }
    return AgreementStep("statement.adopt", "adopt")
  }
}
