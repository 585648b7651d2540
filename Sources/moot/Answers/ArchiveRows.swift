import Archive
import Workbench
import Workshop

extension Found {
  /// What was found, to be shown.
  var row: ArchiveAnswer.Row {
    let kept = isPrivate ? " (private)" : ""
    return ArchiveAnswer.Row(
      id: id?.spoken ?? by.first?.spoken ?? "–", words: excerpt,
      facts: ["\(type.name)\(kept) · \(session.whereWords)"], session: session.path, event: event)
  }
}

extension OpenAction {
  /// The action, to be shown.
  func row(today: Day) -> ArchiveAnswer.Row {
    let facts = [ownerWords, dueWords(today: today), status.map(\.words)].compactMap(\.self)
    return ArchiveAnswer.Row(
      id: id.spoken, words: what,
      facts: [facts.joined(separator: " · ")] + objections.map(\.told) + [session.whereWords],
      session: session.path, event: event)
  }

  /// Who owns it, and whether the yes was heard.
  private var ownerWords: String {
    guard owner != nil else { return "no owner yet" }
    return isAccepted ? label : "\(label), no yes heard yet"
  }

  /// By when, such as `due Tue 12 May 2026, 3 weeks ago`.
  private func dueWords(today: Day) -> String {
    guard let due else { return "no date yet" }
    let moved = originalDue.map { ", first \($0.words)" } ?? ""
    return "due \(due.words), \(due.distance(from: today))\(moved)"
  }
}

extension OpenAction.Objection {
  /// What somebody said of an action, in a sentence.
  fileprivate var told: String {
    let who = label.isEmpty ? "Somebody" : label
    let sentence = "\(who) said: this is not what I agreed."
    return words.isEmpty ? sentence : "\(sentence) “\(words)”"
  }
}

extension FoundAsset {
  /// The asset, to be shown; it opens where it was named last.
  var row: ArchiveAnswer.Row? {
    guard let last = named.last else { return nil }
    let places = named.map { mention in
      let id = mention.id == last.id ? "" : " as \(mention.id.spoken)"
      return "named\(id) · \(mention.session.whereWords)"
    }
    // What went from session to session is in each of them, but need be said only once.
    var seen: Set<String> = []
    let uses = ledTo.map { "\($0.type.name) \($0.id.spoken) \($0.words)" }
      .filter { seen.insert($0).inserted }
    return ArchiveAnswer.Row(
      id: last.id.spoken, words: words,
      facts: places + (isLonely ? ["no idea or action uses it yet"] : uses),
      session: last.session.path, event: last.event)
  }
}

extension ArchivedSession {
  /// The path of the file, as data; `nil` where it is not told.
  var file: Value? { path.isEmpty ? nil : .text(path) }

  /// The session, to be shown; one that cannot be read says why and opens nothing.
  var row: ArchiveAnswer.Row {
    let facts = fault.map { [$0] } ?? [day?.words, holds, state, damagedWords].compactMap(\.self)
    return ArchiveAnswer.Row(
      words: isFictional ? "\(title) (invented)" : title,
      facts: [facts.joined(separator: " · ")], session: fault == nil ? path : nil)
  }

  /// What it holds, or why it cannot be read.
  var holds: String { fault ?? SessionList.facts(counts) }

  /// Whether it was closed.
  var state: String { fault != nil ? "cannot be read" : isClosed ? "closed" : "open" }

  /// How much of it is damaged; `nil` for nothing.
  var damagedWords: String? {
    switch damagedLines {
    case 0: nil
    case 1: "1 line cannot be read"
    default: "\(damagedLines) lines cannot be read"
    }
  }
}
