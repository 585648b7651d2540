import Canvas
public import Workshop

/// The review: people find their own action among all.
extension WorkbenchState {
  /// The actions that fit what is typed, in the order that was chosen.
  var reviewActions: [WorkshopAction] {
    let search = ReviewSearch(sought, session, record)
    let actions = session.actions.standing.filter(search.finds)
    switch review?.order {
    case .number, nil: return actions.sorted { $0.id < $1.id }
    case .owner:
      // Actions without an owner come last.
      let nobody = SpokenID(.person, .max)
      return actions.sorted { ($0.owner ?? nobody, $0.id) < ($1.owner ?? nobody, $1.id) }
    }
  }

  /// What is typed to find actions.
  private var sought: String { review?.field.text ?? "" }

  /// Takes what is typed now: who is looking, and that nothing is chosen yet.
  private mutating func seek() {
    let person = ReviewSearch.person(sought, session, record)
    review?.row = nil
    review?.person = person
    message = nil
    guard person == nil, case .people(let people) = ReviewSearch(sought, session, record),
      people.count > 1
    else { return }
    let codes = people.map(session.people.label).joined(separator: ", ")
    message = Message("\(people.count) people may be meant: \(codes). Type the code.", .notice)
  }

  /// Hands a key to the line in which actions are searched.
  mutating func editSearch(_ key: KeyPress) -> Bool {
    guard review?.field.handle(key) == true else { return false }
    seek()
    return true
  }

  /// Looks for words that were typed at once, as a line of linear mode is.
  mutating func found(_ line: String) throws(Rejection) -> [Effect] {
    if line.lowercased() == "undo" { throw .commandWithoutColon }
    review?.field = TextField()
    _ = review?.field.paste(line)
    seek()
    overlays.append(.page(reviewListPage))
    return []
  }

  /// Shows the actions of somebody, by code or name.
  ///
  /// - Throws: That nobody is known by it, or several are.
  public mutating func review(personNamed name: String) throws(Rejection) {
    // People may give their own name also where it is not shown to others.
    let owner = record.owner(called: name)
    let person =
      owner.people == nil
      ? try session.finder.person(name) : try session.finder.person(owner, said: name)
    _ = review?.field.paste(person.spoken)
    review?.person = person
  }

  /// Shows one action.
  public mutating func review(action: SpokenID) {
    guard session.actions[action] != nil else { return }
    let row = reviewActions.firstIndex { $0.id == action }
    review?.row = row
    overlays.append(.page(reviewPage(of: action)))
  }

  mutating func moveReviewRow(by step: Int) {
    let last = max(0, reviewActions.count - 1)
    // Nothing is chosen until somebody moves, and then the first or the last.
    let next = review?.row.map { $0 + step } ?? (step > 0 ? 0 : last)
    review?.row = min(max(next, 0), last)
    message = nil
  }

  mutating func openReviewRow() {
    let actions = reviewActions
    guard let row = review?.row ?? (actions.count == 1 ? 0 : nil), actions.indices.contains(row)
    else { return }
    overlays.append(.page(reviewPage(of: actions[row].id)))
  }

  /// Takes the typed words away.
  mutating func showAllActions() {
    typed = TextField()
    seek()
  }

  /// Goes back to where a chain was followed from; where none was, leaves the review.
  mutating func leaveReview() -> [Effect] {
    guard var review else { return [] }
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
