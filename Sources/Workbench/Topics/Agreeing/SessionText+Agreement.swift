import Workshop

/// The statement and the way to it, as plain lines.
extension SessionText {
  /// The statement, the polls, concerns, clusters and drafts.
  static func agreement(_ session: Shown) -> [String] {
    var lines: [String] = []
    if let statement = session.statement {
      lines += section("What we are for", adopted(statement, session))
    }
    let versions = session.drafts.versions.filter { $0.id != session.statement?.id }
    lines += section("Versions", versions.map { version($0) })
    lines += section("Asked", session.agreeing.polls.flatMap(poll))
    lines += section("Concerns", session.agreeing.concerns.map(concern))
    lines += section(
      "From who does not wholly agree",
      session.agreeing.minority.map { "\($0.id.spoken) \($0.text)" })
    lines += section("Bundles", session.clusters.standing.map { cluster($0, session) })
    lines += section("Drafts", session.drafts.up.map { draft($0) })
    return lines
  }

  /// One record a line; see `records`.
  static func agreementRecords(_ session: Shown) -> [[String]] {
    let drafts = session.drafts.all.filter { !$0.isWithdrawn }.map { draft in
      [
        draft.isVersion ? "version" : "draft", draft.id.spoken, draft.text,
        draft.people.spoken, draft.table ?? "",
        draft.parents.spoken,
      ]
    }
    let polls = session.agreeing.polls.map { poll in
      [
        "poll", poll.version.spoken,
        poll.bar.scale.points.map { "\($0)=\(poll.counts[$0] ?? 0)" }.joined(separator: " "),
        poll.isRevealed ? (poll.verdict.isMet ? "met" : "not met") : "open",
      ]
    }
    let concerns = session.agreeing.concerns.map { concern in
      [
        "concern", concern.id.spoken, concern.text, concern.state.rawValue,
        concern.by?.spoken ?? "",
      ]
    }
    let adopted = session.agreeing.adoptions.map { adoption in
      ["adopted", adoption.version.spoken, adoption.at.text, adoption.review?.text ?? "none"]
    }
    let clusters = session.clusters.standing.map { cluster in
      [
        "cluster", cluster.id.spoken, cluster.title,
        session.membersUp(of: cluster).spoken,
      ]
    }
    return drafts + polls + concerns + adopted + clusters
  }

  private static func adopted(_ statement: Draft, _ session: Shown) -> [String] {
    var lines = ["\(statement.id.spoken) \(statement.text)"]
    if let origin = statement.origin { lines.append("From \(origin.words)") }
    if let poll = session.agreeing.poll(on: statement.id), poll.isRevealed {
      lines.append(poll.verdictWords)
    }
    if let adoption = session.agreeing.adoptions.last {
      lines.append(
        adoption.review.map { "Looked at again on \($0.words)" } ?? "No day to look at it again")
    }
    return lines
  }

  private static func version(_ version: Draft) -> String {
    let change = version.change.map {
      " (changed: \($0)\(version.why.map { ", because \($0)" } ?? ""))"
    }
    return "\(version.id.spoken) \(version.text)\(change ?? "")"
  }

  private static func poll(_ poll: Poll) -> [String] {
    guard poll.isRevealed else { return ["\(poll.version.spoken): the poll is open"] }
    let counts = poll.bar.scale.points.map { "\($0)=\(poll.counts[$0] ?? 0)" }
    return [
      "\(poll.version.spoken), by \(poll.bar.words)", "  \(counts.joined(separator: " "))",
      "  \(poll.verdictWords) \(poll.unansweredWords.capitalizedSentence)",
    ]
  }

  private static func concern(_ concern: Concern) -> String {
    let facts = [
      concern.by?.spoken,
      concern.state.rawValue + (concern.integratedIn.map { " in \($0.spoken)" } ?? ""),
      concern.harms.map { "would harm \($0)" }, concern.words,
    ]
    return
      "\(concern.id.spoken) \(concern.text) – \(facts.compactMap(\.self).joined(separator: " · "))"
  }

  private static func cluster(_ cluster: Cluster, _ session: Shown) -> String {
    "\(cluster.id.spoken) \(cluster.title): \(session.membersUp(of: cluster).spoken)"
  }

  private static func draft(_ draft: Draft) -> String {
    let who = draft.table.map { "table \($0)" } ?? draft.people.map(\.spoken).joined(separator: "+")
    let from =
      draft.parents.isEmpty ? "" : "from \(draft.parents.spoken)"
    let facts = [who, from].filter { !$0.isEmpty }.joined(separator: ", ")
    let marks = draft.marks.isEmpty ? draft.text : MarkedText.inline(draft)
    return "\(draft.id.spoken) \(marks)" + (facts.isEmpty ? "" : " – \(facts)")
  }
}

extension String {
  /// The words as a sentence of their own.
  fileprivate var capitalizedSentence: String {
    (first.map { $0.uppercased() } ?? "") + dropFirst() + "."
  }
}
