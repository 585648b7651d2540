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
  /// Words got so many marks, from a table or from the room; a later count replaces it, 0 takes it away.
  case marked(draft: SpokenID, words: String, count: Int, table: String?)

  var kind: String {
    switch self {
    case .added: "draft.added"
    case .versionAdded: "version.added"
    case .edited: "draft.edited"
    case .withdrawn: "draft.withdrawn"
    case .shared: "draft.shared"
    case .traced: "draft.traced"
    case .marked: "draft.marked"
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

  init?(kind: String, data: Fields) {
    switch kind {
    case "draft.added":
      guard let draft = Draft(draft: data) else { return nil }
      self = .added(draft)
    case "version.added":
      guard let draft = Draft(version: data) else { return nil }
      self = .versionAdded(draft)
    case "draft.shared":
      guard let drafts = data.spokenIDs("drafts") else { return nil }
      self = .shared(drafts: drafts)
    default:
      guard let id = data.spokenID("draft"), [.draft, .version].contains(id.kind) else {
        return nil
      }
      self.init(kind: kind, draft: id, data: data)
    }
  }

  private init?(kind: String, draft: SpokenID, data: Fields) {
    switch kind {
    case "draft.edited":
      guard let text = data.text("text") else { return nil }
      self = .edited(draft: draft, text: text)
    case "draft.withdrawn": self = .withdrawn(draft: draft)
    case "draft.traced":
      guard let parents = data.spokenIDs("parents") else { return nil }
      self = .traced(draft: draft, parents: parents)
    case "draft.marked":
      guard let words = data.text("words"), let count = data.integer("count"),
        (0...9999).contains(count)
      else { return nil }
      self = .marked(draft: draft, words: words, count: count, table: data.text("table"))
    default: return nil
    }
  }
}
