import Canvas
import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

@Suite("The curtain before what is typed in private")
struct CurtainTests {
  /// The workshop in a stage, with a line of the entry field typed and not taken.
  private func typing(_ words: String, at stage: String) -> TestWorkshop {
    var workshop = TestWorkshop.connecting()
    workshop.go(to: stage)
    workshop.type(words)
    return workshop
  }

  @Test(arguments: [
    ("gifts", "I was in prison"), ("choose", "I1=3 I2=2"), ("choose", "@P4 I2"),
  ])
  func `The entry line is covered where it is not for the room`(stage: String, words: String) {
    var workshop = typing(words, at: stage)
    #expect(!workshop.text.contains(words))
    #expect(workshop.text.contains(" ▸ " + String(repeating: "•", count: words.count)))
    workshop.press(.function(2))
    #expect(workshop.text.contains(words))
    workshop.press(.function(2))
    #expect(!workshop.text.contains(words))
  }

  @Test func `It is open for one line only`() {
    var workshop = typing("I can listen @P1", at: "gifts")
    workshop.press(.function(2), .enter)
    workshop.type("I know the wait")
    #expect(!workshop.text.contains("the wait"))
    workshop.press(.function(2))
    workshop.go(to: "sweep")
    workshop.go(to: "gifts")
    #expect(!workshop.text.contains("the wait"))
  }

  @Test(arguments: ["sweep", "connect", "check-in"]) func `What is for all is seen as it is typed`(
    stage: String
  ) {
    #expect(typing("a kettle for forty", at: stage).text.contains("▸ a kettle for forty"))
  }

  @Test func `A count is seen as it is typed once the room has seen the other`() {
    var workshop = typing("I1=3", at: "choose")
    workshop.press(.enter, .control("r"))
    workshop.type("I1=4")
    #expect(workshop.text.contains("I1=4"))
  }

  @Test func `While a poll is open counts are covered, and a concern is not`() {
    var workshop = TestWorkshop.polling()
    workshop.type("1=9 3=4")
    #expect(!workshop.text.contains("1=9"))
    workshop.press(.control("u"))
    workshop.type("@P4 the bus")
    #expect(workshop.text.contains("▸ @P4 the bus"))
  }

  @Test(arguments: [
    ("note.private", []), ("person.need", ["P1"]), ("confidence.count", []),
    ("choice.count", []),
  ])
  func `Fields of forms are covered`(command: String, answers: [String]) throws {
    var workshop = TestWorkshop.connecting()
    workshop.go(to: "choose")
    _ = try workshop.state.begin(command)
    for answer in answers { workshop.enter(answer) }
    workshop.type("I1=3 secret")
    #expect(workshop.text.contains("▸ •••••••••••"))
    #expect(!workshop.text.contains("secret"))
    #expect(workshop.hints.contains("F2 show"))
    workshop.press(.function(2))
    #expect(workshop.text.contains("▸ I1=3 secret"))
    #expect(workshop.hints.contains("F2 cover"))
    workshop.press(.escape)
    _ = try workshop.state.begin("note.private")
    workshop.type("secret")
    #expect(!workshop.text.contains("secret"))
  }

  @Test func `Fields for the room are not`() throws {
    var workshop = TestWorkshop.connecting()
    _ = try workshop.state.begin("note.room")
    workshop.type("for all")
    #expect(workshop.text.contains("▸ for all"))
    #expect(!workshop.hints.contains("F2"))
    workshop.press(.function(2))
    #expect(workshop.text.contains("▸ for all"))
  }

  @Test(arguments: ["I was there @Zedekiah", "I was there /zedekiah"])
  func `A refusal repeats nothing of what is covered`(words: String) {
    var workshop = typing(words, at: "gifts")
    workshop.press(.enter)
    #expect(workshop.state.message?.tone == .refused)
    #expect(workshop.message.contains("“…”"))
    #expect(!workshop.text.lowercased().contains("zedekiah"))
    workshop.press(.function(2), .enter)
    #expect(workshop.message.lowercased().contains("zedekiah"))
  }

  @Test func `A refusal in a form repeats nothing of it either`() throws {
    var workshop = TestWorkshop.connecting()
    workshop.go(to: "choose")
    _ = try workshop.state.begin("choice.count")
    workshop.enter("zedekiah")
    #expect(workshop.state.context == .form)
    #expect(!workshop.text.contains("zedekiah"))
  }

  @Test func `What was private is looked at behind the same key, which closes it again`() {
    var workshop = TestWorkshop.connecting()
    workshop.perform(":note.private P2 is upset")
    workshop.perform(":person.need P3 a chair by the door")
    workshop.go(to: "gifts")
    workshop.enter("I was in prison @P1")
    workshop.go(to: "choose")
    workshop.enter("I1=3 I2=2")
    for key in [KeyPress.function(2), .escape] {
      workshop.press(.function(2))
      for words in ["P2 is upset", "a chair by the door", "I was in prison · P1", "I1=3 I2=2"] {
        #expect(workshop.text.contains(words), "\(words)")
      }
      #expect(workshop.hints.contains("F2 cover"))
      workshop.press(key)
      #expect(workshop.state.overlays.isEmpty)
      #expect(!workshop.text.contains("prison"))
    }
  }

  @Test func `Other pages are not closed by it, and other screens know nothing of it`() {
    var workshop = TestWorkshop.connecting()
    workshop.press(.function(1), .function(2))
    #expect(workshop.state.context == .page)
    var room = RoomWindow(workshop)
    _ = room.press(.function(2))
    #expect(room.state.overlays.isEmpty)
  }

  @Test func `In linear mode nothing is covered`() {
    var workshop = typing("I was there @Zedekiah", at: "gifts")
    workshop.state.isLinear = true
    #expect(!workshop.state.isFieldPrivate)
    #expect(workshop.state.behindCurtain("called “Zed”") == "called “Zed”")
  }

  @Test func `Words of a private card are edited behind it`() throws {
    var workshop = typing("I was in prison", at: "gifts")
    workshop.press(.enter)
    let id = try #require(workshop.session.newestCard(in: workshop.state.stage))
    _ = try workshop.state.begin("card.edit", Arguments(["card": id.spoken]))
    workshop.press(.control("u"))
    workshop.type("I can listen")
    #expect(!workshop.text.contains("I can listen"))
    #expect(workshop.text.contains("••••"))
  }
}

extension TestWorkshop {
  fileprivate var text: String { state.screen.transcript }
  fileprivate var hints: String { state.screen.row(state.size.rows - 1) }
}
