import Workshop

/// The fields of an action as parameters of commands, and what was given for them.
extension Parameter {
  /// The fields of a new action: a form asks for the first seven, a line may give all.
  static var newActionFields: [Parameter] {
    ActionField.all.enumerated().map { index, field in
      let parameter = Parameter(
        field.name, index == 1 ? "Who owns it? (may be empty)" : field.question, field.kind,
        isOptional: index > 0, options: { state, _ in field.options(state) },
        isAsked: { _, _ in index < 7 })
      return field.isPerson ? parameter.ofPerson : parameter
    }
  }

  /// The fields of an action that is changed: a form asks which one, then that one.
  static var changedActionFields: [Parameter] {
    let fields = ActionField.all.map { field in
      let parameter = Parameter(
        field.name, field.question, field.kind, isOptional: true,
        options: { state, _ in field.options(state) },
        suggestion: { $0.action($1).flatMap(field.old) },
        isAsked: { _, arguments in
          guard let chosen = arguments["field"], chosen != "all" else { return true }
          return chosen == field.name
        })
      return field.isPerson ? parameter.ofPerson : parameter
    }
    return [.field] + fields + [.why]
  }

  /// Which field is changed; what every action needs and this one lacks is offered first.
  private static let field = Parameter(
    "field", "What changes?", .list, isOptional: true,
    options: { state, arguments in
      let action = state.action(arguments)
      return ActionField.all.map { Option($0.name, $0.label(action, state.session)) }
        + [Option("all", "All of it, one after the other")]
    },
    suggestion: { state, arguments in
      guard let action = state.action(arguments) else { return "what" }
      let needed = ["owner", "due", "know"]
      return ActionField.all.first { needed.contains($0.name) && $0.old(action) == nil }?.name
        ?? "what"
    },
    isAsked: { _, arguments in
      // Once it was asked, the way back leads to it.
      arguments.has("field") || !ActionField.all.contains { arguments.has($0.name) }
    })

  /// Why an owner or a date that was said before is another one now.
  private static let why = Parameter(
    "why", "Why does it change? (may be empty)", isOptional: true,
    isAsked: { state, arguments in
      guard let action = state.action(arguments) else { return false }
      return switch arguments["field"] {
      case "due": action.due != nil
      case "owner": action.owner != nil
      // Which field it is may still be answered.
      case nil, "all": true
      default: false
      }
    })
}

extension WorkbenchState {
  /// The action that a command is about, as it may be shown.
  func action(_ arguments: Arguments) -> WorkshopAction? {
    arguments["action"].flatMap { SpokenID(spoken: $0) }.flatMap { session.actions[$0] }
  }

  /// The fields that were given and are not what the action says already.
  func actionChange(_ arguments: Arguments) throws(Rejection) -> WorkshopAction.Change {
    let old = action(arguments)
    var change = WorkshopAction.Change()
    change.what = arguments.changed("what", from: old?.what)
    if let owner = arguments["owner"] {
      change.owner = try session.finder.person(owner).unless(old?.owner)
    }
    change.due = try comingDay("due", arguments, old?.due)
    change.start = try comingDay("start", arguments, old?.start)
    if arguments.has("helpers") {
      change.helpers = try arguments.people("helpers", session).unless(old?.helpers ?? [])
    }
    if arguments.has("uses") { change.uses = try arguments.ids("uses").unless(old?.uses ?? []) }
    if arguments.has("serves") {
      change.serves = try arguments.ids("serves").unless(old?.serves ?? [])
    }
    if arguments.has("follows") {
      change.follows = try arguments.ids("follows").unless(old?.follows ?? [])
    }
    change.first = arguments.changed("first", from: old?.first)
    change.know = arguments.changed("know", from: old?.know)
    change.money = arguments.changed("money", from: old?.money)
    change.time = arguments.changed("time", from: old?.time)
    change.tell = arguments.changed("tell", from: old?.tell)
    change.depends = arguments.changed("depends", from: old?.depends)
    change.shownAs = arguments.changed("shownAs", from: old?.shownAs)
    change.confidence = try arguments.optionalInteger("confidence")?.unless(old?.confidence)
    if let name = arguments["visibility"] {
      guard let visibility = WorkshopAction.Visibility(rawValue: name.lowercased()) else {
        throw Rejection("“\(name)” is none of room, partners and public. Say who may see it.")
      }
      change.visibility = visibility.unless(old?.visibility)
    }
    if !change.isEmpty { change.why = arguments["why"] }
    return change
  }

  /// A day to come; the one that stands there already may be past by now.
  private func comingDay(
    _ name: String, _ arguments: Arguments, _ old: Day?
  ) throws(Rejection) -> Day? {
    guard let day = try arguments.optionalDay(name, today: now.today), day != old else {
      return nil
    }
    return try arguments.comingDay(name, today: now.today)
  }
}

extension Equatable {
  /// This, or nothing if it is no change.
  fileprivate func unless(_ old: Self?) -> Self? { self == old ? nil : self }
}
