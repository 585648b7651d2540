extension People.Permission {
  /// What somebody says when asked what may be done with their name and words; what they do not mention
  /// stays as it was.
  public struct Answer: Sendable, Hashable {
    /// How far the name may be told; `nil` where it is not mentioned.
    public var name: Reach?
    /// Whether only the initials may; `nil` where the name is not mentioned.
    public var isByInitials: Bool?
    /// How far the words may be told; `nil` where they are not mentioned.
    public var words: Reach?
    /// The version of the wording that was read out.
    public var wording: String?

    /// Makes an answer.
    public init(
      name: Reach? = nil, isByInitials: Bool? = nil, words: Reach? = nil, wording: String? = nil
    ) {
      (self.name, self.isByInitials, self.words) = (name, isByInitials, words)
      self.wording = wording
    }

    /// What is allowed once this was said.
    ///
    /// - Parameters:
    ///   - before: What was allowed before; `nil` for somebody who was not asked, which counts as the room.
    ///   - isTogether: Whether the room says it together.
    /// - Returns: A permission in full.
    func permission(
      after before: People.Permission?, isTogether: Bool
    ) -> People.Permission {
      // Initials alone are for those outside the room, where the whole name is not told.
      let least: Reach = isByInitials == true ? .partners : .room
      return People.Permission(
        name: name ?? max(before?.name ?? .room, least),
        isByInitials: isByInitials ?? before?.isByInitials ?? false,
        words: words ?? before?.words ?? .room, wording: wording ?? before?.wording,
        isTogether: isTogether)
    }
  }

  /// What is read out before people say what they allow.
  public struct Wording: Sendable, Hashable {
    /// The words, read out whole.
    public let text: String

    /// Takes the words.
    public init(_ text: String) { self.text = text }

    /// By what an answer says which wording was read out: it follows from the words alone, so that other
    /// words never go by it.
    public var version: String {
      // FNV-1a, 32 bits.
      let sum = text.utf8.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 }
      let digits = String(sum, radix: 16)
      return String(repeating: "0", count: 8 - digits.count) + digits
    }

    /// What is read out where a flow does not say anything else.
    public static var usual: Wording {
      Wording(
        "We write down what is said here, with your name or your number beside it. Everybody in this "
          + "room may see it, today and when we look back. Beyond this room, nothing goes with your "
          + "name or in your words unless you say so: to our partners, or to anyone. You may say "
          + "no, give initials or no name, still take part, and change your mind at any time.")
    }
  }
}
