/// What somebody needs from somebody else, and the answers.
///
/// Only four answers are possible (facilitation guide, 4.1): a friendly murmur is not one of them.
public struct Ask: Sendable, Hashable {
  /// What can be said to an ask.
  public enum Answer: String, Sendable, Hashable, CaseIterable {
    /// Yes.
    case yes
    /// No, which is as good an answer.
    case no
    /// I will try.
    case willTry = "will-try"
    /// I cannot tell what you need: say it more clearly.
    case sayMoreClearly = "say-more-clearly"
  }

  /// An answer that was given.
  public struct Reply: Sendable, Hashable {
    /// Which of the four.
    public var answer: Answer
    /// Who gave it, where that is known.
    public var by: SpokenID?
    /// What was said with it.
    public var words: String?
  }

  /// Q1.
  public let id: SpokenID
  /// What is needed.
  public var text: String
  /// Who needs it, where that is known.
  public var by: SpokenID?
  /// The table that needs it.
  public var table: String?
  /// The action that it is for.
  public var action: SpokenID?
  /// The answers, oldest first.
  public var replies: [Reply] = []
  /// Whether it was taken back.
  public var isWithdrawn = false
  /// The words that it had before.
  public var earlierTexts: [String] = []

  /// Makes an ask that nobody has answered yet.
  public init(id: SpokenID, text: String, table: String? = nil, action: SpokenID? = nil) {
    self.id = id
    self.text = text
    self.table = table
    self.action = action
  }

  /// Whether somebody said yes.
  public var isMet: Bool { replies.contains { $0.answer == .yes } }
}

/// All asks of a session, in the order in which they were made.
public struct Asks: Sendable, Hashable {
  /// Everything asked, taken back or not.
  public internal(set) var all: [Ask] = []
  private var places = Places()

  init() {}

  /// The ask with an id.
  public subscript(id: SpokenID) -> Ask? { places[id].map { all[$0] } }

  /// The asks that were not taken back.
  public var standing: [Ask] { all.filter { !$0.isWithdrawn } }

  mutating func apply(_ event: AskEvent, by: SpokenID?) {
    switch event {
    case .made(var ask):
      ask.by = by
      if places.append(ask.id) { all.append(ask) }
    case .reworded(let id, let text):
      change(id) {
        $0.earlierTexts.append($0.text)
        $0.text = text
      }
    case .answered(let id, let answer, let words):
      change(id) { $0.replies.append(Ask.Reply(answer: answer, by: by, words: words)) }
    case .withdrawn(let id): change(id) { $0.isWithdrawn = true }
    }
  }

  private mutating func change(_ id: SpokenID, _ body: (inout Ask) -> Void) {
    guard let place = places[id] else { return }
    body(&all[place])
  }
}
