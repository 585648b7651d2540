/// What the room does in a stage.
public enum Activity: Sendable, Hashable {
  /// Listens or talks; notes only.
  case talk
  /// Gives names (optional), hats, access needs and permissions.
  case people
  /// Speaks each in turn; passing is always valid. With energy, the room also gives 1-5 each.
  case round(takesEnergy: Bool)
  /// Puts up cards of one type, with or without categories.
  case collect(Collecting)
  /// Joins cards into ideas, at least `leastLinks` of them (fewer only with a reason).
  case connect(leastLinks: Int)
  /// Chooses among ideas by a hand count that stays hidden until it is revealed.
  case choose(ChoiceRule)
  /// Agrees who will do what first, by when.
  case plan
  /// Gives every parked point a home, sets the review, hears plus and delta.
  case close
  /// Rests. Protected: never offered as time to take.
  case rest

  /// What a `collect` stage gathers.
  public struct Collecting: Sendable, Hashable {
    /// The type of its cards.
    public var type: CardType
    /// The categories offered, in board order; empty for none.
    public var categories: [Category]
    /// Whether cards stay private until they are shared.
    public var isPrivateUntilShared: Bool

    /// Makes the rules of a collection.
    public init(type: CardType, categories: [Category] = [], isPrivateUntilShared: Bool = false) {
      self.type = type
      self.categories = categories
      self.isPrivateUntilShared = isPrivateUntilShared
    }
  }

  /// The activity's name in flow files and session files.
  public enum Name: String, Sendable, Hashable, CaseIterable {
    /// See the cases of `Activity`.
    case talk, people, round, collect, connect, choose, plan, close
    /// See `Activity.rest`.
    case rest = "break"
  }

  /// The name of this activity.
  public var name: Name {
    switch self {
    case .talk: .talk
    case .people: .people
    case .round: .round
    case .collect: .collect
    case .connect: .connect
    case .choose: .choose
    case .plan: .plan
    case .close: .close
    case .rest: .rest
    }
  }

  /// Whether its minutes may never be offered to another stage.
  public var isProtected: Bool { self == .rest || self == .close }
}

/// A column of the board: the id that is typed (`/stories`) and the title that is shown.
public struct Category: Sendable, Hashable {
  /// Lower-case letters, digits and dashes.
  public var id: String
  /// What the board shows.
  public var title: String

  /// Makes a category.
  public init(id: String, title: String) {
    self.id = id
    self.title = title
  }
}

/// How a `choose` stage counts.
public enum ChoiceRule: String, Sendable, Hashable, CaseIterable {
  /// Dots put down together.
  case dots
  /// Scores 0-5, added up.
  case scores
  /// People stand by the idea they would give an evening to.
  case stand
}

/// What a card is.
public enum CardType: String, Sendable, Hashable, CaseIterable {
  /// Something the place or a person has.
  case asset
  /// A line of the working agreement.
  case agreement
  /// What the room says it is about.
  case focus
  /// A story told.
  case story
  /// Something noticed on the wall, or missing from it.
  case observation
  /// What assets could make together.
  case idea

  /// The categories that such cards can have whatever the flow says: what is missing from the wall
  /// is another thing than what strikes the eye.
  public var ownCategories: [Category] {
    guard self == .observation else { return [] }
    return [
      Category(id: "noticed", title: "We notice"), Category(id: "missing", title: "Missing here"),
    ]
  }

  /// The letter of its spoken id.
  public var idKind: SpokenID.Kind {
    switch self {
    case .asset: .asset
    case .agreement: .agreement
    case .focus: .focus
    case .story: .story
    case .observation: .observation
    case .idea: .idea
    }
  }
}
