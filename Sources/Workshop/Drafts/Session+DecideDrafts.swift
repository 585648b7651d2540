/// What can be asked of drafts and versions.
public enum DraftCommand: Sendable, Hashable {
  /// Writes a draft down.
  case add(NewDraft)
  /// Writes the next version of the statement down.
  case addVersion(NewVersion)
  /// Changes a draft's words.
  case edit(SpokenID, String)
  /// Takes a draft or version down.
  case withdraw(SpokenID)
  /// Shows private drafts to the room; an empty list is all of them.
  case share([SpokenID])
  /// Says what a draft grew out of.
  case trace(SpokenID, parents: [SpokenID])
  /// Counts the marks on words; 0 takes them away.
  case mark(SpokenID, words: String, count: Int, table: String?)
}

/// A draft that somebody asks to write down.
public struct NewDraft: Sendable, Hashable {
  /// The words.
  public var text: String
  /// Those who wrote it together, where they are two or more.
  public var people: [SpokenID]
  /// The table that wrote it.
  public var table: String?
  /// What it grew out of; a merge names two or more.
  public var parents: [SpokenID]

  /// Makes one; only the words are always needed.
  public init(
    _ text: String, people: [SpokenID] = [], table: String? = nil, parents: [SpokenID] = []
  ) {
    self.text = text
    self.people = people
    self.table = table
    self.parents = parents
  }
}

/// A version that somebody asks to write down.
public struct NewVersion: Sendable, Hashable {
  /// The words.
  public var text: String
  /// What it grew out of; empty for the version before it or, for the first, the latest drafts.
  public var parents: [SpokenID]
  /// What it changes.
  public var change: String?
  /// Why.
  public var why: String?
  /// The concerns that it answers.
  public var answers: [SpokenID]

  /// Makes one; only the words are always needed.
  public init(
    _ text: String, parents: [SpokenID] = [], change: String? = nil, why: String? = nil,
    answers: [SpokenID] = []
  ) {
    self.text = text
    self.parents = parents
    self.change = change
    self.why = why
    self.answers = answers
  }
}

extension Session {
  func decide(_ command: DraftCommand) throws(Rejection) -> DraftEvent {
    switch command {
    case .add(let new): return .added(try decideAdd(new))
    case .addVersion(let new): return .versionAdded(try decideAdd(new))
    case .edit(let id, let text):
      let draft = try up(draft: id)
      guard !draft.isVersion else {
        throw Rejection(
          "\(id.spoken) is a version that the room has heard. Write the next version instead.")
      }
      let text = try Words.checked(text, "The draft")
      guard text != draft.text else { throw Rejection("\(id.spoken) says that already.") }
      return .edited(draft: id, text: text)
    case .withdraw(let id):
      _ = try up(draft: id)
      if agreeing.adoptions.contains(where: { $0.version == id }) {
        throw Rejection("\(id.spoken) was adopted. Undo the adoption first.")
      }
      if agreeing.openPoll?.version == id {
        throw Rejection("The room is being asked about \(id.spoken). Show the answers first.")
      }
      return .withdrawn(draft: id)
    case .share(let ids): return try decideShare(ids)
    case .trace(let id, let parents): return try decideTrace(id, parents)
    case .mark(let id, let words, let count, let table):
      return try decideMark(id, words, count, table)
    }
  }

  /// The draft or version with an id, if it is up.
  func up(draft id: SpokenID) throws(Rejection) -> Draft {
    guard let draft = drafts[id] else {
      throw Rejection("There is no \(id.kind == .version ? "version" : "draft") \(id.spoken).")
    }
    guard !draft.isWithdrawn else { throw Rejection("\(id.spoken) was taken down.") }
    return draft
  }

  private func decideAdd(_ new: NewDraft) throws(Rejection) -> Draft {
    let text = try Words.checked(new.text, "The draft")
    for person in new.people { try known(person: person) }
    if let table = new.table { try known(table: table) }
    for parent in new.parents { _ = try up(draft: parent) }
    var isPrivate = false
    if case .draft(let drafting)? = agenda.currentItem?.stage.activity {
      // A merge is made aloud by those whose drafts they were.
      isPrivate = drafting.isPrivateUntilShared && new.parents.isEmpty
    }
    return Draft(
      id: try numbers.next(.draft), text: text, people: new.people.uniqued(), table: new.table,
      parents: new.parents.uniqued(), isPrivate: isPrivate)
  }

  private func decideAdd(_ new: NewVersion) throws(Rejection) -> Draft {
    let text = try Words.checked(new.text, "The version")
    if let poll = agreeing.openPoll {
      throw Rejection(
        "The poll on \(poll.version.spoken) is open. Show its answers first, then amend.")
    }
    for parent in new.parents { _ = try up(draft: parent) }
    for concern in new.answers { _ = try known(concern: concern) }
    let before = drafts.versions.last
    guard text != before?.text else {
      throw Rejection("\(before?.id.spoken ?? "The version before") says that already.")
    }
    let parents = before.map { [$0.id] } ?? drafts.latest.map(\.id)
    return Draft(
      id: try numbers.next(.version), text: text,
      parents: new.parents.isEmpty ? parents : new.parents.uniqued(),
      change: try Words.optional(new.change, "What changes"),
      why: try Words.optional(new.why, "Why it changes"), answers: new.answers.uniqued())
  }

  private func decideShare(_ ids: [SpokenID]) throws(Rejection) -> DraftEvent {
    for id in ids { _ = try up(draft: id) }
    let hidden = drafts.up.filter(\.isPrivate).map(\.id)
    let shared = ids.isEmpty ? hidden : ids.filter(hidden.contains)
    guard !shared.isEmpty else { throw Rejection("No draft is waiting to be shown to the room.") }
    return .shared(drafts: shared)
  }

  private func decideTrace(_ id: SpokenID, _ parents: [SpokenID]) throws(Rejection) -> DraftEvent {
    _ = try up(draft: id)
    for parent in parents {
      _ = try up(draft: parent)
      guard !drafts.hasGrown(parent, from: id) else {
        throw Rejection(
          parent == id
            ? "\(id.spoken) cannot grow out of itself."
            : "\(parent.spoken) grew out of \(id.spoken), so it cannot be the other way round.")
      }
    }
    return .traced(draft: id, parents: parents.uniqued())
  }

  /// The fewest, most essential words are marked, as they stand (facilitation guide, 3.1).
  private func decideMark(
    _ id: SpokenID, _ words: String, _ count: Int, _ table: String?
  ) throws(Rejection) -> DraftEvent {
    let draft = try up(draft: id)
    let words = try Words.line(words, "The mark")
    guard let found = draft.text.asWritten(words) else {
      throw Rejection("\(id.spoken) does not say “\(words)”. Mark words as they stand in it.")
    }
    if let table { try known(table: table) }
    // Nobody marks the same words twice, so there are as many marks as people at the most.
    let here = people.countedNumber
    let most = people.all.isEmpty ? 9999 : here
    guard (0...most).contains(count) else {
      throw Rejection(
        count < 0
          ? "\(count) marks cannot be counted."
          : "\(count) marks on the same words, and \(here) people here count. Count again.")
    }
    return .marked(draft: id, words: found, count: count, table: table)
  }
}

extension String {
  /// Where some words are in this text, in upper or lower case, as they are written there.
  func asWritten(_ words: String) -> String? {
    let (text, wanted) = (Array(self), Array(words))
    guard !wanted.isEmpty, wanted.count <= text.count else { return nil }
    let starts = text.indices.prefix(text.count - wanted.count + 1)
    func stands(at start: Int, _ isSame: (Character, Character) -> Bool) -> Bool {
      wanted.indices.allSatisfy { isSame(text[start + $0], wanted[$0]) }
    }
    let start =
      starts.first { stands(at: $0, ==) }
      ?? starts.first { stands(at: $0) { $0.lowercased() == $1.lowercased() } }
    return start.map { String(text[$0..<($0 + wanted.count)]) }
  }
}
