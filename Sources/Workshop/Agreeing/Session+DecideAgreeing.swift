/// What can be asked on the way to an agreement.
public enum AgreeingCommand: Sendable, Hashable {
  /// Sets the bar.
  case setBar(Bar)
  /// Asks the room about a version; `nil` is the latest.
  case openPoll(SpokenID?)
  /// Counts the answers, by point.
  case count([Int: Int])
  /// Shows the room the answers.
  case reveal
  /// Writes a concern down.
  case raise(String, harms: String?, table: String?)
  /// Says what became of a concern.
  case settle(SpokenID, Concern.State, version: SpokenID?, words: String?)
  /// Writes down the words of somebody who does not agree.
  case noteMinority(String)
  /// Adopts a version (`nil` is the latest); a review of `nil` is an explicit "none".
  case adopt(SpokenID?, review: Day?)
  /// Brings a statement along that was agreed earlier or elsewhere.
  case bring(String, review: Day?, origin: Origin)
}

extension Session {
  func decide(_ command: AgreeingCommand) throws(Rejection) -> AgreeingEvent {
    switch command {
    case .setBar(let bar): return .barSet(try decideBar(bar))
    case .openPoll(let version): return try decideOpenPoll(version)
    case .count(let counts): return try decideCount(counts)
    case .reveal:
      let poll = try openPoll()
      return .pollRevealed(version: poll.version)
    case .raise(let text, let harms, let table):
      if let table { try known(table: table) }
      return .concernRaised(
        concern: try numbers.next(.concern), text: try Words.checked(text, "The concern"),
        harms: try Words.optional(harms, "What it would harm"),
        version: versionInQuestion, table: table)
    case .settle(let id, let state, let version, let words):
      let concern = try known(concern: id)
      if let version { try known(version: version) }
      guard state != .open || concern.state != .open else {
        throw Rejection("\(id.spoken) is open already.")
      }
      let answer = state == .integrated ? version ?? drafts.versions.last?.id : nil
      if let answer, let about = concern.version, answer <= about {
        throw Rejection(
          "\(id.spoken) is about \(about.spoken), so only a later version can answer it. Amend, "
            + "or say that it is withdrawn or recorded.")
      }
      return .concernSettled(
        concern: id, state: state, version: answer,
        words: try Words.optional(words, "What was said"))
    case .noteMinority(let text):
      return .minorityNoted(
        minority: try numbers.next(.minority), text: try Words.checked(text, "What is said"),
        version: versionInQuestion)
    case .adopt(let version, let review): return try decideAdopt(version, review: review)
    case .bring(let text, let review, let origin):
      return .brought(
        version: try numbers.next(.version, preferring: origin.item),
        text: try Words.checked(text, "The statement"),
        review: review, origin: origin)
    }
  }

  private func known(version id: SpokenID) throws(Rejection) {
    guard try up(draft: id).isVersion else {
      throw Rejection("\(id.spoken) is a draft; only a version can answer a concern.")
    }
  }

  @discardableResult
  func known(concern id: SpokenID) throws(Rejection) -> Concern {
    guard let concern = agreeing[concern: id] else {
      throw Rejection("There is no concern \(id.spoken).")
    }
    return concern
  }

  /// The version that is talked about: the one that the room is being asked about, or else the one
  /// that it works on, was asked about last, or has.
  private var versionInQuestion: SpokenID? {
    agreeing.openPoll?.version ?? candidate?.id ?? agreeing.polls.last?.version
      ?? drafts.versions.last?.id
  }

  private func decideBar(_ bar: Bar) throws(Rejection) -> Bar {
    guard !agreeing.isBarLocked else {
      let version = agreeing.polls.last.map { " on \($0.version.spoken)" } ?? ""
      throw Rejection(
        "The bar is closed to change since the poll\(version) was opened. It holds until the "
          + "statement is adopted.")
    }
    guard (1...100).contains(bar.threshold) else {
      throw Rejection("The bar is 1 to 100 in a hundred, not \(bar.threshold).")
    }
    let points = bar.scale.points
    guard points.contains(bar.support.lowerBound), points.contains(bar.support.upperBound) else {
      throw Rejection(
        "This scale has the points \(points.lowerBound) to \(points.upperBound); "
          + "\(bar.support.lowerBound) to \(bar.support.upperBound) lie beyond it.")
    }
    guard !bar.hasVeto || !bar.support.contains(bar.scale.vetoPoint) else {
      throw Rejection("\(bar.scale.vetoPoint) is the veto, so it cannot count as agreement too.")
    }
    return bar
  }

  private func decideOpenPoll(_ version: SpokenID?) throws(Rejection) -> AgreeingEvent {
    guard let id = version ?? candidate?.id else {
      throw Rejection("There is no version to ask about. Write one first.")
    }
    guard id.kind == .version else {
      throw Rejection("\(id.spoken) is a draft. Make it a version, then ask the room.")
    }
    _ = try up(draft: id)
    guard !agreeing.adoptions.contains(where: { $0.version == id }) else {
      throw Rejection("\(id.spoken) is adopted already.")
    }
    if let poll = agreeing.openPoll {
      throw Rejection("The poll on \(poll.version.spoken) is open. Show its answers first.")
    }
    guard agreeing.bar != nil else {
      throw Rejection("Set the bar first: how much agreement does this need?")
    }
    return .pollOpened(version: id)
  }

  private func openPoll() throws(Rejection) -> Poll {
    guard let poll = agreeing.openPoll else {
      throw Rejection("No poll is open. Open one on the version first.")
    }
    return poll
  }

  private func decideCount(_ counts: [Int: Int]) throws(Rejection) -> AgreeingEvent {
    let poll = try openPoll()
    let points = poll.bar.scale.points
    let here = people.eligible
    try check(counts, points: points, here: here)
    return .pollCounted(version: poll.version, counts: counts, eligible: here)
  }

  /// Refuses points that are not on a scale and more answers than there are people.
  func check(_ counts: [Int: Int], points: ClosedRange<Int>, here: Int?) throws(Rejection) {
    guard !counts.isEmpty else { throw Rejection("Say how many at which point: 1=8 2=9.") }
    for (point, count) in counts.sorted(by: { $0.key < $1.key }) {
      guard points.contains(point) else {
        throw Rejection(
          "There is no point \(point): the scale goes from \(points.lowerBound) to "
            + "\(points.upperBound).")
      }
      guard (0...9999).contains(count) else {
        throw Rejection("\(count) at \(point) cannot be right; 0 to 9999 can be counted.")
      }
    }
    let answers = counts.values.reduce(0, +)
    if let here, answers > here {
      throw Rejection(
        "\(answers) answers were counted, and \(here) people here count. Count again.")
    }
  }

  /// No open concern is passed over, and the bar is met, before the room calls a statement its own
  /// (facilitation guide, 3.3).
  private func decideAdopt(_ version: SpokenID?, review: Day?) throws(Rejection) -> AgreeingEvent {
    guard let id = version ?? candidate?.id else {
      throw Rejection("There is no version to adopt. Write one first.")
    }
    _ = try up(draft: id)
    guard !agreeing.adoptions.contains(where: { $0.version == id }) else {
      throw Rejection("\(id.spoken) is adopted already.")
    }
    if let open = agreeing.openPoll, open.version != id {
      throw Rejection("The poll on \(open.version.spoken) is open. Show its answers first.")
    }
    guard let poll = agreeing.currentPoll(on: id) else {
      throw Rejection("The room was not asked about \(id.spoken). Open a poll on it first.")
    }
    guard poll.isRevealed else {
      throw Rejection("The room has not seen the answers on \(id.spoken). Show them first.")
    }
    guard poll.verdict.isMet else {
      throw Rejection(
        "\(id.spoken) does not meet the bar. Amend it and ask again, or let two volunteers finish "
          + "it.")
    }
    let open = agreeing.openConcerns.map(\.id.spoken)
    guard open.isEmpty else {
      throw Rejection(
        "Still open: \(open.joined(separator: ", ")). Say of each whether it is integrated, "
          + "withdrawn or recorded.")
    }
    return .adopted(version: id, review: review)
  }
}
