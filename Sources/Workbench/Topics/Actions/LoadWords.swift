import Workshop

/// Who carries how much, in words: nobody is counted aloud, the room is asked.
extension Shown {
  /// What to say first: who carries most, whose dates meet, or that it looks fair.
  func summary(of load: Load) -> String {
    let strained = load.strained
    if let heaviest = load.heaviest {
      let others = strained.filter { $0.person != heaviest.person }.map { people.label($0.person) }
      let also = others.isEmpty ? "" : " Ask too: \(others.joined(separator: ", "))."
      return
        "\(people.label(heaviest.person)) owns most: \(heaviest.owns.count). Is that too much?\(also)"
    }
    if !strained.isEmpty {
      let names = strained.map { people.label($0.person) }.joined(separator: ", ")
      return "A lot to carry for \(names). What could wait, or change hands?"
    }
    guard !load.owners.isEmpty else { return "There is nothing to carry yet." }
    return "Nobody owns \(Load.many) or more, and nobody has two dates in one week."
  }

  /// What one person carries: `owns A3 by Sat 20 Jun 2026 · helps with A7 · …`.
  func words(of carrier: Load.Carrier) -> String {
    let owns = carrier.owns.map { id in
      id.spoken + (actions[id]?.due.map { " by \($0.words)" } ?? ", no date")
    }
    let helps = carrier.helps.spoken
    let weeks = carrier.sameWeek.map { ids in
      "\(ids.map(\.spoken).joined(separator: " and ")) fall in one week"
    }
    return [
      owns.isEmpty ? "" : "owns \(owns.joined(separator: ", "))",
      helps.isEmpty ? "" : "helps with \(helps)", weeks.joined(separator: ", "),
    ].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// An answer to an ask: `yes, P17 Bev: The library has a laminator`.
  func words(of reply: Ask.Reply) -> String {
    let who = reply.by.map { ", \(people.label($0))" } ?? ""
    return reply.answer.words + who + (reply.words.map { ": \($0)" } ?? "")
  }
}
