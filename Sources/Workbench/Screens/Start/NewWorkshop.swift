public import Workshop

/// What is asked before a workshop begins.
extension Parameter {
  /// Which flow, or which flows one after the other: `assets,purpose`.
  static let flow = Parameter(
    "flow", "Which kind of workshop? Several make a day: assets,purpose", .list,
    options: { state, arguments in
      state.supplies.flows.map { flow in
        Option(flow.id, "\(flow.title), \(ClockWords.length(flow.minutes)). \(flow.summary)")
      } + state.chainOptions(typed: arguments["flow"])
    })

  /// Which earlier workshops to carry on from.
  static let earlier = Parameter(
    "from", "Carry on from an earlier workshop? (may be empty; several: lunch,choir)", .list,
    isOptional: true,
    options: { state, arguments in state.earlierOptions(typed: arguments["from"]) },
    isAsked: { state, _ in state.supplies.sessions.contains { $0.isReadable && $0.isClosed } })
}

extension Flow {
  /// Planned minutes of all stages.
  public var minutes: Int { stages.reduce(0) { $0 + $1.minutes } }
}

extension WorkbenchState {
  /// The chains that are most often held as a day, as far as their flows are available, and
  /// the one that is being typed.
  fileprivate func chainOptions(typed: String?) -> [Parameter.Option] {
    let usual = ["assets,purpose,actions", "assets,purpose", "purpose,actions"]
    var options = usual.compactMap(chainOption)
    if let typed, !usual.contains(typed) { options += [chainOption(typed)].compactMap(\.self) }
    return options
  }

  private func chainOption(_ text: String) -> Parameter.Option? {
    guard let flows = try? flows(in: text), flows.count > 1, let chain = Flow.chained(flows) else {
      return nil
    }
    let titles = flows.map(\.titleInWords).joined(separator: ", then ")
    return Parameter.Option(
      text,
      "\(flows.count > 2 ? "A full day" : "Two in a row"): \(titles), "
        + "\(ClockWords.length(chain.minutes)).")
  }

  /// The flows that a text names, separated by commas.
  private func flows(in text: String) throws(Rejection) -> [Flow] {
    var flows: [Flow] = []
    for part in Self.parts(text) {
      guard let flow = supplies.flows.first(where: { $0.id == part }) else {
        let names = supplies.flows.map(\.id).joined(separator: ", ")
        throw Rejection("There is no flow “\(part)”. There are: \(names).")
      }
      flows.append(flow)
    }
    return flows
  }

  /// What the answers of the form open.
  func newOpening(_ arguments: Arguments) throws(Rejection) -> Opening {
    let flows = try flows(in: try arguments.text("flow"))
    let opening = Opening(
      title: arguments["title"] ?? "", place: arguments["place"] ?? "",
      question: arguments["question"] ?? "", zone: supplies.zone, holding: flows,
      people: try arguments.optionalInteger("people") ?? 0,
      tables: try arguments.optionalInteger("tables") ?? 0)
    guard
      case .opening(.opened(let checked)) = try SessionRecord().decide(.open(opening), for: .people)
    else {
      throw Rejection("The workshop could not be opened.")
    }
    return checked
  }

  /// The sessions that can be carried on from, the closed ones first, and those that are being typed.
  fileprivate func earlierOptions(typed: String?) -> [Parameter.Option] {
    let sessions = supplies.sessions.filter(\.isReadable)
    var options = (sessions.filter(\.isClosed) + sessions.filter { !$0.isClosed })
      .map { Parameter.Option($0.path, "\($0.title) · \($0.facts)") }
    let parts = typed.map(Self.parts) ?? []
    let named = parts.compactMap(session(named:))
    if let typed, parts.count > 1, named.count == parts.count {
      let titles = named.map { "“\($0.title)”" }.joined(separator: " and ")
      options.append(Parameter.Option(typed, "From \(titles)"))
    }
    return options
  }

  /// The paths, names or ids of the sessions to carry on from.
  func earlierSessions(_ arguments: Arguments) -> [String] {
    guard let text = arguments["from"] else { return [] }
    // A folder may have a comma in its name.
    if supplies.sessions.contains(where: { $0.path == text }) { return [text] }
    return Self.parts(text).map { session(named: $0)?.path ?? $0 }
  }

  /// The session of the list that goes by this path, or the one whose title these words fit best.
  private func session(named words: String) -> ListedSession? {
    let sessions = supplies.sessions.filter(\.isReadable)
    if let exact = sessions.first(where: { $0.path == words }) { return exact }
    guard !words.allSatisfy(\.isWhitespace) else { return nil }
    let found = LookUp(words).sorted(sessions, text: \.title).filter(\.fit.holds)
    guard let best = found.first, found.count == 1 || best.fit < found[1].fit else { return nil }
    return best.element
  }

  /// What stands between commas, without blanks around it.
  private static func parts(_ text: String) -> [String] {
    text.split(separator: ",", omittingEmptySubsequences: false).map(\.trimmingBlanks)
  }
}

extension Flow {
  /// The title as it stands within a sentence.
  fileprivate var titleInWords: String { title.prefix(1).lowercased() + title.dropFirst() }
}
