extension Notes: Coverable {
  mutating func cover(by veil: Veil) {
    if veil.audience != .facilitator { remove { $0.audience == .facilitator } }
    for note in all {
      let words = note.words(by: veil)
      if words != note.text { reword(note.id, words) }
    }
  }
}

extension Note {
  fileprivate func words(by veil: Veil) -> String {
    veil.keepsWords(by: by) || veil.keeps(id)
      ? Veil.kept : veil.told(veil.newest(of: id) ?? text)
  }
}

extension NoteEvent {
  func covered(by veil: Veil, said by: SpokenID?) -> NoteEvent? {
    if veil.audience != .facilitator, veil.hindsight.privateNotes.contains(note) { return nil }
    switch self {
    case .added(var note):
      note.text = veil.words(note.text, of: note.id, by: by)
      return .added(note)
    case .edited(let note, let text):
      return .edited(note: note, text: veil.words(text, of: note, by: by))
    case .withdrawn: return self
    }
  }

  /// The note that it is about.
  var note: SpokenID {
    switch self {
    case .added(let note): note.id
    case .edited(let note, _), .withdrawn(let note): note
    }
  }
}
