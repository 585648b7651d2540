/// Notes.
public enum NoteEvent: EventPart {
  /// A note was taken.
  case added(Note)
  /// Its words were changed.
  case edited(note: SpokenID, text: String)
  /// It was taken away.
  case withdrawn(note: SpokenID)

  var kind: String {
    switch self {
    case .added: "note.added"
    case .edited: "note.edited"
    case .withdrawn: "note.withdrawn"
    }
  }

  var data: Fields {
    switch self {
    case .added(let note):
      [
        "note": .text(note.id), "for": .text(note.audience.rawValue),
        "private": .flag(note.audience == .facilitator), "text": .text(note.text),
      ]
    case .edited(let note, let text): ["note": .text(note), "text": .text(text)]
    case .withdrawn(let note): ["note": .text(note)]
    }
  }

  init?(kind: String, data: Fields) {
    guard let id = data.spokenID("note"), id.kind == .note else { return nil }
    switch kind {
    case "note.added":
      guard let audience = data.text("for").flatMap(Note.Audience.init(rawValue:)),
        let text = data.text("text")
      else { return nil }
      self = .added(Note(id: id, audience: audience, text: text))
    case "note.edited":
      guard let text = data.text("text") else { return nil }
      self = .edited(note: id, text: text)
    case "note.withdrawn": self = .withdrawn(note: id)
    default: return nil
    }
  }
}

/// A note.
public struct Note: Sendable, Hashable {
  /// Whom a note is for.
  public enum Audience: String, Sendable, Hashable, CaseIterable {
    /// Everybody.
    case room
    /// The facilitator only; never on a screen unless asked for.
    case facilitator
    /// Whoever reads the record later: a dated correction after the close.
    case correction
    /// Everybody: said outside the room, by phone or post, or after it.
    case outside
  }

  /// N7.
  public let id: SpokenID
  /// Whom it is for.
  public var audience: Audience
  /// The words.
  public var text: String
  /// The stage it was taken in.
  public var stage: String?
  /// Who said it, where that is known.
  public var by: SpokenID?
  /// When it was added to a session that was closed; `nil` for one that was taken before.
  public var addedAt: Instant?

  /// Makes a note.
  public init(id: SpokenID, audience: Audience, text: String) {
    self.id = id
    self.audience = audience
    self.text = text
  }
}

/// All notes of a session that stand, first first.
public struct Notes: Sendable, Hashable {
  /// The notes.
  public private(set) var all: LongList<Note> = []
  private var places = Places()

  init() {}

  /// The note with an id.
  public subscript(id: SpokenID) -> Note? { places[id].map { all[$0] } }

  mutating func apply(_ event: NoteEvent, by: SpokenID?, stage: String?, after closed: Instant?) {
    switch event {
    case .added(var note):
      guard places.append(note.id) else { return }
      note.by = by
      note.stage = stage
      note.addedAt = closed
      all.append(note)
    case .edited(let id, let text): reword(id, text)
    case .withdrawn(let id): if places[id] != nil { remove { $0.id == id } }
    }
  }

  /// Gives a note other words.
  mutating func reword(_ id: SpokenID, _ text: String) {
    if let place = places[id] { all[place].text = text }
  }

  /// Takes notes away.
  mutating func remove(where isRemoved: (Note) -> Bool) {
    guard all.contains(where: isRemoved) else { return }
    all.removeAll(where: isRemoved)
    places = Places(all.map(\.id))
  }
}
