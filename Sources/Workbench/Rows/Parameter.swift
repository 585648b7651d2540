import Workshop

/// Something that a command needs to be told.
public struct Parameter: Sendable {
  /// What kind of answer it takes.
  public enum Kind: Sendable, Hashable {
    /// Any words.
    case words
    /// Words with a form that the question explains.
    case formed(Shape)
    /// One of a list, which is worked out from the state.
    case list
  }

  /// A form that words must have.
  public enum Shape: Sendable, Hashable {
    /// A whole number.
    case number
    /// A day as people say it, or `none`.
    case day(orNone: Bool)
    /// A day that is over, as people say it.
    case pastDay
    /// A time of the day: `12:15`, or `none`.
    case time
    /// People, by code or by the beginning of a name: `P3 Shaz`.
    case people
    /// Cards: `I1 G3` or `G3+G7`.
    case cards
    /// Numbers for ideas: `I1=5 I2=3`.
    case counts
    /// Numbers: `3 4 2 5`.
    case numbers
    /// Numbers of answers for points: `1=8 2=9`.
    case points
    /// Points of a scale: `1-3`, or `1`.
    case range
  }

  /// An answer that can be picked.
  public struct Option: Sendable, Hashable {
    /// What is passed on.
    public var value: String
    /// What is shown.
    public var label: String

    /// Makes an option.
    public init(_ value: String, _ label: String) {
      self.value = value
      self.label = label
    }
  }

  /// The name, for `name=value` in linear mode.
  public let name: String
  /// The question, as the form asks it.
  public let question: String
  /// The question where it depends on what is known already; `nil` where it does not.
  public let wording: @Sendable (WorkbenchState, Arguments) -> String?
  /// The kind of its answer.
  public let kind: Kind
  /// Whether it may be left empty.
  public private(set) var isOptional: Bool
  /// Whether whoever is asked has to choose, so that nothing is chosen at first and Enter alone takes nothing.
  public private(set) var isChosen = false
  /// Whether the answer is not for the room, so that it is typed behind the curtain.
  public private(set) var isPrivate: @Sendable (WorkbenchState, Arguments) -> Bool = { _, _ in false
  }
  /// The answers that can be picked now.
  public let options: @Sendable (WorkbenchState, Arguments) -> [Option]
  /// What stands in the field at first.
  public private(set) var suggestion: @Sendable (WorkbenchState, Arguments) -> String?
  /// What is taken without asking, such as the selected card.
  public let given: @Sendable (WorkbenchState) -> String?
  /// Whether it needs asking at all.
  public let isAsked: @Sendable (WorkbenchState, Arguments) -> Bool
  /// Why an answer is not enough, in words; `nil` where it is.
  private(set) var lacks: @Sendable (Arguments) -> String? = { _ in nil }
  /// Whether a person answers it, who is found by code or name.
  private(set) var isPerson = false
  /// Whether an answer that is on no list is taken as it is.
  private(set) var takesOthers = false

  /// Makes a parameter.
  public init(
    _ name: String, _ question: String, _ kind: Kind = .words, isOptional: Bool = false,
    options: @escaping @Sendable (WorkbenchState, Arguments) -> [Option] = { _, _ in [] },
    suggestion: @escaping @Sendable (WorkbenchState, Arguments) -> String? = { _, _ in nil },
    given: @escaping @Sendable (WorkbenchState) -> String? = { _ in nil },
    isAsked: @escaping @Sendable (WorkbenchState, Arguments) -> Bool = { _, _ in true },
    wording: @escaping @Sendable (WorkbenchState, Arguments) -> String? = { _, _ in nil }
  ) {
    self.wording = wording
    self.name = name
    self.question = question
    self.kind = kind
    self.isOptional = isOptional
    self.options = options
    self.suggestion = suggestion
    self.given = given
    self.isAsked = isAsked
  }

  /// The question as it is asked now.
  func question(_ state: WorkbenchState, _ arguments: Arguments) -> String {
    wording(state, arguments) ?? question
  }

  /// The same parameter, which may be left empty.
  var optional: Parameter { with { $0.isOptional = true } }

  /// The same parameter, answered by a person.
  var ofPerson: Parameter { with { $0.isPerson = true } }

  /// The same parameter, which takes answers besides those on its list.
  var orOther: Parameter { with { $0.takesOthers = true } }

  /// The same parameter, of which nothing is chosen at first: too much hangs on it for an Enter too many.
  var chosen: Parameter { with { $0.isChosen = true } }

  /// The same parameter, whose answer is refused at once where it is not enough.
  func lacking(_ why: @escaping @Sendable (Arguments) -> String?) -> Parameter {
    with { $0.lacks = why }
  }

  /// The same parameter with words already in its field.
  func suggesting(
    _ suggestion: @escaping @Sendable (WorkbenchState, Arguments) -> String?
  ) -> Parameter {
    with { $0.suggestion = suggestion }
  }

  /// The same parameter, typed behind the curtain where the answer is not for the room.
  func covered(
    where isPrivate: @escaping @Sendable (WorkbenchState, Arguments) -> Bool = { _, _ in true }
  ) -> Parameter {
    with { $0.isPrivate = isPrivate }
  }

  private func with(_ change: (inout Parameter) -> Void) -> Parameter {
    var copy = self
    change(&copy)
    return copy
  }
}
