/// Who looks at what a session holds.
///
/// Each sees less than the one before; the widest, `anyone`, sees least.
public enum Audience: String, Sendable, Hashable, CaseIterable {
  /// The person at the keyboard, alone with the screen.
  case facilitator = "me"
  /// Everybody who is there, now.
  case room
  /// Those who were there, weeks later.
  case people
  /// Organisations that were named when permission was asked.
  case partners
  /// The public.
  case anyone

  /// Whether it is somebody who was not there: people are numbered afresh for them, and names inside
  /// other people's words are covered.
  public var isOutside: Bool { self == .partners || self == .anyone }

  /// Whether words that were taken down or reworded may be shown to it on demand.
  public var mayAskForTakenDown: Bool { self == .facilitator || self == .people }

  /// For whom an output is, in words, such as `for those who were there`.
  public var words: String {
    switch self {
    case .facilitator: "for the facilitator alone, with what is private"
    case .room: "for the room"
    case .people: "for those who were there"
    case .partners: "for partners who were not there"
    case .anyone: "for anyone"
    }
  }
}
