import Canvas
import Workshop

/// Pages of the review: an action with all that can be said of it, and its whole story.
extension WorkbenchState {
  /// An action in plain words: what, who, by when, where it stands; what may be said; what happened.
  func reviewPage(of id: SpokenID) -> Page {
    guard let action = session.actions[id] else { return Page(title: id.spoken, lines: []) }
    var lines: [Page.Line] = [.init(action.what, .heading), .init("")]
    lines += facts(of: action).map { .init("\($0.name): \($0.words)") }
    lines += action.objections.map { .init(told($0), .focus) }
    lines.append(.init(""))
    if let reason = saving.readOnly {
      lines.append(.init(reason, .secondary))
    } else {
      lines.append(.init("What would you like to say?", .heading))
      lines += choices(action).map { choice in
        var line = Page.Line(choice.words, indent: 2, opens: choice.target)
        line.also = choice.also
        return line
      }
    }
    lines += story(of: action)
    var page = Page(title: "\(id.spoken) · \(session.opening.title)", lines: lines)
    // Enter alone must not say anything of it.
    page.selected = nil
    if saving.readOnly == nil { page.choice = .words(TextField()) }
    return page
  }

  /// What somebody promised, in lines that can be read aloud.
  func aloudPage(of person: SpokenID) -> Page {
    let actions = session.actions.standing.filter { $0.isCarried(by: person) }
    let label = session.people.label(person)
    var lines: [Page.Line] = [
      .init(
        actions.isEmpty
          ? "\(label) promised nothing here."
          : "\(label) promised \(counted(actions.count, "thing")) here.")
    ]
    for action in actions {
      let role = action.owner == person ? "" : " (helps)"
      lines += [.init(""), .init("\(action.id.spoken)\(role): \(action.what)", .heading)]
      lines += facts(of: action).map { .init("\($0.name): \($0.words).", indent: 2) }
    }
    return Page(title: "\(label) · \(session.opening.title)", lines: lines)
  }

  private func facts(of action: WorkshopAction) -> [(name: String, words: String)] {
    let details = session.details(of: action).filter {
      !["Uses", "Serves", "Grew out of", "Asks", "How sure", "May be seen by", "Owner shown as"]
        .contains($0.name)
    }
    return [
      ("Who", session.ownerWords(action) ?? "nobody yet"),
      ("By when", session.dueWords(action, today: now.today) ?? "no date"),
      ("Where it stands", session.standingWords(action)),
    ] + details
  }

  /// What can be said of an action, the likeliest first, and other words that mean the same.
  private func choices(
    _ action: WorkshopAction
  ) -> [(words: String, also: [String], target: Page.Target)] {
    let id = action.id
    func status(_ status: WorkshopAction.Status) -> Page.Target {
      .command("action.report", Arguments(["action": id.spoken, "status": status.rawValue]))
    }
    func command(_ name: String) -> Page.Target {
      .command(name, Arguments(["action": id.spoken]))
    }
    let yes: [(String, [String], Page.Target)] =
      action.owner != nil && !action.isAccepted && action.isOpen
      ? [("Yes, I take it on", [], command("action.accept"))] : []
    return yes + [
      ("It is done", ["finished"], status(.done)),
      ("It is in progress", ["not yet", "not done", "begun", "started"], status(.inProgress)),
      ("It needs another date", ["later", "more time"], command("action.move")),
      ("It has changed", [], status(.changed)),
      ("Somebody else in the group has it now", [], command("action.pass")),
      ("It was handed on to others", [], status(.handedOn)),
      ("It is not possible, because …", ["no", "cannot"], status(.notPossible)),
      ("Note something else", [], command("action.note")),
      ("This is not what I agreed", [], command("action.dispute")),
      ("See its whole chain, over all workshops", [], command("action.chain")),
    ]
  }

  /// Who said yes and when, where it comes from, and every change since.
  private func story(of action: WorkshopAction) -> [Page.Line] {
    var lines = named("Where it comes from", action.uses)
    lines += named("What it serves", action.serves) + named("Grew out of", action.follows)
    lines += named("What grew out of it", session.actions.following(action.id))
    if let origin = action.origin {
      lines += [.init(""), .init("First agreed in \(origin.words).")]
    }
    lines += happeningLines(action)
    return lines
  }

  /// The actions that fit what was searched, for linear mode.
  var reviewListPage: Page {
    let actions = reviewActions
    let lines = actions.map { action in
      Page.Line("\(action.id.spoken) \(action.what) – \(reviewFacts(action))", item: action.id)
    }
    return Page(
      title: "\(counted(actions.count, "action"))",
      lines: lines.isEmpty ? [.init(nothingFound)] : lines)
  }

  /// Who, by when, and where it stands, in a line.
  func reviewFacts(_ action: WorkshopAction) -> String {
    let helpers = action.helpers.spoken
    return [
      session.ownerWords(action) ?? "nobody owns it",
      helpers.isEmpty ? nil : "with \(helpers)",
      action.disputeWords,
      action.isOpen
        ? session.dueWords(action, today: now.today).map { "due \($0)" } : nil,
      session.standingWords(action),
    ].compactMap(\.self).joined(separator: " · ")
  }

  /// What is said where nothing fits.
  var nothingFound: String {
    let typed = review?.field.text.trimmingBlanks ?? ""
    if typed.isEmpty { return "No action was agreed here." }
    // Only names that are shown here are offered.
    if case .nobody(let nearly) = session.finder.find(typed), !nearly.isEmpty {
      let names = nearly.map(session.people.label).joined(separator: ", ")
      return "Nothing here goes by “\(typed)”. Nearly so: \(names)."
    }
    return
      "Nothing here goes by “\(typed)”. Try a number such as A3 or P7, your whole name, or a word."
  }
}
