import Canvas
public import Workshop

/// The review: people find their own action among all.
extension WorkbenchState {
  /// The actions that fit what is typed, in the order that was chosen.
  var reviewActions: [WorkshopAction] {
    let actions = session.actions.standing.filter(fitsSearch)
    switch review?.order {
    case .number, nil: return actions.sorted { $0.id < $1.id }
    case .owner:
      // Actions without an owner come last.
      let nobody = SpokenID(.person, .max)
      return actions.sorted { ($0.owner ?? nobody, $0.id) < ($1.owner ?? nobody, $1.id) }
    }
  }

  /// What is typed to find actions, without blanks at its ends.
  private var sought: String { review?.field.text.trimmingBlanks.lowercased() ?? "" }

  /// Whether an action is the one whose number is typed, belongs to the person, or has the words.
  private func fitsSearch(_ action: WorkshopAction) -> Bool {
    let typed = sought
    guard !typed.isEmpty else { return true }
    if typed == action.id.spoken.lowercased() || typed == String(action.id.number) { return true }
    // The letter of a number is the start of one, not of a word.
    if let id = SpokenID(spoken: typed) { return id.kind == .person && action.isCarried(by: id) }
    let people = peopleFound(typed)
    if !people.isEmpty { return people.contains(where: action.isCarried) }
    return action.what.lowercased().contains(typed)
  }

  /// Those whose names may be shown and begin so.
  private func peopleFound(_ typed: String) -> [SpokenID] {
    session.people.all.filter { person in
      person.name.lowercased().split(separator: " ").contains { $0.hasPrefix(typed) }
    }.map(\.id)
  }

  /// The person whose code or whole name is typed: words that only begin like a name are nobody's.
  private var personFound: SpokenID? {
    let typed = sought
    guard !typed.isEmpty else { return nil }
    if let id = SpokenID(spoken: typed), id.kind == .person {
      return session.people[id]?.id
    }
    let found = session.people.all.filter { $0.name.lowercased() == typed }
    return found.count == 1 ? found.first?.id : nil
  }

  /// Hands a key to the line in which actions are searched.
  mutating func editSearch(_ key: KeyPress) -> Bool {
    guard review?.field.handle(key) == true else { return false }
    let person = personFound
    review?.row = 0
    review?.person = person
    message = nil
    return true
  }

  /// Looks for words that were typed at once, as a line of linear mode is.
  mutating func found(_ line: String) throws(Rejection) -> [Effect] {
    if ["help", "?", "q", "quit", "exit", "undo"].contains(line.lowercased()) {
      throw .commandWithoutColon
    }
    review?.field = TextField()
    _ = review?.field.paste(line)
    let person = personFound
    review?.row = 0
    review?.person = person
    overlays.append(.page(reviewListPage))
    return []
  }

  /// Shows the actions of somebody, by code or by the beginning of a name that may be shown.
  ///
  /// - Throws: That nobody is known by it, or several are.
  public mutating func review(personNamed name: String) throws(Rejection) {
    let person = try session.person(named: name)
    guard session.people[person] != nil else {
      throw Rejection("Nobody on the list is \(person.spoken).")
    }
    _ = review?.field.paste(person.spoken)
    review?.person = person
  }

  /// Shows one action.
  public mutating func review(action: SpokenID) {
    guard session.actions[action] != nil else { return }
    let row = reviewActions.firstIndex { $0.id == action }
    review?.row = row ?? 0
    overlays.append(.page(reviewPage(of: action)))
  }

  mutating func moveReviewRow(by step: Int) {
    let last = max(0, reviewActions.count - 1)
    if let row = review?.row { review?.row = min(max(row + step, 0), last) }
    message = nil
  }

  mutating func openReviewRow() {
    let actions = reviewActions
    guard let row = review?.row, actions.indices.contains(row) else { return }
    overlays.append(.page(reviewPage(of: actions[row].id)))
  }

  /// Takes the typed words away; with none left, leaves the review.
  mutating func leaveReview() -> [Effect] {
    guard var review else { return [] }
    guard review.field.isEmpty else {
      review.field = TextField()
      review.row = 0
      review.person = nil
      self.review = review
      return []
    }
    if let last = review.trail.popLast() {
      self.review = review
      return [.review(last.session, at: last.action)]
    }
    guard review.returnsToStart else { return [.leave] }
    return showStart(saying: Message("All that was said is saved.", .done))
  }

  /// Shows the list again once something was said, with the action in it.
  mutating func settleReview(after event: SessionEvent) {
    overlays = []
    if let message, message.tone == .done {
      let undo = record.undoIsOfLast ? " \(way(to: "history.undo")) takes it back." : ""
      self.message = Message("Saved. \(message.text)\(undo)", .done)
    }
    guard case .actions(let event) = event,
      let row = reviewActions.firstIndex(where: { $0.id == event.action })
    else { return }
    review?.row = row
  }
}

extension WorkshopAction {
  /// Whether somebody owns it or helps.
  func isCarried(by person: SpokenID) -> Bool { owner == person || helpers.contains(person) }
}
