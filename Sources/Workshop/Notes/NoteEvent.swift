/// Notes.
public enum NoteEvent: EventPart {
  /// A note was taken.
  case added(Note)
  /// Its words were changed.
  case edited(note: SpokenID, text: String)
  /// It was taken away.
  case withdrawn(note: SpokenID)

  enum Kind: String, CaseIterable {
    case added = "note.added"
    case edited = "note.edited"
    case withdrawn = "note.withdrawn"
  }

  var kind: Kind {
    switch self {
    case .added: .added
    case .edited: .edited
    case .withdrawn: .withdrawn
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

  init?(_ kind: Kind, data: Fields) {
    guard let id = data.spokenID("note"), id.kind == .note else { return nil }
    switch kind {
    case .added:
      guard let audience = data.text("for").flatMap(Note.Audience.init(rawValue:)),
        let text = data.text("text")
      else { return nil }
      self = .added(Note(id: id, audience: audience, text: text))
    case .edited:
      guard let text = data.text("text") else { return nil }
      self = .edited(note: id, text: text)
    case .withdrawn: self = .withdrawn(note: id)
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
  /// When it was added to a session that was closed; `nil` for one that was taken before the close.
  public var addedAt: Instant?

  /// Makes a note whose stage and speaker are not known yet.
  public init(id: SpokenID, audience: Audience, text: String) {
    self.id = id
    self.audience = audience
    self.text = text
  }
}

/// All notes of a session that were not withdrawn, oldest first.
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

  /// Gives those who said them new numbers.
  mutating func number(by numbers: Numbering) {
    for place in all.indices { all[place].by = numbers[all[place].by] }
  }

  /// Takes notes away.
  mutating func remove(where isRemoved: (Note) -> Bool) {
    guard all.contains(where: isRemoved) else { return }
    all.removeAll(where: isRemoved)
    places = Places(all.map(\.id))
  }
}
