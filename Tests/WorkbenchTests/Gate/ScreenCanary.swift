import Canvas
import Workshop

@testable import Rehearsals
@testable import Workbench

/// Goes through the screens of a workbench and notes every token that may not stand on them.
struct ScreenCanary {
  let sessions: [CanarySession]
  private let oracle: CanaryOracle
  /// Who really sees the screen; another than the screen thinks, where a hole is planted.
  let seenBy: Audience?
  var dice: Dice
  /// What leaked, and where.
  private(set) var leaks: [String] = []
  /// Tokens that were seen, allowed or not, so that looking at nothing is noticed.
  private(set) var seen: Set<String> = []

  init(_ sessions: [CanarySession], dice: Dice, seenBy: Audience? = nil) {
    (self.sessions, self.dice, self.seenBy) = (sessions, dice, seenBy)
    oracle = CanaryOracle(sessions)
  }

  /// A workbench of a size, before any session is open on it.
  func workbench(_ session: Int, _ size: Size) -> WorkbenchState {
    let last = sessions[session].history.events.last
    return WorkbenchState(
      now: Moment(at: last?.at ?? Instant(milliseconds: 0), since: last?.since ?? 0), size: size,
      supplies: Supplies(flows: [.short], zone: "Europe/London", folder: "Sessions"))
  }

  /// What the workbench has of a session.
  func record(_ session: Int, linked: Bool = true) -> SessionRecord {
    SessionRecord(
      sessions[session].history, id: sessions[session].id,
      linked: linked ? sessions.map(\.permissions) : [], seed: 5)
  }

  /// Adds what another one found.
  mutating func add(_ other: ScreenCanary) {
    leaks += other.leaks
    seen.formUnion(other.seen)
  }

  /// Looks at what stands on the screen.
  mutating func look(
    at state: WorkbenchState, _ session: Int, _ look: CanaryOracle.Look,
    _ what: @autoclosure () -> String
  ) {
    let screen = state.screen
    check(
      (0..<state.size.rows).map(screen.row), session, look, overlay: state.overlays.last, what())
  }

  /// Reads what lies over a screen whole, also what has to be scrolled to; now and then as it is drawn.
  mutating func glance(
    at state: WorkbenchState, _ session: Int, _ look: CanaryOracle.Look,
    _ what: @autoclosure () -> String
  ) {
    var lines = [state.message?.text].compactMap(\.self)
    switch state.overlays.last {
    case .page(let page)?: lines += [page.title] + page.lines.map(\.text)
    case .form(let form)?:
      lines += state.parameter(form).map { [$0.question(state, form.arguments)] } ?? []
      lines += state.options(form).map(\.label)
      lines += [form.field.text, form.refusal ?? ""]
    case .palette?, nil: break
    }
    check(lines, session, look, overlay: state.overlays.last, what())
    if dice.chance(10) { self.look(at: state, session, look, what()) }
  }

  /// Looks at what is said in lines.
  mutating func listen(
    to lines: [String], _ session: Int, _ look: CanaryOracle.Look, overlay: Overlay? = nil,
    _ what: @autoclosure () -> String
  ) {
    check(lines, session, look, overlay: overlay, what())
  }

  private mutating func check(
    _ lines: [String], _ session: Int, _ look: CanaryOracle.Look, overlay: Overlay?,
    _ what: @autoclosure () -> String
  ) {
    var look = look
    if case .page(let page)? = overlay, page.title == Self.privateTitle {
      look.audience = .facilitator
    }
    look.audience = seenBy ?? look.audience
    let tokens = Tokens(in: lines)
    seen.formUnion(tokens.found)
    let found = oracle.leaks(tokens, of: session, to: look)
    guard !found.isEmpty else { return }
    let place = "\(sessions[session].id), \(look.audience.rawValue), \(what())"
    leaks += found.map { leak in
      let token = String(leak.prefix { $0 != " " })
      let line = lines.first { $0.contains(token) } ?? ""
      return "\(place): \(leak) in “\(line.trimmingBlanks)”"
    }
  }

  /// The one page that is shown to the facilitator alone.
  static let privateTitle = "For the facilitator only"
}
