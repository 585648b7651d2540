import Canvas
import Workshop

/// Enter in the entry line.
extension WorkbenchState {
  /// Turns what is typed into a command by the stage's rule; the line is emptied only if it is taken.
  mutating func enterLine() throws(Rejection) -> [Effect] {
    let effects = try entered(focus.entry.text)
    focus.entry = TextField()
    return effects
  }

  /// What a line of words does in the current stage, in full screen and in linear mode alike.
  func entered(_ line: String) throws(Rejection) -> [Effect] {
    let words = try EntryWords(
      line, in: session, categories: entryCategories, takesLinks: stage?.takesLinks ?? false
    )
    let command = try command(for: words)
    let by = command.namesPeople ? nil : command.speaker ?? words.by
    return [.record(try session.decide(command, by: by), by: by)]
  }

  private func command(for words: EntryWords) throws(Rejection) -> Command {
    if session.closing.isClosed { return .notes(.add(.correction, words.text)) }
    guard let stage else { return .notes(.add(.room, words.text)) }
    switch stage.activity {
    case .talk, .rest: return .notes(.add(.room, words.text))
    case .people: return try personCommand(words)
    case .round(let takesEnergy): return roundCommand(words, stage, takesEnergy: takesEnergy)
    case .collect(let collecting): return try cardCommand(collecting.type, words)
    case .connect: return .cards(.add(newCard(.idea, words)))
    case .choose: return try choiceCommand(words)
    case .recall: return .cards(.add(newCard(.asset, words)))
    case .cluster: return try clusterCommand(words)
    case .draft(let drafting): return try draftCommand(words, drafting)
    case .agree: return try agreeCommand(words)
    case .plan(.actions): return try planCommand(words)
    case .plan(.asks): return try askCommand(words)
    case .plan(.confidence): return try confidenceCommand(words)
    case .plan(.load), .readback: return try planNote(words)
    case .review(.actions): return try reviewCommand(words)
    case .review(.stuck): return try replanCommand(words)
    case .review(.feedback): return .cards(.add(feedbackCard(words)))
    case .close: return try closeCommand(words, stage)
    }
  }

  private func cardCommand(_ type: CardType, _ words: EntryWords) throws(Rejection) -> Command {
    if type == .force, let score = try scoreCommand(words) { return score }
    let card = newCard(type, words)
    return type == .goal ? try goalCommand(card) : .cards(.add(card))
  }

  func newCard(_ type: CardType, _ words: EntryWords) -> NewCard {
    let sticky = words.category ?? (entryCategories.isEmpty ? nil : focus.category)
    return NewCard(
      type: type, text: words.text, category: sticky,
      table: words.table ?? (words.by == nil ? focus.table : nil), links: words.links)
  }

  private func personCommand(_ words: EntryWords) throws(Rejection) -> Command {
    let parts = words.text.split(separator: ",").map(\.trimmingBlanks)
    let name = parts.first ?? ""
    // Who is on the list and not here yet comes in by the number alone.
    if parts.count == 1, let id = SpokenID(spoken: name), session.people[id] != nil {
      return .people(.arrive(id))
    }
    let hats = parts.dropFirst().filter { !$0.isEmpty }
    guard !name.isEmpty || !hats.isEmpty else {
      throw Rejection("Type a name and, if you like, hats: Maureen, resident.")
    }
    guard let person = words.by else { return .people(.add(name: name, hats: Array(hats))) }
    return .people(.change(person, name: name, hats: hats.isEmpty ? nil : Array(hats)))
  }

  private func roundCommand(_ words: EntryWords, _ stage: Stage, takesEnergy: Bool) -> Command {
    // One number is what the next person says; several are the room's.
    if takesEnergy, let levels = energyLevels(words.text), levels.count > 1 {
      return .rounds(.energy(levels))
    }
    guard let person = words.by ?? session.awaitingTurn(in: stage.id).first?.id else {
      return .notes(.add(.room, words.text))
    }
    return .rounds(turn(of: person, words))
  }

  private func turn(of person: SpokenID, _ words: EntryWords) -> RoundCommand {
    words.isPass ? .pass(person) : .speak(person, words: words.text)
  }

  private func energyLevels(_ text: String) -> [Int]? {
    let parts = text.split(separator: " ").map { Int($0) }
    guard !parts.isEmpty, !parts.contains(nil) else { return nil }
    return parts.compactMap(\.self)
  }

  private func choiceCommand(_ words: EntryWords) throws(Rejection) -> Command {
    if let person = words.by, let idea = SpokenID(spoken: words.text) {
      return .choosing(.stand(idea, people: [person]))
    }
    guard words.text.contains("=") else {
      throw Rejection("Count like I1=5 I2=3, or say who stands where: @P4 I2.")
    }
    return .choosing(.count(try Arguments(["counts": words.text]).counts("counts")))
  }

  private func closeCommand(_ words: EntryWords, _ stage: Stage) throws(Rejection) -> Command {
    let text = words.text
    if words.by == nil, let levels = energyLevels(text) { return .rounds(.energy(levels)) }
    if text.hasPrefix("+ ") { return .closing(.reflect(isPlus: true, String(text.dropFirst(2)))) }
    if text.hasPrefix("- ") { return .closing(.reflect(isPlus: false, String(text.dropFirst(2)))) }
    if let person = words.by { return .rounds(turn(of: person, words)) }
    let first = text.prefix { $0 != " " }
    if let point = SpokenID(spoken: first), point.kind == .parked {
      return .parking(.home(point, String(text.dropFirst(first.count))))
    }
    if text.lowercased().hasPrefix("review ") {
      return try nextLookCommand(String(text.dropFirst(7)))
    }
    // In the stage for it, a date by itself is the next look.
    if let nextLook = try? nextLookCommand(text) { return nextLook }
    throw Rejection("Begin with + (keep), - (change), K1 (its home), @P4 (says), or review 7 may.")
  }

  /// When the room looks again: `7 may`, `none`, `in 6 weeks at the library`.
  private func nextLookCommand(_ text: String) throws(Rejection) -> Command {
    if text.split(separator: " ").first?.lowercased() == "none" {
      return .closing(.review(nil, words: nil))
    }
    guard let date = LeadingDate(text, today: now.today) else {
      throw Rejection("Say when: review 7 may, review in 6 weeks, or review none.")
    }
    let day = try Arguments(["day": date.said]).comingDay("day", today: now.today)
    return .closing(.review(day, words: date.rest))
  }
}

extension Stage {
  /// Whether `+G3` in the words is a link here.
  fileprivate var takesLinks: Bool {
    switch activity {
    case .collect, .connect, .draft, .plan(.actions), .plan(.asks), .review(.stuck),
      .review(.feedback):
      true
    default: false
    }
  }
}

extension Command {
  /// Whether the people named in the line are part of what is recorded, not whoever said it.
  fileprivate var namesPeople: Bool {
    switch self {
    case .people: return true
    case .drafts(.add(let draft)): return !draft.people.isEmpty
    default: return false
    }
  }

  /// Who speaks, where the command itself says so.
  fileprivate var speaker: SpokenID? {
    switch self {
    case .rounds(.speak(let person, _)), .rounds(.pass(let person)): person
    default: nil
    }
  }
}
