extension CarryOver {
  /// Sentences about the earlier sessions, collected while things are brought along.
  struct Notices: Sendable {
    /// The titles of those that had something.
    var givers: [String] = []
    /// What is unusual, in sentences.
    var sentences: [String] = []
  }

  /// What to tell those who open a new session.
  func notices(for new: Session) -> Notices {
    var notices = Notices()
    for earlier in sessions {
      let (session, title) = (earlier.session, earlier.title)
      let hasGiven = CarryOver([earlier]).hasSomething(for: new)
      let isOpen = !session.closing.isClosed
      if hasGiven {
        notices.givers.append(title)
        if isOpen {
          notices.sentences.append("“\(title)” is not closed; what it holds so far came along.")
        }
        if session.opening.isFictional, !new.opening.isFictional {
          notices.sentences.append("“\(title)” is invented, and so is what came from it.")
        }
      } else {
        notices.sentences.append(
          "“\(title)” \(isOpen ? "is not closed and " : "")has nothing to bring along.")
      }
    }
    return notices
  }

  private func hasSomething(for new: Session) -> Bool {
    let isReview = new.agenda.isReview
    let people = EarlierPeople(sessions)
    if people.all.contains(where: { people.wasThere($0) && !people.hasWithdrawn($0) }) {
      return true
    }
    return !statements.isEmpty || !assets.isEmpty
      || !actions(isReview ? { _ in true } : \.isOpen).isEmpty
  }
}

extension CarryOver.Brought {
  /// What came along, in a sentence; `nil` where nothing did.
  public var summary: String? {
    guard !events.isEmpty else { return nil }
    let titles = Self.listed(notices.givers.map { "“\($0)”" })
    return "Brought from \(titles): \(Self.listed(parts))."
  }

  /// What those who asked for it might not expect, in sentences.
  public var surprises: [String] {
    guard let first = refusals.first else { return notices.sentences }
    let many = refusals.count == 1 ? "One thing" : "\(refusals.count) things"
    return notices.sentences + ["\(many) could not come along. \(first)"]
  }

  private var parts: [String] {
    var (statements, assets, cards, points, people) = (0, 0, 0, 0, 0)
    var (open, over) = (0, 0)
    for event in events {
      switch event {
      case .agreeing: statements += 1
      case .cards(.added(let card)): if card.type == .asset { assets += 1 } else { cards += 1 }
      case .actions(.added(let action)): if action.isOpen { open += 1 } else { over += 1 }
      case .people(.added): people += 1
      case .parking: points += 1
      default: break
      }
    }
    return [
      Self.counted(statements, "the statement", "statements"),
      Self.counted(assets, "1 asset", "assets"),
      Self.counted(cards, "1 idea or goal", "ideas and goals"),
      Self.counted(open, "1 open action", "open actions"),
      Self.counted(over, "1 that is over", "that are over"),
      Self.counted(points, "1 parked point", "parked points"),
      Self.counted(people, "1 person", "people"),
    ].compactMap(\.self)
  }

  private static func counted(_ count: Int, _ one: String, _ many: String) -> String? {
    count == 0 ? nil : count == 1 ? one : "\(count) \(many)"
  }

  private static func listed(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }
}
