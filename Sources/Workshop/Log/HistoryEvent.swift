/// Undo and redo, which are events like any other.
public enum HistoryEvent: EventPart {
  /// The event with this id no longer counts.
  case undone(EventID)
  /// The event with this id counts again.
  case redone(EventID)

  var kind: String {
    switch self {
    case .undone: "history.undone"
    case .redone: "history.redone"
    }
  }

  var data: Fields {
    switch self {
    case .undone(let event), .redone(let event): ["event": .text(event.text)]
    }
  }

  init?(kind: String, data: Fields) {
    guard let event = data.text("event").flatMap(EventID.init) else { return nil }
    switch kind {
    case "history.undone": self = .undone(event)
    case "history.redone": self = .redone(event)
    default: return nil
    }
  }
}

/// What happened to the file itself.
public enum LogEvent: EventPart {
  /// So many bytes after the last whole line were set aside in a file of their own.
  case recovered(bytes: Int)
  /// Hand edits on these lines of the file, counted from 1, were taken over.
  case adopted(lines: [Int])
  /// What is said here of the actions of an earlier session could not be written there, so it stands
  /// here alone.
  case unreached(session: String, title: String, why: String)
  /// It stands there as well by now.
  case reached(session: String)

  var kind: String {
    switch self {
    case .recovered: "log.recovered"
    case .adopted: "log.adopted"
    case .unreached: "log.unreached"
    case .reached: "log.reached"
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

  init?(kind: String, data: Fields) {
    switch kind {
    case "log.recovered":
      guard let bytes = data.integer("bytes") else { return nil }
      self = .recovered(bytes: bytes)
    case "log.adopted":
      guard let lines = data["lines"]?.list else { return nil }
      self = .adopted(lines: lines.compactMap(\.integer))
    case "log.unreached":
      guard let session = data.text("session"), let title = data.text("title"),
        let why = data.text("why")
      else { return nil }
      self = .unreached(session: session, title: title, why: why)
    case "log.reached":
      guard let session = data.text("session") else { return nil }
      self = .reached(session: session)
    default: return nil
    }
  }
}
