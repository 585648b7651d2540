import Workshop

/// Whose or which actions are looked for in the review, by what is typed.
enum ReviewSearch {
  /// All of them.
  case everything
  /// The one with this number.
  case action(Int)
  /// Those that these people own or help with; of several, it is not clear who is meant.
  case people([SpokenID])
  /// Those with these words.
  case words(String)

  /// Understands what is typed.
  ///
  /// People find what they promised under their own name, whole or the surname, also where nobody else is
  /// shown that name; a beginning finds only names that are shown.
  init(_ typed: String, _ session: Shown, _ record: SessionRecord) {
    let typed = typed.trimmingBlanks
    if typed.isEmpty {
      self = .everything
    } else if let number = Int(typed), number > 0 {
      self = .action(number)
    } else if let id = SpokenID(spoken: typed) {
      self = id.kind == .action ? .action(id.number) : .people(id.kind == .person ? [id] : [])
    } else if let owners = record.owner(called: typed).people {
      self = .people(owners)
    } else if let people = session.finder.find(typed).people {
      self = .people(people)
    } else {
      self = .words(Folding.folded(typed))
    }
  }

  /// Whether an action is looked for.
  func finds(_ action: WorkshopAction) -> Bool {
    switch self {
    case .everything: true
    case .action(let number): action.id.number == number
    case .people(let people): people.contains(where: action.isCarried)
    case .words(let words): Folding.folded(action.what).contains(words)
    }
  }

  /// Who is looking: the only person whose code or name, whole or the surname, is typed; words that only begin
  /// like a name are nobody's.
  static func person(_ typed: String, _ session: Shown, _ record: SessionRecord) -> SpokenID? {
    let typed = typed.trimmingBlanks
    if let id = SpokenID(spoken: typed), id.kind == .person { return session.people[id]?.id }
    guard let owners = record.owner(called: typed).people, owners.count == 1 else { return nil }
    return owners.first
  }
}
