internal import Workshop

/// What kind of thing was said.
///
/// The raw values are the numbers in the index, 0 to 31.
public enum ItemType: Int, Sendable, Hashable, CaseIterable {
  /// The session itself: its title, place and question.
  case session
  /// See the cases of `CardType`.
  case asset, agreement, focus, story, observation, idea, why, force, goal
  /// A draft of a statement.
  case draft
  /// A version of the statement.
  case statement
  /// The name of a bundle.
  case cluster
  /// A concern about a statement.
  case concern
  /// Words of somebody who does not fully agree.
  case minority
  /// An action.
  case action
  /// What somebody needs from somebody else, and the answers.
  case ask
  /// A parked point, and where it goes.
  case parked
  /// A note.
  case note
  /// Something to keep.
  case plus
  /// Something to change.
  case delta
  /// What was said in a round.
  case turn
  /// What would help a person; for the facilitator only.
  case need
  /// A line for those who asked: you said, we did, we could not because.
  case feedback

  /// The type of a card.
  init(_ type: CardType) {
    self =
      switch type {
      case .asset: .asset
      case .agreement: .agreement
      case .focus: .focus
      case .story: .story
      case .observation: .observation
      case .idea: .idea
      case .why: .why
      case .force: .force
      case .goal: .goal
      case .feedback: .feedback
      }
  }

  /// The word for it, as people write it and as `--json` prints it, such as `asset`.
  public var name: String { String(describing: self) }

  /// The type that a word means, in upper or lower case; `nil` where there is none.
  public init?(name: String) {
    guard let type = Self.allCases.first(where: { $0.name == name.lowercased() }) else {
      return nil
    }
    self = type
  }
}
