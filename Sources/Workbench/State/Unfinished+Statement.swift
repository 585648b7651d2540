import Workshop

/// What looks unfinished on the way to a statement.
extension WorkbenchState {
  var unfinishedClusters: String? {
    let clusters = session.clusters.standing.filter { $0.stage == stage?.id }
    guard !clusters.isEmpty else { return "nothing was bundled" }
    let nameless = clusters.filter { $0.name == nil }.map { "“\($0.sign)”" }
    guard !nameless.isEmpty else { return nil }
    return "\(nameless.joined(separator: ", ")) \(nameless.count == 1 ? "has" : "have") no name yet"
  }

  func unfinishedDrafts(_ drafting: Activity.Drafting) -> String? {
    let hidden = session.drafts.up.count(where: \.isPrivate)
    if hidden > 0 { return "\(counted(hidden, "draft")) still private" }
    switch drafting.step {
    case .write: return session.drafts.up.isEmpty ? "no draft was written" : nil
    case .mark: return session.drafts.all.allSatisfy(\.marks.isEmpty) ? "no words were marked" : nil
    case .integrate:
      guard session.candidate == nil else { return nil }
      return
        "there is no version for the room; two volunteers may finish it (\(way(to: "statement.finish")))"
    }
  }

  var unfinishedAgreement: String? {
    if let poll = session.agreeing.openPoll { return "the poll on \(poll.version.spoken) is open" }
    guard let candidate = session.candidate else { return nil }
    // Between the stages of one agreement the room only goes on.
    let next = session.agenda.next?.stage.activity
    if next == .agree { return nil }
    // What two volunteers promised: one owns it, the other helps, and that they came forward is the yes.
    let isEntrusted = session.actions.standing.contains {
      $0.serves.contains(candidate.id) && $0.helpers.count == 1 && $0.isAccepted
    }
    return isEntrusted
      ? nil
      : "\(candidate.id.spoken) is not adopted; two volunteers may finish it "
        + "(\(way(to: "statement.finish")))"
  }
}
