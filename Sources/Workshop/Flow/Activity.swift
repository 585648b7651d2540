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
  /// Looks at what is there already: the statement, what is still open, the assets.
  case recall
  /// Bundles what belongs together: first a temporary sign, later a name.
  case cluster(Bundling)
  /// Writes, marks or merges statements.
  case draft(Drafting)
  /// Sets the bar, polls, hears concerns, amends, adopts.
  case agree
  /// Works out who will do what by when.
  case plan(PlanStep)
  /// Reads each action aloud: yes, change, or hand back.
  case readback
  /// Looks back at what was agreed: what came of it, what is stuck, what to tell those who said it.
  case review(ReviewStep)
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

  /// What a `cluster` stage bundles.
  public enum Bundling: String, Sendable, Hashable, CaseIterable {
    /// Drafts of a statement.
    case drafts
    /// Ideas.
    case ideas
    /// Assets.
    case assets
  }

  /// What a `draft` stage does.
  public struct Drafting: Sendable, Hashable {
    /// The part of the work.
    public enum Step: String, Sendable, Hashable, CaseIterable {
      /// New drafts, alone or together, and merges of drafts.
      case write
      /// Marks on words.
      case mark
      /// One candidate for all: the next version of the statement.
      case integrate
    }

    /// The part of the work.
    public var step: Step
    /// Whether drafts stay private until they are shared.
    public var isPrivateUntilShared: Bool

    /// Makes the rules of a drafting stage.
    public init(_ step: Step, isPrivateUntilShared: Bool = false) {
      self.step = step
      self.isPrivateUntilShared = isPrivateUntilShared
    }
  }

  /// What a `plan` stage does.
  public enum PlanStep: String, Sendable, Hashable, CaseIterable {
    /// Actions are written down and filled in.
    case actions
    /// What people need from each other, and the answers.
    case asks
    /// Who carries how much.
    case load
    /// How sure the room is that it will happen.
    case confidence
  }

  /// What a `review` stage does (facilitation guide, 4.5).
  public enum ReviewStep: String, Sendable, Hashable, CaseIterable {
    /// Action by action, its owner first: where it stands.
    case actions
    /// What is stuck is planned again or let go.
    case stuck
    /// You said, we did, we could not because.
    case feedback
  }

  /// The activity's name in flow files and session files.
  public enum Name: String, Sendable, Hashable, CaseIterable {
    /// See the cases of `Activity`.
    case talk, people, round, collect, connect, choose, recall, cluster, draft, agree, plan
    /// See the cases of `Activity`.
    case readback, review, close
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
    case .recall: .recall
    case .cluster: .cluster
    case .draft: .draft
    case .agree: .agree
    case .plan: .plan
    case .readback: .readback
    case .review: .review
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
  /// Why the question matters to somebody.
  case why
  /// Something that helps, or holds back.
  case force
  /// What will have been done by a day, in one line that can be measured.
  case goal
  /// A line for those who asked for something: you said, we did, we could not because.
  case feedback

  /// The categories that such cards can have whatever the flow says: what is missing from the wall
  /// is not the same as what strikes the eye.
  public var ownCategories: [Category] {
    switch self {
    case .observation:
      [Category(id: "noticed", title: "We notice"), Category(id: "missing", title: "Missing here")]
    case .force:
      [Category(id: "helping", title: "Helps"), Category(id: "holding-back", title: "Holds back")]
    case .feedback:
      [
        Category(id: Self.said, title: "You said"), Category(id: Self.did, title: "We did"),
        Category(id: Self.couldNot, title: "We could not, because"),
      ]
    default: []
    }
  }

  /// The categories of feedback: what people said, what was done, and what was not possible and why
  /// (facilitation guide, 4.1).
  public static let (said, did, couldNot) = ("said", "did", "could-not")

  /// The categories that such cards have where no stage of the agenda offers any: a plan that begins
  /// by recalling assets sorts them as they were sorted when they were found.
  var usualCategories: [Category] {
    guard self == .asset else { return [] }
    return [
      Category(id: "people", title: "People"), Category(id: "groups", title: "Groups"),
      Category(id: "services", title: "Services"), Category(id: "places", title: "Places"),
      Category(id: "exchange", title: "Exchange"), Category(id: "stories", title: "Stories"),
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
    case .why: .why
    case .force: .force
    case .goal: .goal
    case .feedback: .feedback
    }
  }
}
