import Workshop

/// Enter in the entry line on the way to a statement.
extension WorkbenchState {
  /// `R: D1 D5` bundles under a sign; `R: one more plate at one table` names what is under it.
  func clusterCommand(_ words: EntryWords) throws(Rejection) -> Command {
    guard let colon = words.text.firstIndex(of: ":") else {
      throw Rejection("Begin with a sign: R: D1 D5 bundles, R: its name names.")
    }
    let sign = words.text[..<colon].trimmingBlanks
    let rest = words.text[words.text.index(after: colon)...].trimmingBlanks
    let members = rest.split { " ,+".contains($0) }.map { SpokenID(spoken: $0) }
    if !members.isEmpty, !members.contains(nil) {
      return .clusters(.bundle(sign: try self.sign(sign), members.compactMap(\.self)))
    }
    guard let cluster = session.clusters.standing(sign) else {
      throw Rejection("Nothing is under “\(sign)” yet. Put something there first: \(sign): D1 D5.")
    }
    return .clusters(.name(cluster.id, rest))
  }

  /// The sign under which something goes: that of a cluster whose id or sign was said, or a new one.
  func sign(_ said: String) throws(Rejection) -> String {
    if let cluster = session.clusters.standing(said) { return cluster.sign }
    guard SpokenID(spoken: said)?.kind != .cluster else {
      throw Rejection(
        "There is no bundle \(said.uppercased()). Begin with another sign: R: D1 D5.")
    }
    return said
  }

  func draftCommand(
    _ words: EntryWords, _ drafting: Activity.Drafting
  ) throws(Rejection) -> Command {
    switch drafting.step {
    case .write: return writeCommand(words)
    case .mark: return try markCommand(words)
    case .integrate: return .drafts(.addVersion(NewVersion(words.text, parents: words.links)))
    }
  }

  /// “Pass” is as good an answer as a draft, and so is a dash.
  private func writeCommand(_ words: EntryWords) -> Command {
    if let person = words.by, words.isPass { return .rounds(.pass(person)) }
    let table = words.by == nil && words.people.isEmpty ? words.table ?? focus.table : words.table
    // One person alone stands as who said it.
    let people = words.people.count > 1 ? words.people : []
    return .drafts(
      .add(NewDraft(words.text, people: people, table: table, parents: words.links)))
  }

  /// Marks on words: `D34 one more plate =19`.
  private func markCommand(_ words: EntryWords) throws(Rejection) -> Command {
    let text = words.text
    let first = text.prefix { $0 != " " }
    guard let id = SpokenID(spoken: first), [.draft, .version].contains(id.kind),
      let sign = text.lastIndex(of: "=")
    else { throw Rejection("Count marks like this: D34 one more plate =19.") }
    let count = text[text.index(after: sign)...].trimmingBlanks
    guard let count = Int(count) else {
      throw Rejection("“\(count)” is no number of marks. Write: D34 one more plate =19.")
    }
    let marked = text[..<sign].dropFirst(first.count).trimmingBlanks
    let quoted = marked.first == "\"" && marked.last == "\"" && marked.count > 1
    let table = words.table ?? focus.table
    return .drafts(
      .mark(
        id, words: quoted ? String(marked.dropFirst().dropLast()) : marked, count: count,
        table: table))
  }

  /// Counts of answers while a poll is open; else a concern, with what it harms behind `>`.
  func agreeCommand(_ words: EntryWords) throws(Rejection) -> Command {
    if words.text.first?.isNumber == true, words.text.contains("=") {
      return .agreeing(.count(try Arguments(["counts": words.text]).points("counts")))
    }
    if session.agreeing.openPoll != nil, words.by == nil, words.table == nil {
      throw Rejection(
        "The poll is open: count as 1=8 2=9. A concern begins with @P4 or @A.")
    }
    let sides = words.text.split(separator: ">", maxSplits: 1).map(String.init)
    return .agreeing(
      .raise(
        sides.first ?? "", harms: sides.count > 1 ? sides[1] : nil, table: words.table))
  }
}

extension Clusters {
  /// The cluster that stands under an id or a sign.
  fileprivate func standing(_ said: String) -> Cluster? {
    SpokenID(spoken: said).flatMap { id in standing.first { $0.id == id } } ?? signed(said)
  }
}

extension EntryWords {
  /// Whether somebody passes.
  var isPass: Bool { ["-", "pass", "passed"].contains(text.lowercased()) }
}
