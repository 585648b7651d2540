/// What happens to drafts and versions.
public enum DraftEvent: EventPart {
  /// A draft was written down.
  indirect case added(Draft)
  /// The next version of the statement was written down.
  indirect case versionAdded(Draft)
  /// A draft's words were changed; the earlier ones stay in the file.
  case edited(draft: SpokenID, text: String)
  /// A draft or version was taken down.
  case withdrawn(draft: SpokenID)
  /// Private drafts were shown to the room.
  case shared(drafts: [SpokenID])
  /// It was said which drafts it grew out of.
  case traced(draft: SpokenID, parents: [SpokenID])
  /// Words got a number of marks, from a table or from the room; a later count replaces it, 0 takes it away.
  case marked(draft: SpokenID, words: String, count: Int, table: String?)

  enum Kind: String, CaseIterable {
    case added = "draft.added"
    case versionAdded = "version.added"
    case edited = "draft.edited"
    case withdrawn = "draft.withdrawn"
    case shared = "draft.shared"
    case traced = "draft.traced"
    case marked = "draft.marked"
  }

  var kind: Kind {
    switch self {
    case .added: .added
    case .versionAdded: .versionAdded
    case .edited: .edited
    case .withdrawn: .withdrawn
    case .shared: .shared
    case .traced: .traced
    case .marked: .marked
    }
  }

  var data: Fields {
    switch self {
    case .added(let draft): draft.data
    case .versionAdded(let draft): draft.versionData
    case .edited(let draft, let text): ["draft": .text(draft), "text": .text(text)]
    case .withdrawn(let draft): ["draft": .text(draft)]
    case .shared(let drafts): ["drafts": .list(drafts.map { .text($0) })]
    case .traced(let draft, let parents):
      ["draft": .text(draft), "parents": .list(parents.map { .text($0) })]
    case .marked(let draft, let words, let count, let table):
      [
        "draft": .text(draft), "words": .text(words), "count": .integer(count),
        "table": .optional(table),
      ]
    }
  }

  init?(_ kind: Kind, data: Fields) {
    switch kind {
    case .added:
      guard let draft = Draft(draft: data) else { return nil }
      self = .added(draft)
    case .versionAdded:
      guard let draft = Draft(version: data) else { return nil }
      self = .versionAdded(draft)
    case .shared:
      guard let drafts = data.spokenIDs("drafts") else { return nil }
      self = .shared(drafts: drafts)
    default:
      guard let id = data.spokenID("draft"), [.draft, .version].contains(id.kind) else {
        return nil
      }
      self.init(kind, draft: id, data: data)
    }
  }

  private init?(_ kind: Kind, draft: SpokenID, data: Fields) {
    switch kind {
    case .edited:
      guard let text = data.text("text") else { return nil }
      self = .edited(draft: draft, text: text)
    case .withdrawn: self = .withdrawn(draft: draft)
    case .traced:
      guard let parents = data.spokenIDs("parents") else { return nil }
      self = .traced(draft: draft, parents: parents)
    case .marked:
      guard let words = data.text("words"), let count = data.integer("count"),
        (0...9999).contains(count)
      else { return nil }
      self = .marked(draft: draft, words: words, count: count, table: data.text("table"))
    case .added, .versionAdded, .shared: return nil
    }
  }
}
