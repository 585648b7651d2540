/// What is to be taken out of the record, as the screen lists it before anything is done.
public struct ErasureList: Sendable, Hashable {
  /// What has to be decided about words of others.
  public struct Question: Sendable, Hashable {
    /// What stands there, and where.
    public var words: String
    /// What is asked of it.
    public var asked: String

    /// Makes a question.
    public init(words: String, asked: String) {
      (self.words, self.asked) = (words, asked)
    }
  }

  /// What was asked for: a code, an id or words.
  public var what: String
  /// What goes, in a sentence, and every place where it stands.
  public var places: [String]
  /// What has to be decided.
  public var questions: [Question]
  /// What cannot be reached.
  public var limits: String
  /// What has to be typed to confirm it.
  public var confirmation: String

  /// Makes a list.
  public init(
    what: String, places: [String], questions: [Question], limits: String, confirmation: String
  ) {
    (self.what, self.places, self.questions) = (what, places, questions)
    (self.limits, self.confirmation) = (limits, confirmation)
  }
}
