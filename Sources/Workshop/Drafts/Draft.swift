/// A draft of a statement, or one of its versions.
///
/// Drafts are what people, pairs and tables write; versions are the candidates that the whole room is
/// asked about. Both grow out of others, so that one sentence can be followed back to twelve
/// (facilitation guide, 3.2).
public struct Draft: Sendable, Hashable {
  /// Marks that the room gave to some of its words.
  public struct Mark: Sendable, Hashable {
    /// The words, as they are in the draft.
    public let words: String
    /// The table that gave them; `nil` for the room as a whole.
    public let table: String?
    /// How many, at least 1.
    public var count: Int

    /// The same number of marks on other words.
    func said(_ words: String) -> Mark { Mark(words: words, table: table, count: count) }
  }

  /// D12 for a draft, V2 for a version.
  public let id: SpokenID
  /// The words, at most 4,000 characters.
  public var text: String
  /// Those who wrote it together; empty where that is not known, or where it is a table's.
  public var people: [SpokenID]
  /// The table that wrote it.
  public var table: String?
  /// What it grew out of: none, one, or for a merge two and more.
  public var parents: [SpokenID]
  /// What this version changes.
  public var change: String?
  /// Why it was changed.
  public var why: String?
  /// The concerns that this version answers.
  public var answers: [SpokenID]
  /// Whether it waits to be shown to the room.
  public var isPrivate: Bool
  /// Whether it was taken down.
  public var isWithdrawn = false
  /// What was marked, in the order of marking.
  public var marks: [Mark] = []
  /// The stage in which it was written.
  public var stage: String?
  /// The words that it had before, oldest first.
  public var earlierTexts: [String] = []
  /// The session or agreement that it was brought from.
  public var origin: Origin?

  /// Makes a draft as it is put up.
  public init(
    id: SpokenID, text: String, people: [SpokenID] = [], table: String? = nil,
    parents: [SpokenID] = [], change: String? = nil, why: String? = nil, answers: [SpokenID] = [],
    isPrivate: Bool = false, origin: Origin? = nil
  ) {
    self.id = id
    self.text = text
    self.people = people
    self.table = table
    self.parents = parents
    self.change = change
    self.why = why
    self.answers = answers
    self.isPrivate = isPrivate
    self.origin = origin
  }

  /// Whether it is a version: a candidate for the whole room.
  public var isVersion: Bool { id.kind == .version }

  /// Whether its words may be on a screen that the room sees.
  public var isShown: Bool { !isPrivate }

  /// The marks on words that it still says.
  public var standingMarks: [Mark] { marks.filter { text.asWritten($0.words) != nil } }
}

extension Draft {
  /// The fields of `draft.added`; a single writer is in the event's `by`.
  var data: Fields {
    [
      "draft": .text(id), "text": .text(text), "people": .spokenIDs(people),
      "table": .optional(table), "parents": .spokenIDs(parents), "private": .flag(isPrivate),
    ]
  }

  /// The fields of `version.added`.
  var versionData: Fields {
    [
      "version": .text(id), "text": .text(text), "parents": .spokenIDs(parents),
      "change": .optional(change), "why": .optional(why), "answers": .spokenIDs(answers),
    ]
  }

  init?(draft data: Fields) {
    guard let id = data.spokenID("draft"), id.kind == .draft, let text = data.text("text")
    else { return nil }
    self.init(
      id: id, text: text, people: data.spokenIDs("people") ?? [], table: data.text("table"),
      parents: data.spokenIDs("parents") ?? [], isPrivate: data.bool("private") ?? false)
  }

  init?(version data: Fields) {
    guard let id = data.spokenID("version"), id.kind == .version, let text = data.text("text")
    else { return nil }
    self.init(
      id: id, text: text, parents: data.spokenIDs("parents") ?? [], change: data.text("change"),
      why: data.text("why"), answers: data.spokenIDs("answers") ?? [])
  }
}
