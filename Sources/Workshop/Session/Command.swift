/// What a person asks of a session.
///
/// Each command that is taken becomes exactly one event.
public enum Command: Sendable, Hashable {
  /// Begins a session.
  case open(Opening)
  /// Changes title, place or question; `nil` leaves one as it is.
  case describe(title: String?, place: String?, question: String?)
  /// Ends the workshop.
  case close
  /// Stages and time.
  case agenda(AgendaCommand)
  /// People.
  case people(PeopleCommand)
  /// Turns and energy in the current stage.
  case rounds(RoundCommand)
  /// Cards and links.
  case cards(CardCommand)
  /// Clusters.
  case clusters(ClusterCommand)
  /// Choosing in the current stage.
  case choosing(ChoiceCommand)
  /// Drafts and versions of the statement.
  case drafts(DraftCommand)
  /// The bar, polls, concerns, adoption.
  case agreeing(AgreeingCommand)
  /// Actions.
  case actions(ActionCommand)
  /// Offers and asks.
  case asks(AskCommand)
  /// How sure the room is, in the current stage.
  case confidence(ConfidenceCommand)
  /// Notes.
  case notes(NoteCommand)
  /// The parking place.
  case parking(ParkingCommand)
  /// Plus, delta, review.
  case closing(ClosingCommand)
}

extension Session {
  /// Decides whether a command can be taken, and what event it becomes.
  ///
  /// - Parameters:
  ///   - command: What is asked.
  ///   - by: Who said it, where that is known; must be somebody of this session.
  /// - Returns: The event to write down; nothing has changed yet.
  /// - Throws: A `Rejection` in words.
  public func decide(_ command: Command, by: SpokenID? = nil) throws(Rejection) -> SessionEvent {
    if let by { try known(person: by) }
    if closing.isClosed, !command.isAddition {
      throw Rejection(
        "This workshop is closed, so its record stays as it is. Add a correction instead.")
    }
    switch command {
    case .open(let opening): return .opening(.opened(try decideOpening(opening)))
    case .describe(let title, let place, let question):
      return .opening(try decideDescription(title: title, place: place, question: question))
    case .close: return .opening(try decideClose())
    case .agenda(let command): return .agenda(try decide(command))
    case .people(let command): return .people(try decide(command))
    case .rounds(let command): return .rounds(try decide(command))
    case .cards(let command): return .cards(try decide(command, by: by))
    case .clusters(let command): return .clusters(try decide(command))
    case .choosing(let command): return .choosing(try decide(command))
    case .drafts(let command): return .drafts(try decide(command))
    case .agreeing(let command): return .agreeing(try decide(command))
    case .actions(let command): return .actions(try decide(command, by: by))
    case .asks(let command): return .asks(try decide(command))
    case .confidence(let command): return .confidence(try decide(command))
    case .notes(let command): return .notes(try decide(command))
    case .parking(let command): return .parking(try decide(command))
    case .closing(let command): return .closing(try decide(command))
    }
  }
}

extension Command {
  /// Whether the command only adds to a record that is closed: corrections and late words, what came
  /// of actions, what people say about their own name and words, and how long it is kept.
  fileprivate var isAddition: Bool {
    switch self {
    case .notes(.add(.correction, _)), .notes(.add(.outside, _)): true
    case .people(.permit), .people(.answer), .people(.withdraw): true
    case .closing(.keep): true
    case .actions(let command): command.isAddition
    default: false
    }
  }
}

extension ActionCommand {
  fileprivate var isAddition: Bool {
    switch self {
    case .report, .change, .accept, .handBack, .note, .dispute, .takeIn: true
    case .add, .bring, .entrust, .read, .withdraw: false
    }
  }
}
