import Workshop

/// The fields of an action, as commands ask for them (facilitation guide, 4.2).
struct ActionField: Sendable {
  /// The name in `name=value`, and in `A3 name: value`.
  let name: String
  /// The question that a form asks.
  let question: String
  /// The kind of its answer.
  let kind: Parameter.Kind
  /// What the action says now; `nil` for nothing.
  let old: @Sendable (WorkshopAction) -> String?
  /// The answers that can be picked.
  var options: @Sendable (WorkbenchState) -> [Parameter.Option] = { _ in [] }
  /// Other words for it in a typed line.
  var spellings: [String] = []

  /// Whether a person answers it.
  var isPerson: Bool { name == "owner" }

  /// All of them, those first that every action needs.
  static let all: [ActionField] = [
    ActionField(
      name: "what", question: "What will be done?", kind: .words, old: { $0.what },
      spellings: ["action"]),
    ActionField(
      name: "owner", question: "Who owns it?", kind: .list, old: { $0.owner?.spoken },
      options: { $0.personOptions }, spellings: ["who"]),
    ActionField(
      name: "due", question: "By when? (fri, 30 may, in 2 weeks)",
      kind: .formed(.day(orNone: false)), old: { $0.due?.text }, spellings: ["by", "when", "date"]),
    ActionField(
      name: "know", question: "How will we know?", kind: .words, old: { $0.know.nonEmpty },
      spellings: ["how"]),
    ActionField(
      name: "first", question: "What is the first step?", kind: .words,
      old: { $0.first.nonEmpty }, spellings: ["step"]),
    ActionField(
      name: "helpers", question: "Who helps? (P3 P7)", kind: .formed(.people),
      old: { $0.helpers.spoken.nonEmpty }, spellings: ["with", "helper"]),
    ActionField(
      name: "uses", question: "Which cards does it use? (I1 G3)", kind: .formed(.cards),
      old: { $0.uses.spoken.nonEmpty }, spellings: ["use"]),
    ActionField(
      name: "serves", question: "What does it serve? (V1 E2)", kind: .formed(.cards),
      old: { $0.serves.spoken.nonEmpty }, spellings: ["serve", "for"]),
    ActionField(
      name: "follows", question: "Which actions does it grow out of? (A3)",
      kind: .formed(.cards), old: { $0.follows.spoken.nonEmpty }, spellings: ["follow", "after"]),
    ActionField(
      name: "start", question: "When does it begin? (mon, 1 june)",
      kind: .formed(.day(orNone: false)), old: { $0.start?.text }, spellings: ["begins"]),
    ActionField(
      name: "money", question: "What money does it take?", kind: .words,
      old: { $0.money.nonEmpty }, spellings: ["cost", "costs"]),
    ActionField(
      name: "time", question: "What time does it take?", kind: .words, old: { $0.time.nonEmpty }),
    ActionField(
      name: "tell", question: "Who needs to be told?", kind: .words, old: { $0.tell.nonEmpty }),
    ActionField(
      name: "depends", question: "What does it depend on?", kind: .words,
      old: { $0.depends.nonEmpty }, spellings: ["needs", "blocked"]),
    ActionField(
      name: "confidence", question: "How sure are its people, 0 to 5?", kind: .formed(.number),
      old: { $0.confidence.map(String.init) }, spellings: ["sure"]),
    ActionField(
      name: "visibility", question: "Who may see it?", kind: .list,
      old: { $0.visibility.rawValue },
      options: { _ in
        WorkshopAction.Visibility.allCases.map { Parameter.Option($0.rawValue, $0.words) }
      }, spellings: ["seen"]),
    ActionField(
      name: "shownAs", question: "Under which name is the owner shown to others?", kind: .words,
      old: { $0.shownAs.nonEmpty }, spellings: ["shown"]),
  ]

  /// The field that a word in front of a colon names.
  static func named(_ word: some StringProtocol) -> ActionField? {
    let word = word.lowercased()
    return all.first { $0.name.lowercased() == word || $0.spellings.contains(word) }
  }

  /// How a form calls it, with what it says now.
  func label(_ action: WorkshopAction?, _ session: Shown) -> String {
    let now = action.flatMap(old) ?? ""
    let person = SpokenID(spoken: now).flatMap { $0.kind == .person ? $0 : nil }
    let said = person.map(session.people.label) ?? Day(now)?.words ?? now
    return "\(question.prefix { $0 != "?" && $0 != "(" })\(said.isEmpty ? "" : ": \(said)")"
  }
}

extension String {
  /// This, or nothing if it has no words.
  var nonEmpty: String? { isEmpty ? nil : self }
}
