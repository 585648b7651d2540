import Workshop

/// Actions in words, for boards, pages and plain text alike.
extension Shown {
  /// Who owns an action: `P10 Denny`, `P28 (not here)`, or nothing where nobody does.
  func ownerWords(_ action: WorkshopAction) -> String? {
    action.owner.map { shownName(of: $0, action) + (isAway($0) ? " (not here)" : "") }
      ?? action.ownerThere.map { "\($0.item?.spoken ?? "somebody") of “\($0.title)”" }
  }

  /// The name that an owner wants beside the action, or else the usual one.
  private func shownName(of owner: SpokenID, _ action: WorkshopAction) -> String {
    action.shownAs.isEmpty ? people.label(owner) : "\(owner.spoken) \(action.shownAs)"
  }

  /// Whether a person left or was never here, so that no yes can be heard now; once the workshop is
  /// over, nobody is away.
  func isAway(_ person: SpokenID) -> Bool {
    !closing.isClosed && people[person]?.isPresent == false
  }

  /// Where an action stands, in a few words: `agreed`, or what is missing, or what became of it.
  func standingWords(_ action: WorkshopAction) -> String {
    if let status = action.status, status != .inProgress {
      return status.words + (action.statusWords.map { ": \($0)" } ?? "")
    }
    let words = action.statusWords.map { ": \($0)" } ?? ""
    let progress = action.status == .inProgress ? "in progress\(words) · " : ""
    if action.missing.isEmpty { return progress + agreedWords(action) }
    let back = action.handedBack.map { words in
      words.isEmpty ? "handed back with thanks, " : "handed back (\(words)), "
    }
    let asking = action.acceptance == .askedToCheck ? " (asks somebody first)" : ""
    let heard = action.isAccepted ? "yes heard, " : ""
    return progress + (back ?? "") + heard + "needs \(action.missing.joined(separator: ", "))"
      + asking
  }

  private func agreedWords(_ action: WorkshopAction) -> String {
    switch action.acceptance {
    case .willTry: "agreed: will try"
    case .later: "agreed: yes came later"
    default: "agreed"
    }
  }

  /// Everything that was said of an action besides its words, its owner and its date, by name; what
  /// was not said is left out.
  func details(of action: WorkshopAction) -> [(name: String, words: String)] {
    let asks = actions.asks.standing.filter { $0.action == action.id }.map(\.id)
    let all = [
      ("With", action.helpers.map(people.label).joined(separator: ", ")),
      ("Begins", action.start?.words ?? ""), ("First step", action.first),
      ("We will know", action.know), ("Uses", action.uses.spoken),
      ("Serves", action.serves.spoken), ("Grew out of", action.follows.spoken),
      ("Money", action.money), ("Time", action.time),
      ("To be told", action.tell), ("Depends on", action.depends), ("Asks", asks.spoken),
      ("How sure", action.confidence.map { "\($0) of 5" } ?? ""),
      ("May be seen by", action.visibility == .room ? "" : action.visibility.words),
      ("Owner shown as", action.shownAs),
    ]
    return all.filter { !$0.1.isEmpty }.map { (name: $0.0, words: $0.1) }
  }

  /// The date, with the original one where it was moved: `Fri 24 Jul 2026, first Fri 3 Jul 2026`.
  func dueWords(_ action: WorkshopAction) -> String? {
    guard let due = action.due else { return nil }
    guard let first = action.originalDue, first != due else { return due.words }
    return "\(due.words), first \(first.words)"
  }

  /// The date of an action that is open, with how far it is from today: `Tue 12 May 2026, 3 weeks ago`.
  ///
  /// That it is late is a fact like any other.
  func dueWords(_ action: WorkshopAction, today: Day) -> String? {
    guard let due = action.due, action.isOpen else { return dueWords(action) }
    let first = action.originalDue.flatMap { $0 == due ? nil : "first \($0.words)" }
    return ["\(due.words), \(due.distance(from: today))", first].compactMap(\.self)
      .joined(separator: ", ")
  }
}

extension WorkshopAction.Heading {
  /// The heading in words.
  var title: String {
    switch self {
    case .agreed: "Agreed actions"
    case .incomplete: "Actions with their owner's yes, and something still missing"
    case .done: "Actions that are done"
    case .over: "Actions handed on, changed, not possible or let go"
    case .notAgreed: "Actions that are not agreed"
    }
  }
}

extension WorkshopAction {
  /// Says that somebody did not agree to this, without naming them; `nil` where nobody did.
  var disputeWords: String? { objections.isEmpty ? nil : "somebody did not agree to this" }
}

extension WorkshopAction.Visibility {
  /// Who may see it, in words.
  var words: String {
    switch self {
    case .room: "the room"
    case .partners: "partners too"
    case .public: "everybody"
    }
  }
}

extension WorkshopAction.Happening {
  /// What happened, with its day, and the session where it was said if that is another one:
  /// `Wed 11 Mar 2026: done (in “Lantern Road”)`.
  func entry(in session: Shown, offset: Int) -> String {
    let place = via.map { " (in “\($0.title)”)" } ?? ""
    return "\(at.day(offset: offset).words): \(sentence(in: session))\(place)"
  }

  /// What happened, in a line.
  func sentence(in session: Shown) -> String {
    let said = words.map { ": \($0)" } ?? ""
    let teller = by.map { ", \(session.people.label($0)) says" } ?? ""
    return switch kind {
    case .accepted:
      "\(owner(session)) \(acceptance.words)"
    case .handedBack: "\(owner(session)) handed it back\(said)"
    case .moved:
      "moved to \(due?.words ?? "another date")"
        + (owner == nil ? "" : ", passed on from \(owner(session))") + said
    case .passed: "passed on from \(owner(session))\(said)"
    case .reported: (status?.words ?? "reported") + said
    case .changed: "changed\(said)"
    case .noted: "noted\(teller)\(said)"
    case .disputed:
      "this is not what \(by.map(session.people.label) ?? "somebody") agreed\(said)"
    case .followed: "\(via?.item?.spoken ?? "another action") grew out of it\(said)"
    }
  }

  /// An answer's kind stands in its words.
  private var acceptance: WorkshopAction.Acceptance {
    words.flatMap(WorkshopAction.Acceptance.init(rawValue:)) ?? .said
  }

  private func owner(_ session: Shown) -> String {
    (owner ?? by).map(session.people.label) ?? "its owner"
  }
}
