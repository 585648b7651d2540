import Canvas
import Workshop

/// What the middle of the run screen shows: sections of items.
struct Board {
  /// A titled group of items, one column of the board.
  struct Section {
    var title: String
    var items: [Item]
    /// What stands where there is no item.
    var empty = ""
    /// Whether it takes the whole breadth, whatever stands below it.
    var isWide = false
  }

  /// One thing on the board.
  struct Item {
    var id: SpokenID?
    var text: String
    /// Shown under the text where the item is selected; only then worked out, from the session.
    var detail: (Session) -> String = { _ in "" }
    var style = Style.text
    /// Shown under the text always.
    var note = ""
    /// The most rows of text that it takes while it is not selected; `nil` where that follows from
    /// the room that there is.
    var mostRows: Int?
  }

  var sections: [Section]
  /// Whether sections stand under each other, for items that need the whole breadth.
  var isList = false

  /// Says something below each of some items.
  mutating func mark(_ ids: Set<SpokenID>, _ words: String) {
    guard !ids.isEmpty else { return }
    for section in sections.indices {
      for item in sections[section].items.indices {
        guard let id = sections[section].items[item].id, ids.contains(id) else { continue }
        let note = sections[section].items[item].note
        sections[section].items[item].note = note.isEmpty ? words : "\(note) · \(words)"
      }
    }
  }

  /// Whether there are words that terminals write from the right.
  ///
  /// A terminal that reorders them would carry along whatever stands to their right in the same row, so
  /// such a board has one column.
  var hasRightToLeftWords: Bool {
    sections.contains { section in
      section.items.contains { item in
        // Only such letters and their neighbours begin with these bytes.
        item.text.utf8.contains { (0xD6...0xE0).contains($0) }
          && item.text.unicodeScalars.contains { (0x0590...0x08FF).contains($0.value) }
      }
    }
  }
}

extension Board {
  /// The board of the stage that is being held, with what the room works for on top.
  ///
  /// - Parameters:
  ///   - session: The session.
  ///   - now: The time, by which dates are near or past.
  init(_ session: Session, now: Moment) {
    guard let stage = session.agenda.currentItem?.stage else {
      self =
        session.closing.isClosed ? .summary(session, now: now) : .ready(session)
      return
    }
    self.init(session, stage, now: now)
    if let lead = Section(leading: stage, session) { sections.insert(lead, at: 0) }
  }

  private init(_ session: Session, _ stage: Stage, now: Moment) {
    switch stage.activity {
    case .talk: self = .notes(session, in: stage)
    case .rest: self = Board(sections: [])
    case .people: self = .people(session)
    case .round: self = .round(session, in: stage)
    case .collect(let collecting): self = .cards(session, collecting)
    case .connect: self = .connecting(session)
    case .choose: self = .choosing(session, in: stage)
    case .recall: self = .recalling(session, now: now)
    case .cluster(let bundling): self = .clustering(session, bundling)
    case .draft(let drafting): self = .drafting(session, drafting)
    case .agree: self = .agreeing(session)
    case .plan(let step): self = .planning(session, step, in: stage)
    case .readback: self = .readingBack(session)
    case .review(let step): self = .reviewing(session, step, now: now)
    case .close: self = .closing(session, in: stage)
    }
  }

  private static func ready(_ session: Session) -> Board {
    let minutes = session.agenda.items.reduce(0) { $0 + $1.stage.minutes }
    let facts = [
      "\(counted(session.agenda.items.count, "stage")), \(ClockWords.length(minutes))",
      counted(session.people.all.count(where: \.isPresent), "person", "people"),
      session.people.tables.isEmpty ? nil : counted(session.people.tables.count, "table"),
    ].compactMap(\.self).joined(separator: " · ")
    var items = [Item(text: facts)]
    if !session.opening.place.isEmpty { items.append(Item(text: session.opening.place)) }
    if let first = session.agenda.next?.stage {
      items.append(Item(text: ""))
      items.append(Item(text: "Page Down begins with “\(first.title)”."))
      if first.activity == .people {
        items.append(Item(text: "Names go in there, if people want to give them."))
      }
    }
    if session.opening.isFictional {
      items.append(Item(text: "For practice: everything in this workshop is invented."))
    }
    return Board(sections: [Section(title: "Ready to begin", items: items)], isList: true)
  }

  private static func notes(_ session: Session, in stage: Stage) -> Board {
    let notes = session.notes.all.filter { $0.audience == .room && $0.stage == stage.id }
    return Board(
      sections: [
        Section(
          title: "Notes",
          items: notes.suffix(Session.mostOnBoard).map { Item(id: $0.id, text: $0.text) })
      ],
      isList: true)
  }
}

extension Session {
  /// `P3 Jolanta · table A`, or nothing.
  func origin(of card: Card) -> String {
    [card.by.map(people.label), card.table.map { "table \($0)" }]
      .compactMap(\.self).joined(separator: " · ")
  }
}
