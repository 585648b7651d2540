import Canvas
import Workshop

/// Two moments of a replay beside each other.
extension WorkbenchState {
  /// What changed between two moments, the earlier one first.
  func differencePage(_ one: Int, _ other: Int) -> Page {
    guard let replay else { return Page(title: "", lines: []) }
    let (from, to) = (min(one, other), max(one, other))
    var place = replay.replay
    place.jump(to: from)
    let earlier = place.session
    place.jump(to: to)
    let later = place.session
    let difference = Difference(from: earlier, to: later)
    let decisions = replay.timeline.marks.filter {
      $0.kind == .decision && $0.position > from && $0.position <= to
    }
    var lines = replay.tellings(at: [from, to]).map(momentLine) + [.init("")]
    func part(_ title: String, _ part: [Page.Line]) {
      lines.append(.init("\(title): \(part.isEmpty ? "nothing" : String(part.count))", .heading))
      lines += part + [.init("")]
    }
    part("Decided", replay.tellings(at: decisions.map(\.position)).map(momentLine))
    let added = difference.added.filter {
      replay.showsPrivate || later.notes[$0]?.audience != .facilitator
    }
    part("Added", added.map { line(of: $0, later) })
    part("Changed", difference.changed.map { changeLine(of: $0, from: earlier, to: later) })
    part("Taken down", difference.withdrawn.map { line(of: $0, earlier) })
    return Page(title: "Two moments compared", lines: lines)
  }

  private func line(of item: SpokenID, _ session: Shown, more: [String] = []) -> Page.Line {
    let words = item.kind == .person ? session.people.label(item) : session.words(of: item) ?? ""
    let text = item.kind == .person ? words : "\(item.spoken) \(words)"
    return .init(([text] + more).joined(separator: " · "), indent: 2, item: item)
  }

  private func changeLine(
    of item: SpokenID, from earlier: Shown, to later: Shown
  ) -> Page.Line {
    let (old, new) = (earlier.words(of: item), later.words(of: item))
    let fate = later.fateWords(of: item)
    var more = [
      old.flatMap { $0 == new || $0 == Veil.kept ? nil : "before: “\($0)”" },
      fate.isEmpty || fate == earlier.fateWords(of: item) ? nil : "now \(fate)",
    ].compactMap(\.self)
    if let before = earlier.people[item], let after = later.people[item] {
      if before.permission != after.permission { more.append("permission") }
      if before.hats != after.hats { more.append(after.hats.joined(separator: ", ")) }
      if before.table != after.table {
        more.append(after.table.map { "table \($0)" } ?? "no table")
      }
    }
    if let before = earlier.actions[item], let after = later.actions[item] {
      if before.owner != after.owner {
        more.append("now of \(after.owner.map(later.people.label) ?? "nobody")")
      }
      if before.due != after.due { more.append("now by \(after.due?.words ?? "no date")") }
      if !before.isAccepted, after.isAccepted { more.append("with the owner's yes") }
    }
    return line(of: item, later, more: more)
  }
}
