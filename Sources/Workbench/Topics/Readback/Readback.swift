import Workshop

/// The actions as they are read aloud, and what their owners answered.
///
/// Handing back is as good an answer as yes (facilitation guide, 4.4).
struct Readback {
  /// What became of an action that was read.
  enum Answer: Hashable {
    /// The owner said yes.
    case yes
    /// The owner wants to ask somebody first.
    case asks
    /// It was handed back.
    case handedBack
    /// It turned out not to be possible.
    case notPossible
    /// Nobody has answered for it.
    case none
  }

  /// The actions to read, in their order; what is done or with others needs no reading.
  let actions: [WorkshopAction]
  /// Those whose owner is still to be asked; where nobody owns one, nobody can be.
  let toAsk: [WorkshopAction]

  init(_ session: Shown) {
    actions = session.actions.toRead
    toAsk = session.actions.toAnswer
  }

  /// What was answered for an action.
  func answer(to action: WorkshopAction) -> Answer {
    if action.status == .notPossible { return .notPossible }
    if action.handedBack != nil, action.owner == nil { return .handedBack }
    switch action.acceptance {
    case .askedToCheck?: return .asks
    case nil: return .none
    default: return .yes
    }
  }

  /// The actions for which an answer was given.
  func actions(_ answer: Answer) -> [WorkshopAction] {
    actions.filter { self.answer(to: $0) == answer }
  }

  /// Those that nobody owns and nobody handed back.
  var ownerless: [WorkshopAction] { actions(.none).filter { $0.owner == nil } }

  /// The place of an action in the reading.
  func index(of id: SpokenID?) -> Int? { id.flatMap { id in actions.firstIndex { $0.id == id } } }
}

extension Readback {
  /// `5 yes · 1 handed back · 5 to come`.
  var progressWords: String {
    let parts = [
      (actions(.yes).count, "yes"), (actions(.handedBack).count, "handed back"),
      (actions(.notPossible).count, "not possible"), (actions(.asks).count, "asking first"),
      (toAsk.count, "to come"),
    ]
    return parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: " · ")
  }

  /// What came of it all, a line each: eleven yes, two handed back with thanks, one not possible.
  func summary(_ session: Shown) -> [String] {
    let yes = actions(.yes)
    let lacking = yes.filter { !$0.missing.isEmpty }
    var lines = [yes.isEmpty ? "No yes yet." : "\(NumberWords.capitalised(yes.count)) yes."]
    lines += lacking.map { "\($0.id.spoken) still needs \($0.missing.joined(separator: ", "))." }
    let back = actions(.handedBack)
    if !back.isEmpty {
      lines.append(
        "\(NumberWords.capitalised(back.count)) handed back with thanks: \(Self.spoken(back)).")
    }
    let impossible = actions(.notPossible)
    if !impossible.isEmpty {
      lines.append("\(NumberWords.capitalised(impossible.count)) not possible, and we know why:")
      lines += impossible.map { action in
        let why = action.history.last { $0.status == .notPossible }?.words ?? "no reason was given"
        return "\(action.id.spoken): \(why.endingAsSentence)"
      }
    }
    let asks = actions(.asks)
    if !asks.isEmpty {
      lines.append("Still to hear from: \(Self.spoken(asks)), whose owners ask somebody first.")
    }
    if !ownerless.isEmpty { lines.append("Open, without an owner: \(Self.spoken(ownerless)).") }
    return lines
  }

  private static func spoken(_ actions: [WorkshopAction]) -> String {
    actions.map(\.id.spoken).joined(separator: ", ")
  }
}
