extension People {
  /// What a person allowed to be done with their name and words.
  public struct Permission: Sendable, Hashable {
    /// How far something may be told; not being asked counts as `room`.
    public enum Reach: String, Sendable, Hashable, CaseIterable, Comparable {
      /// No further than the room.
      case room
      /// Also to those who were there, later, and to partners who work with them.
      case partners
      /// To anybody.
      case anyone

      /// The room is least, anyone most.
      public static func < (left: Reach, right: Reach) -> Bool { left.order < right.order }

      private var order: Int {
        switch self {
        case .room: 0
        case .partners: 1
        case .anyone: 2
        }
      }

      /// Whether this is far enough for an audience to be told.
      func includes(_ audience: Audience) -> Bool {
        switch audience {
        case .facilitator, .room: true
        case .people, .partners: self >= .partners
        case .anyone: self == .anyone
        }
      }
    }

    /// How far the name may be told.
    public var name: Reach
    /// Whether only the initials stand for the name outside the room.
    public var isByInitials: Bool
    /// How far the person's words may be told.
    public var words: Reach
    /// The version of the wording that was read out.
    public var wording: String?

    /// Whether the room said it together, so that the room may say something else together later; what
    /// somebody said alone stays until they say something else.
    public var isTogether: Bool
    /// When it was said, where that was in an earlier session.
    public var saidBefore: Instant?

    /// Makes a permission for the full name, unless only the initials may be told.
    public init(
      name: Reach, isByInitials: Bool = false, words: Reach, wording: String? = nil,
      isTogether: Bool = false, saidBefore: Instant? = nil
    ) {
      self.name = name
      self.isByInitials = isByInitials
      self.words = words
      self.wording = wording
      self.isTogether = isTogether
      self.saidBefore = saidBefore
    }

    /// Whether the person may be named outside the room.
    public var mayBeNamed: Bool { name != .room }

    /// Whether the person may be quoted outside the room.
    public var mayBeQuoted: Bool { words != .room }
  }
}

extension People.Permission {
  /// The fields of `person.permitted`.
  ///
  /// `name` and `quote` say whether there is a permission beyond the room; how far it goes stands beside
  /// them only where it is further than partners, so that the usual case reads as it always did.
  var data: Fields {
    [
      "name": .bool(mayBeNamed), "quote": .bool(mayBeQuoted), "initials": .flag(isByInitials),
      "nameReach": name == .anyone ? .text(name.rawValue) : nil,
      "wordsReach": words == .anyone ? .text(words.rawValue) : nil,
      "wording": .optional(wording), "together": .flag(isTogether),
      "saidBefore": .optional(saidBefore?.milliseconds),
    ]
  }

  init?(data: Fields) {
    guard let name = data.bool("name"), let quote = data.bool("quote") else { return nil }
    func reach(_ isAllowed: Bool, _ field: String) -> Reach {
      guard isAllowed else { return .room }
      // Somebody who was asked only "outside the room?" has not allowed the public.
      return data.text(field).flatMap(Reach.init(rawValue:)) ?? .partners
    }
    self.init(
      name: reach(name, "nameReach"), isByInitials: data.bool("initials") ?? false,
      words: reach(quote, "wordsReach"), wording: data.text("wording"),
      isTogether: data.bool("together") ?? false,
      saidBefore: data.integer("saidBefore").map(Instant.init(milliseconds:)))
  }
}
