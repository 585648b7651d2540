import Canvas
import Testing
import Workbench
import Workshop

@testable import Rehearsals

@Suite("Beginning a workshop")
struct NewWorkshopTests {
  private static let flows = ["assets", "purpose", "actions"].map { id in
    Flow(
      id: id, title: id.prefix(1).uppercased() + id.dropFirst(), summary: "About \(id).",
      stages: [
        Stage(id: "hello", title: "Hello", activity: .people, minutes: 5, part: .opening),
        Stage(id: id, title: "Work on \(id)", activity: .talk, minutes: 50),
        Stage(id: "bye", title: "Bye", activity: .close, minutes: 5, part: .closing),
      ], emptyWords: [id])
  }

  private static let sessions = [
    ListedSession(
      path: "Sessions/a.jsonl", title: "Lunch club", facts: "12 March · 4 assets", isClosed: true),
    ListedSession(
      path: "Sessions/b, c.jsonl", title: "Choir", facts: "13 March", isClosed: false),
    ListedSession(
      path: "Sessions/d.jsonl", title: "d.jsonl", facts: "cannot be read as a session",
      isClosed: true, isReadable: false),
    ListedSession(path: "Sessions/e.jsonl", title: "Allotment", facts: "1 May", isClosed: true),
  ]

  private func start(_ sessions: [ListedSession] = Self.sessions) -> TestWorkshop {
    var workshop = TestWorkshop(isOpen: false)
    workshop.state.supply(flows: Self.flows, optionalStages: [])
    workshop.state.listed(sessions)
    return workshop
  }

  private func form(_ workshop: TestWorkshop) -> Form? {
    if case .form(let form)? = workshop.state.overlays.last { return form }
    return nil
  }

  private func created(_ workshop: TestWorkshop) -> (opening: Opening, from: [String])? {
    guard case .create(let opening, let from)? = workshop.effects.last else { return nil }
    return (opening, from)
  }

  /// What linear mode asks of the world for a line.
  private func effect(_ line: String) throws(Rejection) -> Effect? {
    var linear = LinearRoom(start().state, isInteractive: false)
    return try linear.take(line).last
  }

  @Test func `The form offers each flow and the days that they make, with their length`() {
    var workshop = start()
    workshop.press(.control("n"))
    let screen = workshop.state.screen.transcript
    #expect(screen.contains("Assets, 1 h. About assets."))
    #expect(screen.contains("A full day: assets, then purpose, then actions, 3 h 40 min."))
    #expect(screen.contains("Two in a row: assets, then purpose, 2 h 5 min."))
    #expect(screen.contains("Two in a row: purpose, then actions, 2 h 5 min."))
  }

  @Test func `A day that lacks one of its flows is not offered`() {
    var workshop = start()
    workshop.state.supply(flows: [Self.flows[0], Self.flows[2]], optionalStages: [])
    workshop.press(.control("n"))
    #expect(!workshop.state.screen.transcript.contains("Two in a row"))
    #expect(!workshop.state.screen.transcript.contains("A full day"))
  }

  @Test func `A full day has one opening, one close and the ids of its flows`() throws {
    var workshop = start([])
    workshop.press(.control("n"))
    workshop.type("full day")
    workshop.press(.enter)
    workshop.enter("A day for the hall")
    workshop.press(.enter, .enter, .enter, .enter)
    let (opening, from) = try #require(created(workshop))
    #expect(opening.flows == ["assets", "purpose", "actions"])
    let ids = opening.agenda.map(\.id)
    #expect(
      ids.filter { !["break", "dinner"].contains($0) } == ["hello"] + opening.flows + ["bye"])
    #expect(ids.count == 7)
    #expect(opening.emptyWords == ["assets", "purpose", "actions"])
    #expect(from.isEmpty)
  }

  @Test func `Any row of flows can be typed`() throws {
    var workshop = start([])
    workshop.press(.control("n"))
    workshop.type("actions, assets")
    #expect(workshop.state.screen.transcript.contains("Two in a row: actions, then assets"))
    workshop.press(.enter)
    workshop.enter("Backwards")
    workshop.press(.enter, .enter, .enter, .enter)
    #expect(created(workshop)?.opening.flows == ["actions", "assets"])
  }

  @Test func `What is carried on from is asked last, and only where a workshop was closed`() {
    var workshop = start()
    workshop.press(.control("n"))
    #expect(form(workshop)?.asked.last == "from")
    var without = start([Self.sessions[1], Self.sessions[2]])
    without.press(.control("n"))
    #expect(form(without)?.asked.contains("from") == false)
  }

  @Test func `Closed workshops are offered before open ones, and Enter takes none`() throws {
    var workshop = asked()
    let lines = workshop.state.screen.transcript.split(separator: "\n")
    let offered = ["Lunch club", "Allotment", "Choir"].map { title in
      lines.firstIndex { $0.contains("\(title) · ") } ?? -1
    }
    #expect(offered == offered.sorted() && !offered.contains(-1))
    #expect(!workshop.state.screen.transcript.contains("cannot be read"))
    workshop.press(.enter)
    #expect(created(workshop)?.from == [])
  }

  @Test func `One is chosen from the list or by a few letters, several by commas`() {
    var chosen = asked()
    chosen.press(.down, .down, .enter)
    #expect(created(chosen)?.from == ["Sessions/e.jsonl"])
    var typed = asked()
    typed.enter("choi")
    #expect(created(typed)?.from == ["Sessions/b, c.jsonl"])
    var anyOrder = asked()
    anyOrder.enter("club lunch")
    #expect(created(anyOrder)?.from == ["Sessions/a.jsonl"])
    var several = asked()
    several.type("lunch, choir")
    #expect(several.state.screen.transcript.contains("From “Lunch club” and “Choir”"))
    several.press(.enter)
    #expect(created(several)?.from == ["Sessions/a.jsonl", "Sessions/b, c.jsonl"])
    var unknown = asked()
    unknown.enter("lunch, nobody")
    #expect(created(unknown) == nil)
    #expect(form(unknown)?.refusal?.contains("Nothing on the list") == true)
  }

  @Test func `Nothing that was typed is lost where an earlier workshop cannot be read`() {
    var workshop = asked()
    workshop.enter("choir")
    workshop.state.notRecorded("Sessions/b, c.jsonl is damaged on line 3.")
    #expect(form(workshop)?.arguments["title"] == "Next")
    #expect(workshop.message.contains("damaged"))
    #expect(workshop.state.screen.transcript.contains("is damaged on line 3."))
  }

  @Test func `Linear mode takes flows in a row, and names or paths that it need not know`() throws {
    let effect = try effect(
      ":session.new from=\"5f0c4a1e, club Lünch, x/y.jsonl\" assets,purpose A day for us")
    guard case .create(let opening, let from)? = effect else {
      Issue.record("\(String(describing: effect))")
      return
    }
    #expect(opening.title == "A day for us")
    #expect(opening.flows == ["assets", "purpose"])
    #expect(from == ["5f0c4a1e", "Sessions/a.jsonl", "x/y.jsonl"])
  }

  @Test(arguments: ["assets,nope", "assets,", ",", "nope"])
  func `An unknown flow is refused by its name`(flows: String) {
    #expect(throws: Rejection.self) { try effect(":session.new \(flows) A day") }
  }

  /// The form, at the question of what to carry on from.
  private func asked() -> TestWorkshop {
    var workshop = start()
    workshop.press(.control("n"), .enter)
    workshop.enter("Next")
    workshop.press(.enter, .enter, .enter, .enter)
    return workshop
  }
}
