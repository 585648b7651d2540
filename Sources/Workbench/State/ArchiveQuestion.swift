import Canvas
public import Workshop

/// What can be asked of all sessions of the folder.
public enum ArchiveQuestion: Sendable, Hashable {
  /// Where words were said.
  case find(words: String, SearchFilter)
  /// Which actions are open, by date or by owner.
  case openActions(byOwner: Bool, owner: String?)
  /// Which assets there are, or only those that nothing uses.
  case assets(lonely: Bool)
  /// Which sessions there are.
  case sessions
}

/// What a search is confined to, in the words in which people say it; `nil` for no bound.
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

  /// No bounds.
  public init() {}
}

/// What all sessions answer.
public struct ArchiveAnswer: Sendable, Hashable {
  /// A thing that was found.
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

/// Answers about all sessions.
extension WorkbenchState {
  /// All sessions have answered: shows what was found, each thing opening the moment at which it was said.
  public mutating func answered(_ answer: ArchiveAnswer) {
    message = nil
    guard !answer.rows.isEmpty else {
      message = Message(answer.none, .notice)
      return
    }
    overlays.append(.page(page(of: answer)))
  }

  private func page(of answer: ArchiveAnswer) -> Page {
    let shown = answer.rows.count
    let count =
      answer.total > shown
      ? "the first \(shown) of \(answer.total)" : counted(shown, "result")
    return Page(
      title: "\(answer.title): \(count)",
      lines: answer.rows.flatMap { row -> [Page.Line] in
        let words = row.id.isEmpty ? row.words : "\(row.id) \(row.words)"
        let target = row.session.map {
          Page.Target.moment(row.event, session: $0, saying: answer.sought)
        }
        let line = target.map { Page.Line(words, opens: $0) } ?? Page.Line(words)
        return [line] + facts(row).map { Page.Line($0, .secondary, indent: 4) }
      })
  }

  private func facts(_ row: ArchiveAnswer.Row) -> [String] {
    // Lines cannot be opened, so there the way is told.
    guard isLinear, let session = row.session else { return row.facts }
    let name = session.split(separator: "/").last.map(String.init) ?? session
    return row.facts
      + [":session.replay \(name)\(row.event.map { " at=\($0.text)" } ?? "")"]
  }
}
