public import Canvas
public import Workshop

/// One row of the command table: everything that key handling, the hint line, help, the palette,
/// linear mode and the manual need to know of a command.
public struct WorkbenchCommand: Sendable {
  /// What has the keys: what lies on top, or the screen.
  public enum Context: String, Sendable, Hashable, CaseIterable {
    /// The start screen.
    case start
    /// The run screen.
    case run
    /// The menu of a thing, in which letters stand for what can be done with it.
    case menu
    /// The review, where people find their own actions.
    case review
    /// The replay, where a session is gone through again.
    case replay
    /// The room window, which follows what is written elsewhere.
    case room
    /// A form.
    case form
    /// The palette.
    case palette
    /// A page.
    case page
  }

  /// A key and where it works.
  public struct Binding: Sendable, Hashable {
    /// The key that is pressed.
    public let key: KeyPress
    /// The context in which it works.
    public let contexts: Set<Context>
  }

  /// A short label in the hint line, or in the menu of a thing, and how soon it is left out when there is
  /// little room.
  public struct Hint: Sendable {
    /// A few words, by what the key would do now; empty for no hint.
    public let label: @Sendable (WorkbenchState) -> String
    /// 1 stays longest, and stands first in a menu.
    public let rank: Int
    /// Where it is shown.
    public let contexts: Set<Context>
  }

  /// `noun.verb`, for linear mode and for scripts; never changes.
  public let id: String
  /// A few words, as the palette lists it.
  public let title: String
  /// What it does, in one sentence.
  public let help: String
  /// Its keys, the first one shown; rows that are never to be done at the same time may share one.
  public let keys: [Binding]
  /// Its place in the hint line.
  public let hint: Hint?
  /// What it needs to be told.
  public let parameters: [Parameter]
  /// Whether it can be given as a command: the keys of forms and pages cannot.
  public let isListed: Bool
  /// The screens on which it is offered among all commands.
  public let places: Set<Place.Name>
  /// Why it cannot be done now, in words; `nil` where it can.
  public let unavailable: @Sendable (WorkbenchState) -> String?
  /// Does it, with all its arguments known; says what the world must do.
  public let perform: @Sendable (inout WorkbenchState, Arguments) throws(Rejection) -> [Effect]

  init(
    _ id: String, _ title: String, _ help: String, in places: Set<Place.Name> = [.run],
    keys: [Binding] = [], hint: Hint? = nil, parameters: [Parameter] = [], isListed: Bool = true,
    unavailable: @escaping @Sendable (WorkbenchState) -> String? = { _ in nil },
    perform:
      @escaping @Sendable (inout WorkbenchState, Arguments) throws(Rejection) -> [Effect]
  ) {
    self.id = id
    self.title = title
    self.help = help
    self.places = places
    self.keys = keys
    self.hint = hint
    self.parameters = parameters
    self.isListed = isListed
    self.unavailable = unavailable
    self.perform = perform
  }

  /// The key that works in a context; `nil` if none does.
  public func key(in context: Context) -> KeyPress? {
    keys.first { $0.contexts.contains(context) }?.key
  }

  /// How to call it in linear mode, such as `:card.edit CARD TEXT`.
  public var usage: String {
    let words = parameters.map { parameter in
      parameter.isOptional ? "[\(parameter.name)=…]" : parameter.name.uppercased()
    }
    return ([":" + id] + words).joined(separator: " ")
  }
}

extension WorkbenchCommand {
  /// A command that becomes an event of the session; an addition may also be given where the session is
  /// closed, and in the review.
  static func record(
    _ id: String, _ title: String, _ help: String, isAddition: Bool = false, keys: [Binding] = [],
    hint: Hint? = nil, parameters: [Parameter] = [],
    unavailable: @escaping @Sendable (WorkbenchState) -> String? = { _ in nil },
    command: @escaping @Sendable (WorkbenchState, Arguments) throws(Rejection) -> Command?
  ) -> WorkbenchCommand {
    WorkbenchCommand(
      id, title, help, in: isAddition ? [.run, .review] : [.run], keys: keys, hint: hint,
      parameters: parameters,
      unavailable: {
        $0.whyNotWritable ?? (isAddition ? nil : $0.whyOnlyAddedTo) ?? unavailable($0)
      },
      perform: { (state, arguments) throws(Rejection) in
        let by = arguments["by"] == "nobody" ? nil : try arguments.optionalID("by")
        guard let command = try command(state, arguments) else {
          state.message = Message("Nothing was changed.", .notice)
          return []
        }
        return [.record(try state.decide(command, by: by), by: by)]
      })
  }
}

extension WorkbenchCommand.Binding {
  static func key(
    _ key: KeyPress, _ contexts: WorkbenchCommand.Context...
  ) -> WorkbenchCommand.Binding {
    WorkbenchCommand.Binding(key: key, contexts: Set(contexts))
  }
}

extension WorkbenchCommand.Hint {
  /// A place in the menu of things of some kinds; of cards where no kind is named.
  static func menu(
    _ label: String, _ rank: Int, _ kinds: SpokenID.Kind...
  ) -> WorkbenchCommand.Hint {
    WorkbenchCommand.Hint(
      label: { state in
        let isMeant =
          kinds.isEmpty ? state.selectedCard != nil : state.selected.map { kinds.contains($0.kind) }
        return isMeant == true ? label : ""
      }, rank: rank, contexts: [.menu])
  }

  static func hint(
    _ label: String, _ rank: Int, _ contexts: WorkbenchCommand.Context...
  ) -> WorkbenchCommand.Hint {
    WorkbenchCommand.Hint(label: { _ in label }, rank: rank, contexts: Set(contexts))
  }
}
