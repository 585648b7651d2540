import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

@Suite struct ArgumentsTests {
  private static func given(_ text: String) -> Arguments { Arguments(["x": text]) }

  /// Why it is refused; `nil` where it is not.
  private static func refusal(_ read: () throws(Rejection) -> Void) -> String? {
    do {
      try read()
      return nil
    } catch {
      return error.sentence
    }
  }

  @Test func anEmptyTextCountsAsNothingButIsGiven() {
    let empty = Self.given("")
    #expect(empty["x"] == nil)
    #expect(empty.has("x"))
    #expect(!empty.has("y"))
    #expect(Self.refusal { () throws(Rejection) in _ = try empty.text("x") } == "Say the x.")
  }

  @Test(arguments: [("G3+G7", ["G3", "G7"]), ("g3, i1 D2", ["G3", "I1", "D2"]), ("", [])])
  func idsStandApartByPlusCommaOrBlank(_ text: String, _ ids: [String]) throws {
    #expect(try Self.given(text).ids("x").map(\.spoken) == ids)
  }

  @Test func whatIsNoIDIsNamed() {
    #expect(
      Self.refusal { () throws(Rejection) in _ = try Self.given("G3+tea").ids("x") }
        == "“tea” is no id like G12. Write the x as G3+G7.")
  }

  @Test(arguments: [("yes", true), ("Y", true), ("NO", false), ("n", false)])
  func yesAndNoMayBeShort(_ text: String, _ answer: Bool) throws {
    #expect(try Self.given(text).yesOrNo("x") == answer)
  }

  @Test(arguments: [("1-3", 1, 3), ("1 to 3", 1, 3), ("2", 2, 2), ("0–5", 0, 5)])
  func aPartOfAScaleHasTwoEndsOrOne(_ text: String, _ first: Int, _ last: Int) throws {
    #expect(try Self.given(text).range("x") == first...last)
  }

  @Test(arguments: ["3-1", "1-2-3", "some", "99999999999999999999"])
  func otherPartsAreRefused(_ text: String) {
    #expect(
      Self.refusal { () throws(Rejection) in _ = try Self.given(text).range("x") }
        == "“\(text)” is no part of a scale. Write it as 1-3.")
  }

  @Test func countsArePairs() throws {
    #expect(try Self.given("I1=5, i2=3").counts("x") == ["I1": 5, "I2": 3])
    #expect(try Self.given("1=8 2=9").points("x") == [1: 8, 2: 9])
    for text in ["I1", "I1=", "=5", "I1=x", "I1=5=6", "tea=5"] {
      #expect(
        Self.refusal { () throws(Rejection) in _ = try Self.given(text).counts("x") }
          == "“\(text)” is no count. Write I1=5 I2=3.")
    }
    #expect(
      Self.refusal { () throws(Rejection) in _ = try Self.given("1=8 1=9").points("x") }
        == "1 is counted twice. Write each point once.")
  }

  @Test func anOriginIsAPersonATableOrNobody() throws {
    #expect(try Self.given("p4").origin("x").person == "P4")
    #expect(try Self.given("b").origin("x").table == "B")
    #expect(try Self.given("table b").origin("x").table == "B")
    let nobody = try Self.given("Nobody").origin("x")
    #expect(nobody.person == nil && nobody.table == nil)
    for text in ["G4", "AB", "table AB", "é", "7"] {
      #expect(Self.refusal { () throws(Rejection) in _ = try Self.given(text).origin("x") } != nil)
    }
  }

  @Test func aDayToComeIsNotOver() throws {
    let today = TestWorkshop.start.day(offset: 0)
    #expect(try Self.given("12 mar").comingDay("x", today: today) == today)
    #expect(try Self.given("2026-03-11").day("x", today: today) < today)
    #expect(
      Self.refusal { () throws(Rejection) in
        _ = try Self.given("2026-03-11").comingDay("x", today: today)
      }
        == "Wed 11 Mar 2026 is past; today is Thu 12 Mar 2026. Say a day to come, such as in 2 weeks."
    )
    #expect(
      Self.refusal { () throws(Rejection) in _ = try Self.given("soon").day("x", today: today) }
        == "“soon” is no date. Write fri, 30 may, in 2 weeks or 2026-05-30.")
  }

  @Test func whatStandsThereAlreadyIsNoChange() {
    #expect(Self.given("Ann").changed("x", from: "Ann") == nil)
    #expect(Self.given("Bo").changed("x", from: "Ann") == "Bo")
    #expect(Self.given("").changed("x", from: "Ann") == "")
    #expect(Self.given("").changed("x", from: nil) == nil)
    #expect(Arguments().changed("x", from: "Ann") == nil)
  }

  @Test func aNameIsEnoughWhereOnePersonHasIt() throws {
    var workshop = TestWorkshop.holding(.people, people: 0)
    workshop.enterAll("Maureen", "Maura", "Denny")
    let session = workshop.session
    #expect(try session.finder.person("den") == "P3")
    #expect(try session.finder.person("@P2") == "P2")
    #expect(
      Self.refusal { () throws(Rejection) in _ = try session.finder.person("@P9") }
        == "There is no P9. The people here are P1 to P3.")
    #expect(
      Self.refusal { () throws(Rejection) in _ = try session.finder.person("mau") }
        == "2 people may be meant by “mau”: P1 Maureen, P2 Maura. Write the code.")
    #expect(
      Self.refusal { () throws(Rejection) in _ = try session.finder.person("Gill") }
        == "Nobody on the list is called “Gill”. Write a code such as P4.")
    let people = try Arguments(["x": "denny and P1, maureen+P2"]).people("x", session)
    #expect(people == ["P3", "P1", "P2"])
  }
}
