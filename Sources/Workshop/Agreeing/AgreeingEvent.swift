/// How the room comes to agree on a statement.
public enum AgreeingEvent: EventPart {
  /// The bar was set; nothing once a poll was opened.
  case barSet(Bar)
  /// The room is asked about a version, by the bar that holds.
  case pollOpened(version: SpokenID)
  /// The answers were counted by hand; a later count replaces all of it.
  case pollCounted(version: SpokenID, counts: [Int: Int], eligible: Int?)
  /// The room saw the answers.
  case pollRevealed(version: SpokenID)
  /// Somebody has a concern.
  case concernRaised(
    concern: SpokenID, text: String, harms: String?, version: SpokenID?, table: String?)
  /// It was said what became of a concern.
  case concernSettled(
    concern: SpokenID, state: Concern.State, version: SpokenID?, words: String?)
  /// Words of somebody who does not agree were written down.
  case minorityNoted(minority: SpokenID, text: String, version: SpokenID?)
  /// The room made a version its own; the review is `nil` for an explicit "none".
  case adopted(version: SpokenID, review: Day?)
  /// A statement that was agreed earlier or elsewhere was brought along.
  indirect case brought(version: SpokenID, text: String, review: Day?, origin: Origin)

  enum Kind: String, CaseIterable {
    case barSet = "bar.set"
    case pollOpened = "poll.opened"
    case pollCounted = "poll.counted"
    case pollRevealed = "poll.revealed"
    case concernRaised = "concern.raised"
    case concernSettled = "concern.settled"
    case minorityNoted = "minority.noted"
    case adopted = "statement.adopted"
    case brought = "statement.brought"
  }

  var kind: Kind {
    switch self {
    case .barSet: .barSet
    case .pollOpened: .pollOpened
    case .pollCounted: .pollCounted
    case .pollRevealed: .pollRevealed
    case .concernRaised: .concernRaised
    case .concernSettled: .concernSettled
    case .minorityNoted: .minorityNoted
    case .adopted: .adopted
    case .brought: .brought
    }
  }

  var data: Fields {
    switch self {
    case .barSet(let bar): bar.data
    case .pollOpened(let version), .pollRevealed(let version): ["version": .text(version)]
    case .pollCounted(let version, let counts, let eligible):
      ["version": .text(version), "counts": .counts(counts), "eligible": .optional(eligible)]
    case .concernRaised(let concern, let text, let harms, let version, let table):
      [
        "concern": .text(concern), "text": .text(text), "harms": .optional(harms),
        "version": .optional(version), "table": .optional(table),
      ]
    case .concernSettled(let concern, let state, let version, let words):
      [
        "concern": .text(concern), "state": .text(state.rawValue), "version": .optional(version),
        "words": .optional(words),
      ]
    case .minorityNoted(let minority, let text, let version):
      ["minority": .text(minority), "text": .text(text), "version": .optional(version)]
    case .adopted(let version, let review):
      ["version": .text(version), "review": .text(review?.text ?? "none")]
    case .brought(let version, let text, let review, let origin):
      [
        "version": .text(version), "text": .text(text), "review": .optional(review?.text),
        "origin": .optional(origin),
      ]
    }
  }

  init?(_ kind: Kind, data: Fields) {
    switch kind {
    case .barSet:
      guard let bar = Bar(data: data) else { return nil }
      self = .barSet(bar)
    case .minorityNoted:
      guard let id = data.spokenID("minority"), id.kind == .minority else { return nil }
      guard let text = data.text("text") else { return nil }
      self = .minorityNoted(minority: id, text: text, version: data.spokenID("version"))
    case .concernRaised, .concernSettled:
      guard let id = data.spokenID("concern"), id.kind == .concern else { return nil }
      self.init(kind, concern: id, data: data)
    default:
      guard let id = data.spokenID("version"), id.kind == .version else { return nil }
      self.init(kind, version: id, data: data)
    }
  }

  private init?(_ kind: Kind, concern: SpokenID, data: Fields) {
    if kind == .concernRaised {
      guard let text = data.text("text") else { return nil }
      self = .concernRaised(
        concern: concern, text: text, harms: data.text("harms"), version: data.spokenID("version"),
        table: data.text("table"))
      return
    }
    guard let state = data.text("state").flatMap(Concern.State.init(rawValue:)) else { return nil }
    self = .concernSettled(
      concern: concern, state: state, version: data.spokenID("version"), words: data.text("words"))
  }

  private init?(_ kind: Kind, version: SpokenID, data: Fields) {
    switch kind {
    case .pollOpened: self = .pollOpened(version: version)
    case .pollCounted:
      guard let counts = data["counts"]?.pointCounts else { return nil }
      self = .pollCounted(version: version, counts: counts, eligible: data.integer("eligible"))
    case .pollRevealed: self = .pollRevealed(version: version)
    case .adopted:
      guard let text = data.text("review"), text == "none" || Day(text) != nil else { return nil }
      self = .adopted(version: version, review: Day(text))
    case .brought:
      guard let text = data.text("text"), let origin = data.origin("origin") else { return nil }
      self = .brought(
        version: version, text: text, review: data.text("review").flatMap { Day($0) },
        origin: origin)
    case .barSet, .minorityNoted, .concernRaised, .concernSettled: return nil
    }
  }
}

/// Counts by point, such as `{"1":8,"2":9}`.
extension Value {
  static func counts(_ counts: [Int: Int]) -> Value {
    .fields(
      Fields(
        pairs: counts.sorted { $0.key < $1.key }
          .map { Fields.Pair(name: String($0.key), value: .integer($0.value)) }))
  }

  /// Counts by point; `nil` where a name is not a point 0-9 or a count is not 0-9999.
  var pointCounts: [Int: Int]? {
    guard let pairs = fields?.pairs else { return nil }
    var counts: [Int: Int] = [:]
    for pair in pairs {
      guard pair.name.utf8.count == 1, let point = Int(pair.name),
        let count = pair.value.integer, (0...9999).contains(count)
      else { return nil }
      counts[point] = count
    }
    return counts
  }
}
