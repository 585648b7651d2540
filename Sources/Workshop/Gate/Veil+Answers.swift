/// What an index asks a veil of the things that it keeps.
extension Veil {
  /// Whether the words of something may be told; where not, it is neither found nor counted.
  ///
  /// - Parameters:
  ///   - item: Its id; `nil` for what has none.
  ///   - words: What it says; where it says something else now, these are not told.
  ///   - people: Who said it, as far as that is known.
  /// - Returns: `false` where it is kept.
  public func tells(
    _ item: SpokenID?, saying words: String? = nil, by people: [SpokenID]
  ) -> Bool {
    if let item {
      if keeps(item) { return false }
      if let newest = newest(of: item), newest != words { return false }
    }
    return !keepsWords(of: people)
  }

  /// Whether what was said of an action in another session may be told.
  ///
  /// - Parameters:
  ///   - at: When it was said.
  ///   - session: The id of the session in which it was said.
  /// - Returns: `false` where it is kept.
  public func tells(said at: Instant, in session: String) -> Bool {
    !linked.keeps(said: at, in: session)
  }

  /// Words that the room may see, as this audience may: names in them are covered for those who were not
  /// there.
  public func telling(_ words: String) -> String { told(words) }

  /// Whether somebody is told to own or to have said something: not who took permission back.
  public func tells(_ person: SpokenID) -> Bool { !isGone(person) }

  /// The number by which somebody is told: the code, or for those who were not there a new number.
  public func numbered(_ person: SpokenID) -> SpokenID { numbers[person] }

  /// What to call somebody: the code and the name where that is told; for those who were not there the
  /// name, or `participant 3`.
  public func label(_ person: SpokenID) -> String {
    let name = name(of: person)
    if numbers.isAfresh {
      return name.isEmpty ? "participant \(numbers[person].number)" : name
    }
    return name.isEmpty ? person.spoken : "\(person.spoken) \(name)"
  }

  /// What somebody is called; empty where that is not told.
  public func toldName(_ person: SpokenID) -> String { name(of: person) }
}
