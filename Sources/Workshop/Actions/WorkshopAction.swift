/// Something that somebody means to do: what, who, by when, with what, and how it will be known.
///
/// Only the words are needed to write one down, so that it can be caught at talking speed. The fields
/// are those of the facilitation guide, 4.2.
public struct WorkshopAction: Sendable, Hashable {
  /// A3.
  public let id: SpokenID
  /// What will be done, best begun with a verb.
  public var what: String
  /// The one person who owns it.
  public var owner: SpokenID?
  /// Those who help.
  public var helpers: [SpokenID] = []
  /// When it begins.
  public var start: Day?
  /// The day by which it will be done.
  public var due: Day?
  /// The date that was first agreed, which never changes.
  public var originalDue: Day?
  /// The cards that it uses or comes from.
  public var uses: [SpokenID] = []
  /// What it serves: a version of the statement, a goal, a cluster.
  public var serves: [SpokenID] = []
  /// The actions that it grew out of: it carries them on, replaces them, or is a part of one.
  public var follows: [SpokenID] = []
  /// The first step, before the next meeting.
  public var first = ""
  /// How we will know.
  public var know = ""
  /// The money that it takes, in words.
  public var money = ""
  /// The time that it takes, in words.
  public var time = ""
  /// Who needs to be told.
  public var tell = ""
  /// What it depends on, or what is in its way.
  public var depends = ""
  /// How sure its people are that it will happen, 0-5.
  public var confidence: Int?
  /// Who may see it.
  public var visibility = Visibility.room
  /// The name under which its owner is shown to others; empty for the owner's own.
  public var shownAs = ""
  /// What the owner answered; `nil` while not asked.
  public var acceptance: Acceptance?
  /// What was said when it was handed back; `nil` once somebody else owns it.
  public var handedBack: String?
  /// Its status; `nil` while nothing was said about it.
  public var status: Status?
  /// What was said about its status: what came of it, who has it now, why it is not possible.
  public var statusWords: String?
  /// Who owns it since a later session, where nobody on the list here does: that session and the code
  /// there.
  public var ownerThere: Origin?
  /// What has happened to it since it was written down, oldest first.
  public var history: [Happening] = []
  /// The session that it was brought from.
  public var origin: Origin?
  /// Whether it was taken down.
  public var isWithdrawn = false

  /// Makes an action from its words.
  public init(id: SpokenID, what: String) {
    self.id = id
    self.what = what
  }

  /// Whether the owner's yes was heard.
  public var isAccepted: Bool { acceptance.map { $0 != .askedToCheck } ?? false }

  /// What an agreed action still lacks, in words; empty once nothing is missing.
  public var missing: [String] {
    [
      hasOwner ? nil : "an owner", due == nil ? "a date" : nil,
      know.isEmpty ? "how we will know" : nil,
      hasOwner && !isAccepted ? "the owner's yes" : nil,
    ].compactMap(\.self)
  }

  /// Whether somebody owns it, here or in a later session.
  public var hasOwner: Bool { owner != nil || ownerThere != nil }

  /// The words of those who did not agree to this, oldest first: they stay beside the action permanently.
  public var objections: [Happening] { history.filter { $0.kind == .disputed } }

  /// Whether it is agreed: it has an owner who said yes, a date, and a line on how we will know
  /// (facilitation guide, 8.1).
  public var isAgreed: Bool {
    missing.isEmpty && !isWithdrawn && status != .notPossible && status != .letGo
  }

  /// Whether somebody still has to do something about it.
  public var isOpen: Bool {
    guard !isWithdrawn else { return false }
    return switch status {
    case nil, .inProgress, .changed: true
    case .done, .handedOn, .notPossible, .letGo: false
    }
  }
}

extension WorkshopAction {
  /// How an owner took an action on (facilitation guide, 4.2).
  public enum Acceptance: String, Sendable, Hashable, CaseIterable {
    /// Said yes aloud.
    case said
    /// Wrote their own name.
    case wrote
    /// Said: I will try.
    case willTry = "will-try"
    /// Said yes later, outside the room.
    case later
    /// Wants to ask somebody first, so there is no yes yet.
    case askedToCheck = "asked-to-check"
  }

  /// The status of an action (facilitation guide, 4.3).
  ///
  /// Late is not a status: the date says it.
  public enum Status: String, Sendable, Hashable, CaseIterable {
    /// Somebody is at it.
    case inProgress = "in-progress"
    /// It is done.
    case done
    /// It became something else, as agreed with those it concerns.
    case changed
    /// Another body took it.
    case handedOn = "handed-on"
    /// It is not possible, and the words say why.
    case notPossible = "not-possible"
    /// The room let it go, and the words say why.
    case letGo = "let-go"

    /// Whether it must come with words: who has it now, what it became, or why.
    public var needsWords: Bool {
      switch self {
      case .inProgress, .done: false
      case .changed, .handedOn, .notPossible, .letGo: true
      }
    }
  }

  /// Who may see an action.
  public enum Visibility: String, Sendable, Hashable, CaseIterable {
    /// Those who were in the room.
    case room
    /// Those who work with them.
    case partners
    /// Everybody.
    case `public`
  }
}
