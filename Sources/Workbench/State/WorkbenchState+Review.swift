import Canvas
public import Workshop

/// The review: finding one's own action among all.
extension WorkbenchState {
  /// The actions that fit what is typed, in the order that was chosen.
  var reviewActions: [WorkshopAction] {
    let actions = shownSession.actions.standing.filter(fitsSearch)
    switch review.order {
    case .number: return actions.sorted { $0.id < $1.id }
    case .owner:
      // What nobody owns stands last.
      let nobody = SpokenID(.person, .max)
      return actions.sorted { ($0.owner ?? nobody, $0.id) < ($1.owner ?? nobody, $1.id) }
    }
  }

  /// Whether an action is the one whose number is typed, belongs to the person, or has the words.
  private func fitsSearch(_ action: WorkshopAction) -> Bool {
    let typed = review.field.text.trimmingBlanks.lowercased()
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
    shownSession.people.all.filter { person in
      person.name.lowercased().split(separator: " ").contains { $0.hasPrefix(typed) }
    }.map(\.id)
  }

  /// The person whose code or whole name is typed: words that only begin like a name are nobody's.
  private var personFound: SpokenID? {
    let typed = review.field.text.trimmingBlanks.lowercased()
    guard !typed.isEmpty else { return nil }
    if let id = SpokenID(spoken: typed), id.kind == .person {
      return shownSession.people[id]?.id
    }
    let found = shownSession.people.all.filter { $0.name.lowercased() == typed }
    return found.count == 1 ? found.first?.id : nil
  }

  /// Hands a key to the line in which one's own is searched.
  mutating func editSearch(_ key: KeyPress) -> Bool {
    guard review.field.handle(key) else { return false }
    review.row = 0
    review.person = personFound
    message = nil
    return true
  }

  /// Looks for words that were typed at once, as a line of linear mode is.
  mutating func found(_ line: String) throws(Rejection) -> [Effect] {
    if ["help", "?", "q", "quit", "exit", "undo"].contains(line.lowercased()) {
      throw .commandWithoutColon
    }
    review.field = TextField()
    _ = review.field.paste(line)
    review.row = 0
    review.person = personFound
    overlays.append(.page(reviewListPage))
    return []
  }

  /// Shows the actions of somebody, by code or by the beginning of a name that may be shown.
  ///
  /// - Throws: That nobody is known by it, or several are.
  public mutating func review(personNamed name: String) throws(Rejection) {
    let person = try shownSession.person(named: name)
    guard shownSession.people[person] != nil else {
      throw Rejection("Nobody on the list is \(person.spoken).")
    }
    _ = review.field.paste(person.spoken)
    review.person = person
  }

  /// Shows one action.
  public mutating func review(action: SpokenID) {
    guard shownSession.actions[action] != nil else { return }
    review.row = reviewActions.firstIndex { $0.id == action } ?? 0
    overlays.append(.page(reviewPage(of: action)))
  }

  mutating func moveReviewRow(by step: Int) {
    review.row = min(max(review.row + step, 0), max(0, reviewActions.count - 1))
    message = nil
  }

  mutating func openReviewRow() {
    let actions = reviewActions
    guard actions.indices.contains(review.row) else { return }
    overlays.append(.page(reviewPage(of: actions[review.row].id)))
  }

  /// Takes the typed words away; with none left, leaves the review.
  mutating func leaveReview() -> [Effect] {
    guard review.field.isEmpty else {
      review.field = TextField()
      review.row = 0
      review.person = nil
      return []
    }
    if let last = review.trail.popLast() { return [.review(last.session, at: last.action)] }
    guard review.returnsToStart else { return [.leave] }
    place = .start
    overlays = []
    message = Message("All that was said is saved.", .done)
    return [.release]
  }

  /// Shows the list again once something was said, with the action in it.
  mutating func settleReview(after event: SessionEvent) {
    overlays = []
    if let message, message.tone == .done {
      let isLast = history.undoTarget?.id == history.events.last?.id
      let undo = isLast ? " \(way(to: "history.undo")) takes it back." : ""
      self.message = Message("Saved. \(message.text)\(undo)", .done)
    }
    guard case .actions(let event) = event else { return }
    review.row = reviewActions.firstIndex { $0.id == event.action } ?? review.row
  }
}

extension WorkshopAction {
  /// Whether somebody owns it or helps.
  func isCarried(by person: SpokenID) -> Bool { owner == person || helpers.contains(person) }
}
