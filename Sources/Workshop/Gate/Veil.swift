/// What an audience may not see of a session, and how it is covered.
///
/// A veil is made from a session as its last event leaves it, and from what other sessions that are linked to it
/// say of the same people and things (`SessionPermissions`), so that what was taken back later, here or
/// there, is covered at every earlier moment too. Each part of a session covers itself with it; only a
/// veil makes `Shown` and `ShownHistory`.
public struct Veil: Sendable {
  /// Who looks.
  public let audience: Audience
  /// Whether words that were taken down, reworded or undone are shown, to audiences that may ask for it.
  public let showsTakenDown: Bool
  /// Who took permission back, here or in a linked session: nothing of theirs is shown.
  var gone: Set<SpokenID> = []
  /// What each person is called now, at every moment; empty for somebody whose name is not told.
  ///
  /// `nil` leaves all names as they are.
  var names: [SpokenID: String]?
  /// Whose words are told to this audience, so that those of somebody who is not known are not; `nil` for
  /// everybody's.
  var quoted: Set<SpokenID>?
  /// The numbers that people have in what leaves the room; empty where they keep their codes.
  var numbers = Numbering()
  /// The names that are covered inside words.
  var namesInWords = NamesInWords()
  /// What linked sessions took back.
  var linked = LinkedWithdrawals()
  /// What is covered at earlier moments because of what was decided later.
  var hindsight = Hindsight()

  init(_ audience: Audience, showsTakenDown: Bool) {
    self.audience = audience
    self.showsTakenDown = showsTakenDown && audience.mayAskForTakenDown
  }

  /// What stands in place of words that are kept.
  public static let kept = "(kept private)"
  /// What stands in place of words that were taken out of the file.
  public static let takenOut = "(taken out)"

  /// Whether a text only says that there are no words to be told.
  public static func tellsNothing(_ text: String) -> Bool { text == kept || text == takenOut }
}

/// How a veil decides; each part of the session asks these.
extension Veil {
  /// Whether somebody took permission back.
  func isGone(_ person: SpokenID?) -> Bool { person.map(gone.contains) ?? false }

  /// Whether the words of these people are kept, because one of them does not allow them to be told.
  ///
  /// Words that nobody in particular said are the room's.
  func keepsWords(of people: [SpokenID]) -> Bool {
    if let quoted, !quoted.isSuperset(of: people) { return true }
    return people.count == 1 && isGone(people[0])
  }

  /// The same of words that one person said, or nobody in particular.
  func keepsWords(by person: SpokenID?) -> Bool { person.map { keepsWords(of: [$0]) } ?? false }

  /// Whether the words of a thing are kept at every moment.
  func keeps(_ item: SpokenID) -> Bool {
    hindsight.kept.contains(item) || linked.silenced.contains(item)
      || audience != .facilitator && linked.kept.contains(item)
  }

  /// Words as they may be told: names in them are covered for those who were not there.
  func told(_ text: String) -> String { namesInWords.covered(in: text) }

  /// The same of words that may be missing.
  func told(_ text: String?) -> String? { text.map(told) }

  /// The words of a thing as an event says them: kept, or in their newest form, or as they are.
  func words(_ text: String, of item: SpokenID, by person: SpokenID? = nil) -> String {
    if keeps(item) || keepsWords(by: person) { return Self.kept }
    return told(newest(of: item) ?? text)
  }

  /// The words that took the place of others; `nil` where none did, or where earlier ones are asked for.
  func newest(of item: SpokenID) -> String? {
    showsTakenDown ? nil : hindsight.newest[item] ?? linked.newest[item]
  }

  /// Words that were said about something, by somebody or nobody in particular; `nil` where they are kept.
  func aside(_ words: String?, by person: SpokenID?) -> String? {
    keepsWords(by: person) ? nil : told(words)
  }

  /// What a person is called, who was given a name: the newest name, empty where it is not told.
  func name(of person: SpokenID, given: String = "") -> String {
    guard let names else { return given }
    return names[person] ?? ""
  }
}
