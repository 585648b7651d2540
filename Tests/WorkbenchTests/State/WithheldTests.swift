import Canvas
import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

/// What is private, taken down, or of somebody who took permission back is shown nowhere.
@Suite struct WithheldTests {
  private func page(_ workshop: TestWorkshop, _ id: SpokenID) -> String {
    workshop.state.page(of: id).lines.map(\.text).joined(separator: "\n")
  }

  private func options(_ command: String, _ parameter: String, _ state: WorkbenchState) -> String {
    let parameter = CommandTable.row(command)?.parameters.first { $0.name == parameter }
    return (parameter?.options(state, Arguments()) ?? []).map(\.label).joined(separator: "\n")
  }

  @Test func wordsAndNamesOfWhoTakesPermissionBackAreShownNowhere() {
    var workshop = TestWorkshop.agreeing()
    workshop.perform(":person.change P9 name=Gwendolen hats=carer")
    workshop.enter("@P9 My mother is left out")
    workshop.perform(":minority.add by=P9 I would not have it so")
    workshop.perform(":ask.make by=P9 A lift for my mother")
    workshop.perform(":card.add type=asset by=P9 -- My mother mends chairs")
    let secrets = ["mother", "Gwendolen", "not have it so"]
    #expect(workshop.state.screen.transcript.contains("My mother is left out"))

    workshop.perform(":person.withdraw P9")
    var shown = [workshop.state.screen.transcript]
    shown.append(workshop.state.boardPage.lines.map(\.text).joined())
    shown += ["C1", "M1", "Q1", "G1", "P9", "V1"].map { page(workshop, $0) }
    shown.append(workshop.state.peoplePage.lines.map(\.text).joined())
    shown += [
      options("concern.settle", "concern", workshop.state),
      options("ask.answer", "ask", workshop.state), options("card.edit", "card", workshop.state),
      options("person.seat", "person", workshop.state),
    ]
    for text in shown {
      #expect(!text.isEmpty)
      for secret in secrets { #expect(!text.contains(secret), "\(text)") }
    }
    // Their page says what there is, so that it can be seen to.
    let own = page(workshop, "P9")
    for id in ["C1", "M1", "Q1", "G1"] { #expect(own.contains(id)) }

    workshop.press(.control("p"))
    workshop.type("edit a card")
    workshop.press(.enter, .enter)
    #expect(!workshop.state.screen.transcript.contains("mother"))
    workshop.press(.escape)

    workshop.perform(":person.permit P9 yes yes")
    #expect(page(workshop, "C1").contains("My mother is left out"))
  }

  @Test func turnsOfWhoTakesPermissionBackGo() {
    var workshop = TestWorkshop()
    workshop.go(to: "welcome")
    workshop.enter("Maureen")
    workshop.go(to: "check-in")
    workshop.enter("@P1 tired of it")
    #expect(workshop.state.screen.transcript.contains("tired of it"))
    workshop.perform(":person.withdraw P1")
    #expect(!workshop.state.screen.transcript.contains("tired of it"))
    #expect(!workshop.state.screen.transcript.contains("Maureen"))
  }

  @Test func anActionOfWhoTakesPermissionBackIsReadAsNobodys() {
    var workshop = TestWorkshop.built()
    workshop.perform(":person.withdraw P4")
    workshop.go(to: "readback")
    #expect(!workshop.state.screen.transcript.contains("Denny"))
    #expect(workshop.state.readAction?.id == "A1")
    #expect(workshop.state.unfinished == "A2, A4 have no answer yet")
    #expect(!page(workshop, "P4").contains("A1"))
  }

  @Test func aPageKeepsWhatIsPrivateOrSensitive() {
    var workshop = TestWorkshop()
    workshop.go(to: "gifts")
    workshop.enter("I was ill for a year")
    workshop.perform(":card.edit G1 I was very ill")
    #expect(page(workshop, "G1") == "Private until shown to the room.")
    workshop.perform(":card.share")
    #expect(page(workshop, "G1").contains("very ill"))
    workshop.perform(":card.sensitive G1")
    #expect(page(workshop, "G1") == "Kept off the room's screen.")
    workshop.perform(":note.private Look after her")
    workshop.perform(":item.show N1")
    #expect(!workshop.state.screen.transcript.contains("Look after her"))
    #expect(workshop.state.privatePage.lines.contains { $0.text.contains("Look after her") })
  }

  @Test func whatIsSaidAloudIsNotComparedWithWhatIsPrivate() {
    var workshop = TestWorkshop()
    workshop.go(to: "gifts")
    workshop.enter("I was in prison and can listen @P1")
    workshop.go(to: "sweep")
    workshop.enter("I was in prison and can listen @P4")
    #expect(!workshop.message.contains("same as"))
    workshop.press(.control("g"))
    #expect(workshop.message == "The newest card is not like another one.")
    #expect(workshop.session.cards.up(.asset).map(\.id) == ["G1", "G2"])
    workshop.perform(":card.join G1 G2")
    #expect(workshop.session.cards["G2"]?.isWithdrawn == false)
  }

  @Test func aClusterHoldsOnlyWhatIsUp() {
    var workshop = TestWorkshop.drafting()
    workshop.go(to: "cluster")
    workshop.enter("R: D1 D2")
    workshop.perform(":draft.withdraw D2")
    #expect(!workshop.state.screen.transcript.contains("To have our dinner at the same time"))
    #expect(!page(workshop, "B1").contains("D2"))
    #expect(
      SessionText.lines(workshop.session, now: workshop.state.now).contains {
        $0.hasSuffix("B1 R: D1")
      })
  }

  @Test func privateDraftsAreShownOnlyOnceItIsSure() {
    var workshop = TestWorkshop(flow: .private)
    workshop.go(to: "cards")
    workshop.enter("A hall")
    workshop.go(to: "write")
    workshop.enter("@P1 Half a sentence")
    workshop.press(.control("s"))
    #expect(workshop.state.screen.transcript.contains("Show the private drafts to the room now?"))
    workshop.press(.down, .enter)
    #expect(workshop.session.drafts["D1"]?.isPrivate == true)
    workshop.press(.control("s"), .enter)
    #expect(workshop.session.drafts["D1"]?.isPrivate == false)
    #expect(workshop.session.cards["G1"]?.isPrivate == true)
  }

  @Test func theStageSaysWhatIsShownWhereBothArePrivate() {
    var workshop = TestWorkshop(flow: .private)
    workshop.go(to: "write")
    workshop.enter("@P1 Half a sentence")
    workshop.go(to: "cards")
    workshop.enter("A hall")
    #expect(SharedKeys.clashes(in: workshop.state).isEmpty)
    workshop.press(.control("s"), .enter)
    #expect(workshop.session.cards["G1"]?.isPrivate == false)
    #expect(workshop.session.drafts["D1"]?.isPrivate == true)
    workshop.press(.control("s"), .enter)
    #expect(workshop.session.drafts["D1"]?.isPrivate == false)
  }
}

extension Flow {
  /// Cards and drafts that are both private until they are shown.
  fileprivate static let `private` = Flow(
    id: "private", title: "Private", summary: "Everything alone first.",
    stages: [
      Stage(
        id: "cards", title: "Own gifts",
        activity: .collect(Activity.Collecting(type: .asset, isPrivateUntilShared: true)),
        minutes: 5),
      Stage(
        id: "write", title: "Alone",
        activity: .draft(Activity.Drafting(.write, isPrivateUntilShared: true)), minutes: 5),
    ])
}
