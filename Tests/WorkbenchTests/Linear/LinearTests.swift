import Canvas
import Testing
import Workbench
import Workshop

@testable import Rehearsals

@Suite struct LinearTests {
  /// Plays lines and gives back what is said.
  func play(_ lines: [String], isInteractive: Bool = false) -> (said: [String], session: Shown) {
    var workshop = TestWorkshop()
    var linear = LinearRoom(workshop.state, isInteractive: isInteractive)
    var said = linear.report()
    for line in lines {
      do {
        let effects = try linear.take(line)
        workshop.state = linear.state
        workshop.perform(effects)
        linear.state = workshop.state
      } catch {
        said.append("Refused: \(error.sentence)")
      }
      said += linear.report()
    }
    return (said, linear.state.session)
  }

  @Test func aWholeWorkshopByLines() {
    let (said, session) = play([
      ":stage.next", "Maureen, resident", ":stage.next", "nosy", ":turn.pass P2", "3 4 2 5", "fine",
      "fine", ":stage.next", "I can teach hemming @P1 /people", ":card.share", ":stage.next",
      "Church hall @A /places", ":stage.next", ":stage.next leave=anyway",
      "Sewing in the hall +G1+G2 @P1",
      ":stage.next", ":choice.count I1=3", ":choice.reveal", ":stage.next",
      ":action.add owner=P1 due=2026-04-18 uses=I1 know=bikes Run a morning", ":action.accept A1",
      ":point.park Bus fare", ":stage.next", ":point.home K1 P3 asks the council",
      "+ The tea", ":review.set none", ":session.close", ":correction.add It was P2, not P3",
    ])
    #expect(said.filter { $0.hasPrefix("Refused") } == [])
    #expect(session.closing.isClosed)
    #expect(session.actions.all.first?.missing == [])
    #expect(session.notes.all.last?.audience == .correction)
  }

  @Test func everyLineHasALabelAndNoEscapeByte() {
    let said = play([
      ":stage.next", ":help.show", ":palette.show", ":people.show", ":agenda.show", ":board.show",
      ":bogus", "x @P77",
    ]).said
    for line in said {
      #expect(line.contains(": "), "\(line)")
      #expect(!line.contains("\u{1B}"))
      let label = line.prefix { $0 != ":" }
      #expect(label.allSatisfy(\.isLetter) && !label.isEmpty, "\(line)")
    }
  }

  @Test func nothingInLinesSpeaksOfKeys() {
    let said = play([
      ":stage.go sweep", "Church hall, two rooms", "Church hall. The floor is sprung", ":help.show",
    ]).said
    #expect(said.contains { $0.contains(":card.joinNewest joins them") })
    #expect(!said.contains { $0.contains("Ctrl+") })
  }

  @Test func somebodyIsAskedWhatIsMissing() {
    let (said, session) = play(
      [":stage.go sweep", "Church hall", ":card.category", "1", "4"], isInteractive: true)
    #expect(said.contains("Question: Which card?"))
    #expect(said.contains("Choice: 4 Places"))
    #expect(session.cards.all.first?.category == "places")
  }

  @Test func aScriptIsRefusedInsteadOfAsked() {
    let said = play([":card.category", ":point.home K1 x"]).said
    #expect(said.contains { $0.hasPrefix("Refused: No card is up yet.") })
    #expect(said.contains("Refused: Nothing is parked."))
  }

  @Test(arguments: [
    (":card.add type=asset by=P1 -- by=hand we made it", "by=hand we made it"),
    (":card.add text=\"a \\\"quoted\\\" word\"", "a \"quoted\" word"),
    (":card.add - swap shelf", "- swap shelf"), (":card.add text=short", "short"),
  ]) func wordsArriveAsTheyWereMeant(_ line: String, _ text: String) {
    #expect(play([":stage.go sweep", line]).session.cards.all.map(\.text) == [text])
  }

  @Test func nothingIsLostSilently() {
    let (said, session) = play([":stage.go sweep", ":card.add text=A is not B"])
    #expect(session.cards.all.isEmpty)
    #expect(said.contains { $0.contains("“is not B” does not belong to the text") })
  }
}
