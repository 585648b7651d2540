/// What can be asked of the parking place.
public enum ParkingCommand: Sendable, Hashable {
  /// Parks words, or a card.
  case park(text: String, card: SpokenID?)
  /// Says where a point goes.
  case home(SpokenID, String)
  /// Takes a point out again.
  case take(SpokenID)
  /// Brings a point along from an earlier session.
  case bring(Parking.Point)
}

/// What can be asked at the close.
public enum ClosingCommand: Sendable, Hashable {
  /// Writes down something to keep (plus) or to change (delta).
  case reflect(isPlus: Bool, String)
  /// Takes a plus or delta away.
  case withdrawReflection(SpokenID)
  /// Says when the room looks at this again; `nil` is an explicit "none".
  case review(Day?, words: String?)
  /// Says until which day the session is kept; `nil` is an explicit "none".
  case keep(until: Day?)
}

extension Session {
  func decide(_ command: ParkingCommand) throws(Rejection) -> ParkingEvent {
    switch command {
    case .park(let text, let id):
      let card = try id.flatMap { id throws(Rejection) in try up(id) }
      let words = Words.trimmed(text).isEmpty ? card?.text ?? "" : text
      return .parked(
        point: try numbers.next(.parked), text: try Words.checked(words, "The parked point"),
        card: id)
    case .bring(let earlier):
      return .brought(
        point: try numbers.next(.parked, preferring: earlier.id),
        text: try Words.checked(earlier.text, "The parked point"), home: earlier.home,
        origin: earlier.origin ?? Origin(title: ""))
    case .home(let point, let home):
      try known(point: point)
      return .homed(point: point, home: try Words.checked(home, "The home of a point"))
    case .take(let point):
      try known(point: point)
      return .taken(point: point)
    }
  }

  func decide(_ command: ClosingCommand) throws(Rejection) -> ClosingEvent {
    switch command {
    case .reflect(let isPlus, let text):
      let text = try Words.checked(text, isPlus ? "The plus" : "The delta")
      return .reflected(Reflection(id: try numbers.next(.reflection), isPlus: isPlus, text: text))
    case .withdrawReflection(let id):
      guard closing.reflections.contains(where: { $0.id == id }) else {
        throw Rejection("There is no plus or delta \(id.spoken).")
      }
      return .reflectionWithdrawn(id)
    case .review(let day, let words):
      return .reviewSet(day, words: try Words.optional(words, "What is said of the review"))
    case .keep(let day):
      guard closing.keeping != Closing.Keeping(until: day) else {
        throw Rejection(
          "It is kept \(day.map { "until \($0.words)" } ?? "without a last day") already.")
      }
      return .kept(until: day)
    }
  }

  func known(point: SpokenID) throws(Rejection) {
    guard closing.parking[point] != nil else {
      throw Rejection("There is no parked point \(point.spoken).")
    }
  }
}
