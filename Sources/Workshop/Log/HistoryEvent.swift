/// Undo and redo, which are events like any other.
public enum HistoryEvent: EventPart {
  /// The event with this id no longer counts.
  case undone(EventID)
  /// The event with this id counts again.
  case redone(EventID)

  enum Kind: String, CaseIterable {
    case undone = "history.undone"
    case redone = "history.redone"
  }

  var kind: Kind {
    switch self {
    case .undone: .undone
    case .redone: .redone
    }
  }

  var data: Fields {
    switch self {
    case .undone(let event), .redone(let event): ["event": .text(event.text)]
    }
  }

  init?(_ kind: Kind, data: Fields) {
    guard let event = data.text("event").flatMap(EventID.init) else { return nil }
    switch kind {
    case .undone: self = .undone(event)
    case .redone: self = .redone(event)
    }
  }
}

/// What happened to the file itself.
public enum LogEvent: EventPart {
  /// A number of bytes after the last complete line were set aside in a file of their own.
  case recovered(bytes: Int)
  /// Hand edits on these lines of the file, counted from 1, were adopted.
  case adopted(lines: [Int])
  /// What is said here about the actions of an earlier session could not be written there, so it is
  /// here alone.
  case unreached(session: String, title: String, why: String)
  /// It has been written there since.
  case reached(session: String)

  enum Kind: String, CaseIterable {
    case recovered = "log.recovered"
    case adopted = "log.adopted"
    case unreached = "log.unreached"
    case reached = "log.reached"
  }

  var kind: Kind {
    switch self {
    case .recovered: .recovered
    case .adopted: .adopted
    case .unreached: .unreached
    case .reached: .reached
    }
  }

  var data: Fields {
    switch self {
    case .recovered(let bytes): ["bytes": .integer(bytes)]
    case .adopted(let lines): ["lines": .list(lines.map(Value.integer))]
    case .unreached(let session, let title, let why):
      ["session": .text(session), "title": .text(title), "why": .text(why)]
    case .reached(let session): ["session": .text(session)]
    }
  }

  init?(_ kind: Kind, data: Fields) {
    switch kind {
    case .recovered:
      guard let bytes = data.integer("bytes") else { return nil }
      self = .recovered(bytes: bytes)
    case .adopted:
      guard let lines = data["lines"]?.list else { return nil }
      self = .adopted(lines: lines.compactMap(\.integer))
    case .unreached:
      guard let session = data.text("session"), let title = data.text("title"),
        let why = data.text("why")
      else { return nil }
      self = .unreached(session: session, title: title, why: why)
    case .reached:
      guard let session = data.text("session") else { return nil }
      self = .reached(session: session)
    }
  }
}
