public import Canvas
public import Workshop

/// What the workbench asks of the world.
///
/// The executable performs effects in order.
public enum Effect: Sendable, Hashable {
  /// Write this event down, said by this person, and report back with `recorded` or `notRecorded`.
  case record(SessionEvent, by: SpokenID?)
  /// Make a session's file and open it; bring along what these earlier sessions have, by path or by
  /// enough of a name or id.
  case create(Opening, from: [String])
  /// Open the session with this path.
  case open(path: String)
  /// Open a session for looking back, by path or by its id, and show one of its actions.
  case review(String, at: SpokenID?)
  /// Open a session for replay, by path or by enough of its name or id, at a moment that people name, or
  /// where these words were said of the same thing.
  case replay(String, at: String?, saying: String?)
  /// Ask all sessions of the folder, and report back with `answered`.
  case ask(ArchiveQuestion)
  /// Gather what all sessions say of an action, and report back with `traced`.
  case trace(SpokenID)
  /// Look for every place where something stands that is to be taken out for good, and report back with
  /// `listed`.
  case listErasure(String)
  /// Take something out of the files for good, with those of the listed words of others that go too.
  case erase(String, mentions: String, confirmed: String)
  /// Make a rehearsal on an invented workshop and open it.
  case practise
  /// Close the file that is open.
  case release
  /// Leave the workbench.
  case leave
  /// Give the terminal back until the program is brought to the front again.
  case suspend
  /// Go on to the next colours.
  case changeColours
  /// Use these colours from now on, also the next time.
  case useColours(Theme)
  /// Draw everything again, because another program may have written over the screen.
  case redraw
}
