/// What can be asked of notes.
public enum NoteCommand: Sendable, Hashable {
  /// Takes a note.
  case add(Note.Audience, String)
  /// Changes its words.
  case edit(SpokenID, String)
  /// Takes it away.
  case withdraw(SpokenID)
}

extension Session {
  func decide(_ command: NoteCommand) throws(Rejection) -> NoteEvent {
    switch command {
    case .add(let audience, let text):
      if audience == .correction, !closing.isClosed {
        throw Rejection("Corrections come after the close. Until then, edit what is wrong.")
      }
      return .added(
        Note(
          id: try numbers.next(.note), audience: audience, text: try Words.checked(text, "The note")
        ))
    case .edit(let id, let text):
      _ = try standing(note: id)
      return .edited(note: id, text: try Words.checked(text, "The note"))
    case .withdraw(let id):
      _ = try standing(note: id)
      return .withdrawn(note: id)
    }
  }

  private func standing(note id: SpokenID) throws(Rejection) -> Note {
    guard let note = notes[id] else { throw Rejection("There is no note \(id.spoken).") }
    return note
  }
}
