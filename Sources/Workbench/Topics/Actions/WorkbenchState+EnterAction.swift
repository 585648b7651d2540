import Canvas
import Workshop

/// Enter in the entry line about actions.
extension WorkbenchState {
  /// A new action, `what > who > when`; or more of one that stands, `A3 know: three mirrors`.
  func planCommand(_ words: EntryWords) throws(Rejection) -> Command {
    if let line = LeadingID(words.text, .action), session.actions[line.id] != nil {
      guard let command = try actionLine(words) else {
        throw Rejection(
          "Say what of \(line.id.spoken): \(line.id.spoken) know: …, \(line.id.spoken) first: …, "
            + "or \(line.id.spoken) > who > when.")
      }
      return command
    }
    let parts = words.text.split(separator: ">", omittingEmptySubsequences: false)
    guard parts.count <= 3 else {
      throw Rejection("Write what > who > when, such as: Ask the library > P4 > fri.")
    }
    var change = try peopleAndDay(parts.dropFirst())
    change.what = parts.first?.trimmingBlanks
    if change.owner == nil {
      change.owner = words.by ?? words.people.first
      let others = words.people.dropFirst()
      if words.by == nil, !others.isEmpty { change.helpers = Array(others) }
    }
    let follows = words.links.filter { $0.kind == .action }
    let uses = words.links.filter { $0.kind != .action }
    change.follows = follows.isEmpty ? nil : follows
    change.uses = uses.isEmpty ? nil : uses
    return .actions(.add(change))
  }

  /// Who and when, as they stand behind the arrows; either may be left out.
  private func peopleAndDay(
    _ parts: some Collection<Substring>
  ) throws(Rejection) -> WorkshopAction.Change {
    var change = WorkshopAction.Change()
    let parts = parts.map(\.trimmingBlanks)
    if let who = parts.first, !who.isEmpty {
      let people = try Arguments(["people": who]).people("people", session)
      change.owner = people.first
      change.helpers = people.count > 1 ? Array(people.dropFirst()) : nil
    }
    if parts.count > 1, !parts[1].isEmpty {
      change.due = try Arguments(["due": parts[1]]).comingDay("due", today: now.today)
    }
    return change
  }

  /// What a line says of an action that stands; `nil` where it says nothing that is known.
  func actionLine(_ words: EntryWords) throws(Rejection) -> Command? {
    guard let line = LeadingID(words.text, .action), let action = session.actions[line.id] else {
      return nil
    }
    if line.rest.first == ">" {
      let parts = line.rest.dropFirst().split(separator: ">", omittingEmptySubsequences: false)
      guard parts.count <= 2 else {
        throw Rejection(
          "Write \(line.id.spoken) > who > when, such as \(line.id.spoken) > P4 > fri.")
      }
      return .actions(.change(line.id, try peopleAndDay(parts)))
    }
    if let change = try fieldChange(line) { return .actions(.change(line.id, change)) }
    if let change = try dateChange(line) { return .actions(.change(line.id, change)) }
    if let command = try answer(line) { return command }
    guard line.rest.isEmpty, words.by != nil || !words.links.isEmpty else { return nil }
    var change = WorkshopAction.Change()
    change.owner = words.by
    if !words.links.isEmpty {
      change.uses = action.uses + words.links.filter { !action.uses.contains($0) }
    }
    return .actions(.change(line.id, change))
  }

  /// A field and its value, `know: three mirrors with cards`; `nil` for anything else.
  private func fieldChange(_ line: LeadingID) throws(Rejection) -> WorkshopAction.Change? {
    guard let colon = line.rest.firstIndex(of: ":"),
      let field = ActionField.named(line.rest[..<colon].trimmingBlanks)
    else { return nil }
    let value = line.rest[line.rest.index(after: colon)...].trimmingBlanks
    guard !value.isEmpty else { throw Rejection("Say it after the colon: \(field.question)") }
    if field.name == "owner" { return try peopleAndDay([value[...]]) }
    let change = try actionChange(
      Arguments(["action": line.id.spoken, field.name: value]))
    guard !change.isEmpty else { throw Rejection("\(line.id.spoken) says that already.") }
    return change
  }

  /// Another date and why, `by 24 apr because they meet then`; `nil` for anything else.
  private func dateChange(_ line: LeadingID) throws(Rejection) -> WorkshopAction.Change? {
    guard let words = line.rest.dropping(words: "by") else { return nil }
    guard let date = LeadingDate(words, today: now.today) else {
      if case .open(let question)? = SaidDay(words, today: now.today) { throw Rejection(question) }
      return nil
    }
    var change = WorkshopAction.Change()
    change.due = try Arguments(["due": date.said]).comingDay("due", today: now.today)
    change.why = (date.rest.dropping(words: "because") ?? date.rest).nonEmpty
    return change
  }

  /// What an owner answers, or what became of it: `yes`, `back, I am away`, `not possible: why`.
  private func answer(_ line: LeadingID) throws(Rejection) -> Command? {
    let rest = line.rest
    for (said, how) in Self.answers where rest.dropping(words: said) == "" {
      return try acceptance(Arguments(["action": line.id.spoken]), how: how.rawValue)
    }
    for said in Self.refusals {
      guard let words = rest.dropping(words: said) else { continue }
      return .actions(.handBack(line.id, words: words))
    }
    for (said, status) in Self.statuses {
      guard let words = rest.dropping(words: said) else { continue }
      return .actions(.report(line.id, status, words: words.dropping(words: "because") ?? words))
    }
    for said in Self.objections {
      guard let words = rest.dropping(words: said) else { continue }
      return .actions(.dispute(line.id, words: words))
    }
    return try rest.dropping(words: "note").map { words throws(Rejection) in
      .actions(.note(line.id, words))
    }
  }

  private static let answers: [(String, WorkshopAction.Acceptance)] = [
    ("yes", .said), ("y", .said), ("will try", .willTry), ("i will try", .willTry),
    ("asks first", .askedToCheck), ("asks somebody first", .askedToCheck), ("later", .later),
  ]

  private static let refusals = [
    "hand it back", "hands it back", "hand back", "hands back", "handed back", "back", "no",
  ]

  private static let statuses: [(String, WorkshopAction.Status)] = [
    ("not possible", .notPossible), ("done", .done), ("in progress", .inProgress),
    ("handed on", .handedOn), ("changed", .changed), ("let go", .letGo),
  ]

  private static let objections = ["this is not what i agreed", "not what i agreed", "not agreed"]

  /// A note, or something about an action that stands: for the stages that look at the whole plan.
  func planNote(_ words: EntryWords) throws(Rejection) -> Command {
    try actionLine(words) ?? .notes(.add(.room, words.text))
  }
}

/// Answers while an action is read back.
extension WorkbenchState {
  /// A bare answer about the action that is read: `yes`, `back: I am away`; `nil` for words that only begin
  /// like one, such as “No one has asked about the minibus”.
  func readbackAnswer(_ words: EntryWords) throws(Rejection) -> Command? {
    guard let id = readAction?.id else { return nil }
    let head = words.text.prefix { !":,".contains($0) }.trimmingBlanks.lowercased()
    if head == "not yet" {
      throw Rejection(
        "No answer yet needs no words. \(KeyPress.right.name) goes on to the next action.")
    }
    if Self.answers.contains(where: { $0.0 == head }) {
      return try LeadingID("\(id.spoken) \(head)", .action).flatMap(answer)
    }
    let others = Self.refusals + Self.objections + Self.statuses.map(\.0)
    guard others.contains(head) else { return nil }
    return try LeadingID("\(id.spoken) \(words.text)", .action).flatMap(answer)
  }
}
