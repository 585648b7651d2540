/// What can be asked of actions.
public enum ActionCommand: Sendable, Hashable {
  /// Writes an action down; its words are enough.
  case add(WorkshopAction.Change)
  /// Brings an open action along from an earlier session.
  case bring(WorkshopAction)
  /// Two volunteers take the statement away to finish its words, and bring it back by a given day.
  case entrust([SpokenID], due: Day)
  /// Changes some fields.
  case change(SpokenID, WorkshopAction.Change)
  /// Records what the owner answered.
  case accept(SpokenID, WorkshopAction.Acceptance)
  /// Records that the owner hands it back.
  case handBack(SpokenID, words: String?)
  /// Reports its status.
  case report(SpokenID, WorkshopAction.Status, words: String?)
  /// Says something else about it.
  case note(SpokenID, String)
  /// Says that this is not what was agreed; nothing takes that back.
  case dispute(SpokenID, words: String?)
  /// Says that it is read aloud, or that the reading went on past it.
  case read(SpokenID, isPast: Bool)
  /// Takes over what a later session said about it.
  case takeIn(Continuation)
  /// Takes it down.
  case withdraw(SpokenID)
}

extension Session {
  func decide(_ command: ActionCommand, by: SpokenID?) throws(Rejection) -> ActionEvent {
    switch command {
    case .add(let change):
      let change = try checked(change)
      guard let what = change.what else { throw Rejection("Say what will be done.") }
      var action = WorkshopAction(id: try numbers.next(.action), what: what)
      action.apply(change)
      return .added(action)
    case .bring(let earlier): return .added(try decideBring(earlier))
    case .entrust(let people, let due): return .added(try decideEntrust(people, due: due))
    case .change(let id, let change):
      _ = try standing(action: id)
      return .changed(action: id, try decideChange(id, change))
    case .accept(let id, let how): return try decideAccept(id, how, by: by)
    case .handBack(let id, let words):
      guard let owner = try standing(action: id).owner else {
        throw Rejection("\(id.spoken) has no owner, so nobody can hand it back.")
      }
      guard by == nil || by == owner else {
        throw Rejection("\(id.spoken) is \(people.label(owner))'s, so only they can hand it back.")
      }
      if let status = actions[id]?.status, actions[id]?.isOpen == false {
        throw Rejection("\(id.spoken) is \(status.spoken), so there is nothing to hand back.")
      }
      return .handedBack(action: id, words: try Words.optional(words, "What was said"))
    case .report(let id, let status, let words):
      _ = try standing(action: id)
      let words = try Words.optional(words, "What was said")
      guard words != nil || !status.needsWords else { throw Rejection(status.question(about: id)) }
      return .reported(action: id, status, words: words)
    case .note(let id, let words):
      _ = try standing(action: id)
      return .noted(action: id, words: try Words.checked(words, "The note"))
    case .dispute(let id, let words):
      _ = try standing(action: id)
      return .disputed(action: id, words: try Words.optional(words, "What was agreed"))
    case .read(let id, let isPast):
      _ = try standing(action: id)
      return .read(action: id, isPast: isPast)
    case .takeIn(let continuation):
      _ = try standing(action: continuation.action)
      return .continued(continuation)
    case .withdraw(let id):
      let action = try standing(action: id)
      if let origin = action.origin {
        throw Rejection(
          "\(id.spoken) was agreed in “\(origin.title)”. Say that it is let go, and why.")
      }
      guard action.objections.isEmpty else {
        throw Rejection(
          "Somebody did not agree to \(id.spoken), and that stands. Let it go, and say why.")
      }
      return .withdrawn(action: id)
    }
  }

  /// What was agreed keeps its words, and another date has a reason (facilitation guide, 4.1): in a
  /// closed session, and for what was brought from one.
  private func decideChange(
    _ id: SpokenID, _ change: WorkshopAction.Change
  ) throws(Rejection) -> WorkshopAction.Change {
    let action = try standing(action: id)
    let change = try checked(change)
    guard !change.isEmpty else { throw Rejection("Say what changes about \(id.spoken).") }
    if change.follows?.contains(id) == true {
      throw Rejection("\(id.spoken) cannot grow out of itself.")
    }
    let isKept = closing.isClosed || action.origin != nil
    guard isKept else { return change }
    if change.what != nil || closing.isClosed && change != change.forLater {
      throw Rejection(
        "\(id.spoken) stays as it was agreed. Give it another date or owner, or say that it changed."
      )
    }
    if change.know != nil, !action.know.isEmpty {
      throw Rejection("\(id.spoken) is known by what was agreed. Say that it changed instead.")
    }
    if change.due != nil, let status = action.status, !action.isOpen {
      throw Rejection(
        "\(id.spoken) is \(status.spoken). Say that it is in progress again, then by when.")
    }
    if action.due != nil, change.due != nil, change.why == nil {
      throw Rejection("Say why \(id.spoken) gets another date; the first one is kept beside it.")
    }
    if closing.isClosed, change.why == nil {
      throw Rejection("Say why it changes for \(id.spoken); what was agreed stays beside it.")
    }
    return change
  }

  func standing(action id: SpokenID) throws(Rejection) -> WorkshopAction {
    guard let action = actions[id] else { throw Rejection("There is no action \(id.spoken).") }
    guard !action.isWithdrawn else { throw Rejection("\(id.spoken) was taken down.") }
    return action
  }

  /// No yes, no owner: the owner is here, or says yes later (facilitation guide, 4.4).
  private func decideAccept(
    _ id: SpokenID, _ how: WorkshopAction.Acceptance, by: SpokenID?
  ) throws(Rejection) -> ActionEvent {
    let action = try standing(action: id)
    guard let owner = action.owner else {
      throw Rejection("\(id.spoken) has no owner yet. Say who will do it first.")
    }
    guard by == nil || by == owner else {
      throw Rejection("A yes is the owner's own: \(id.spoken) is \(people.label(owner))'s.")
    }
    guard action.acceptance != how else {
      throw Rejection("\(id.spoken) has its owner's answer already.")
    }
    if !closing.isClosed, people[owner]?.isPresent == false, how != .later {
      throw Rejection(
        "\(people.label(owner)) is not here and cannot say yes now. Give \(id.spoken) another owner, "
          + "or note the yes when it comes (how=later).")
    }
    return .accepted(action: id, how)
  }

  private func decideBring(_ earlier: WorkshopAction) throws(Rejection) -> WorkshopAction {
    var action = WorkshopAction(
      id: try numbers.next(.action, preferring: earlier.id),
      what: try Words.checked(earlier.what, "The action"))
    var change = try checked(earlier.change)
    change.what = nil
    action.apply(change)
    action.originalDue = earlier.originalDue ?? earlier.due
    action.acceptance = earlier.owner == nil ? nil : earlier.acceptance
    (action.status, action.statusWords) = (earlier.status, earlier.statusWords)
    action.ownerThere = nil
    action.handedBack = action.owner == nil ? earlier.handedBack : nil
    action.history = earlier.history
    action.origin = earlier.origin
    return action
  }

  /// The exit for a room that runs out of time over words: two volunteers finish it and bring it back,
  /// and that is a promise like any other (facilitation guide, 3.1).
  private func decideEntrust(
    _ people: [SpokenID], due: Day
  ) throws(Rejection) -> WorkshopAction {
    let people = people.uniqued()
    guard people.count == 2 else {
      throw Rejection("Two volunteers finish the wording: say which two, such as P14 P22.")
    }
    for person in people {
      try known(person: person)
      guard self.people[person]?.isPresent == true else {
        throw Rejection("\(self.people.label(person)) is not here and cannot volunteer now.")
      }
    }
    guard let version = candidate ?? drafts.up.last else {
      throw Rejection("Nothing is written yet that two people could finish.")
    }
    var change = WorkshopAction.Change()
    change.what = "Finish the wording of \(version.id.spoken) and bring it back to the room"
    change.owner = people.first
    change.helpers = Array(people.dropFirst())
    change.due = due
    change.serves = [version.id]
    change.know = "Everybody has the words before they are asked again"
    var action = WorkshopAction(id: try numbers.next(.action), what: change.what ?? "")
    action.apply(change)
    // They volunteered aloud: that is the yes.
    action.acceptance = .said
    return action
  }

  private func checked(
    _ change: WorkshopAction.Change
  ) throws(Rejection) -> WorkshopAction.Change {
    var change = change
    if let what = change.what { change.what = try Words.checked(what, "The action") }
    if let first = change.first { change.first = try Words.checked(first, "The first step") }
    if let know = change.know { change.know = try Words.checked(know, "How we will know") }
    if let money = change.money { change.money = try Words.checked(money, "The money") }
    if let time = change.time { change.time = try Words.checked(time, "The time") }
    if let tell = change.tell { change.tell = try Words.checked(tell, "Who needs to be told") }
    if let depends = change.depends {
      change.depends = try Words.checked(depends, "What it depends on")
    }
    if let shownAs = change.shownAs { change.shownAs = try Words.line(shownAs, "The name shown") }
    if let why = change.why { change.why = try Words.checked(why, "The reason") }
    if let owner = change.owner { try known(person: owner) }
    for helper in change.helpers ?? [] { try known(person: helper) }
    for card in change.uses ?? [] { _ = try up(card) }
    for served in change.serves ?? [] { try known(served: served) }
    for earlier in change.follows ?? [] { _ = try standing(action: earlier) }
    if let confidence = change.confidence, !Confidence.levels.contains(confidence) {
      throw Rejection("Confidence is a number from 0 to 5, not \(confidence).")
    }
    return change
  }

  /// What an action can serve: the statement, a goal, a cluster, an idea.
  private func known(served id: SpokenID) throws(Rejection) {
    switch id.kind {
    case .version, .draft: _ = try up(draft: id)
    case .cluster: _ = try standing(cluster: id)
    default: _ = try up(id)
    }
  }
}

extension WorkshopAction.Change {
  /// The part of it that may be said about an action that was agreed: who has it from now on, by when, and why.
  var forLater: WorkshopAction.Change {
    var change = WorkshopAction.Change()
    (change.owner, change.helpers, change.due, change.why) = (owner, helpers, due, why)
    return change
  }
}

extension WorkshopAction.Status {
  /// As it is said in a refusal.
  fileprivate var spoken: String {
    rawValue.split(separator: "-").joined(separator: " ")
  }

  /// What is asked where it was said without the words that it needs.
  public func question(about id: SpokenID) -> String {
    switch self {
    case .changed: "Say what became of \(id.spoken); what was agreed stays beside it."
    case .handedOn: "Say to whom \(id.spoken) was handed on."
    case .letGo: "Say why \(id.spoken) is let go; the record keeps the reason."
    default: "Say why \(id.spoken) is not possible; the record keeps the reason."
    }
  }
}
