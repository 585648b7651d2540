import Workshop

@testable import Rehearsals

/// Workshops that a later one carries on from.
extension Meeting {
  /// A workshop called so, at which nothing has happened yet.
  static func titled(
    _ title: String, people: Int = 4, agenda: [Stage] = Earlier.agenda
  ) throws(Rejection) -> Meeting {
    try Meeting(Opening(title: title, flows: ["any"], agenda: agenda, people: people, tables: 2))
  }

  /// This workshop as one that was held on a day of January 2026.
  func held(_ id: String, january day: Int = 5) -> EarlierSession {
    let shift = Day(year: 2026, month: 1, day: day)?.daysSince1970 ?? 0
    let events = history.events.map { event in
      var event = event
      event.at = Instant(milliseconds: event.at.milliseconds + shift * 86_400_000)
      return event
    }
    return EarlierSession(id: id, history: SessionHistory(events)) { $0.day(offset: 0) }
  }

  /// Names the people of the list from P1 on.
  mutating func name(_ names: String...) throws(Rejection) {
    for (index, name) in names.enumerated() where !name.isEmpty {
      try ask(.people(.change(SpokenID(.person, index + 1), name: name, hats: nil)))
    }
  }

  /// Writes an action down.
  mutating func promise(
    _ what: String, _ change: (inout WorkshopAction.Change) -> Void = { _ in }
  ) throws(Rejection) {
    var asked = WorkshopAction.Change()
    asked.what = what
    change(&asked)
    try ask(.actions(.add(asked)))
  }

  /// Takes a statement from its words to its adoption.
  mutating func adopt(_ text: String, review: Day? = nil) throws(Rejection) {
    try ask(.drafts(.addVersion(NewVersion(text))))
    try ask(.agreeing(.setBar(Bar(scale: .gradients5, threshold: 60, support: 1...2))))
    try ask(.agreeing(.openPoll(nil)))
    try ask(.agreeing(.count([1: 2])))
    try ask(.agreeing(.reveal))
    try ask(.agreeing(.adopt(nil, review: review)))
  }
}

extension CarryOver.Brought {
  /// All that there is to say of it.
  var sentences: [String] { [summary].compactMap(\.self) + surprises }
}

/// What the workshops of these tests have in common.
enum Earlier {
  /// Assets in two categories, and the close.
  static let agenda = [
    Stage(
      id: "gifts", title: "Gifts",
      activity: .collect(
        .init(
          type: .asset,
          categories: [
            Category(id: "people", title: "People"), Category(id: "places", title: "Places"),
          ])), minutes: 10),
    Stage(id: "close", title: "Close", activity: .close, minutes: 5),
  ]

  /// The same with another column.
  static let otherAgenda = [
    Stage(
      id: "gifts", title: "Gifts",
      activity: .collect(
        .init(type: .asset, categories: [Category(id: "indoors", title: "Indoors")])), minutes: 10)
  ]
}
