/// What is to be taken out of the record.
public enum ErasureTarget: Sendable, Hashable {
  /// A person: every name, what they need, and what they said.
  case person(SpokenID)
  /// What a card, an action, a note or anything else with an id says.
  case item(SpokenID)
  /// Words, wherever they stand.
  case words(String)
  /// Everybody: every name, need, permission by name and private note, and nothing of what the room found.
  case everybody
}

/// A session as far as an erasure has to know it.
public struct ErasableSession: Sendable {
  /// Its id.
  public let id: String
  /// Its events.
  let history: SessionHistory

  /// Takes a session with all that it holds.
  public init(id: String, history: SessionHistory) {
    (self.id, self.history) = (id, history)
  }
}

/// Something that may have to go too, and that people have to decide.
public struct ErasureQuestion: Sendable, Hashable {
  /// What tells it from others.
  public enum Key: Sendable, Hashable {
    /// These words of somebody else.
    case text(String)
    /// A person of another session who may be the same.
    case person(session: String, SpokenID)
    /// A draft that was written together with others.
    case together(session: String, SpokenID)
  }

  /// Why it is asked.
  public enum Reason: Sendable, Hashable {
    /// The name stands in what others said, which stays without it.
    case mention
    /// The same words stand elsewhere, where nobody says whose they are.
    case sameWords
    /// It speaks of the person by the code, and may say what they said.
    case code
    /// The same name stands on the list of another session.
    case sameName
    /// Others wrote it too.
    case together
  }

  /// What tells it from others.
  public let key: Key
  /// Why it is asked.
  public let reason: Reason
  /// What stands there.
  public let words: String
  /// Where it stands: the ids of sessions, and in each the thing, where it has an id.
  public internal(set) var places: [Place]

  /// Where something stands.
  public struct Place: Sendable, Hashable {
    /// The session's id.
    public let session: String
    /// The thing's id in it.
    public let item: SpokenID?
  }
}
