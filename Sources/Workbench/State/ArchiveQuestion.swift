import Canvas
public import Workshop

/// What can be asked of all sessions of the folder.
public enum ArchiveQuestion: Sendable, Hashable {
  /// Where words were said.
  case find(words: String, SearchFilter)
  /// Which actions are open, by date or by owner.
  case openActions(byOwner: Bool, owner: String?)
  /// What somebody promised, by the name that they give as their own.
  case promises(of: String)
  /// Which assets there are, or only those that nothing uses.
  case assets(lonely: Bool)
  /// Which sessions there are.
  case sessions
}

/// What a search is confined to, in the words in which people say it; `nil` for no limit.
public struct SearchFilter: Sendable, Hashable {
  /// What kind of thing: asset, idea, action, note, and so on.
  public var type: String?
  /// The first day.
  public var since: String?
  /// The last day.
  public var until: String?
  /// Words of the place.
  public var place: String?
  /// The beginning of the id of a flow.
  public var flow: String?

  /// A search of everything.
  public init() {}
}

/// What all sessions answer.
public struct ArchiveAnswer: Sendable, Hashable {
  /// Something that was found, in the words in which the page of answers lists it.
  public struct Row: Sendable, Hashable {
    /// Its id where it was said; empty for a session.
    public var id: String
    /// The words.
    public var words: String
    /// What is known of it, a line each.
    public var facts: [String]
    /// The path of the session in which it was said; `nil` where that cannot be opened.
    public var session: String?
    /// The event that said it; `nil` for the session as a whole.
    public var event: EventID?

    /// Makes a row.
    public init(
      id: String = "", words: String, facts: [String], session: String?, event: EventID? = nil
    ) {
      self.id = id
      self.words = words
      self.facts = facts
      self.session = session
      self.event = event
    }
  }

  /// What was asked, in words.
  public var title: String
  /// What was found; of much only the first.
  public var rows: [Row]
  /// How many things were found in all.
  public var total: Int
  /// What is said where nothing was found.
  public var none: String
  /// The words that were searched; `nil` for another question.
  public var sought: String?

  /// Makes an answer.
  public init(title: String, rows: [Row], total: Int, none: String, sought: String? = nil) {
    self.title = title
    self.rows = rows
    self.total = total
    self.none = none
    self.sought = sought
  }
}
