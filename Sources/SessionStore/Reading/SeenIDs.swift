internal import Workshop

/// The ids that a file has used so far.
struct SeenIDs {
  /// All numbers of this file's writer from 1 up to this one, which is almost always all there are.
  private var ownUpTo = 0
  private var others: Set<EventID> = []

  /// Returns whether an id is new, and remembers it; `own` is the file's writer.
  mutating func insert(_ id: EventID, own: String?) -> Bool {
    guard id.writer == own else { return others.insert(id).inserted }
    guard id.number > ownUpTo else { return false }
    guard id.number == ownUpTo + 1 else { return others.insert(id).inserted }
    ownUpTo += 1
    // Numbers that came too early are counted now; what was seen stays seen.
    guard !others.isEmpty else { return true }
    while others.remove(EventID(writer: id.writer, number: ownUpTo + 1)) != nil { ownUpTo += 1 }
    return true
  }
}
