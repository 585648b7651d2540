import Testing
import Workshop

@testable import Rehearsals

struct IDTests {
  @Test(arguments: [
    ("G12", "G12"), ("g12", "G12"), ("A1", "A1"), ("p007", "P7"), ("K99999", "K99999"),
  ])
  func `A spoken id is read in either case`(spoken: String, written: String) {
    #expect(SpokenID(spoken: spoken)?.spoken == written)
  }

  @Test(arguments: [
    "", "G", "12", "G0", "G-1", "G+1", "G1.5", "G 1", "G1 ", "X1", "GG1", "G100000", "G１", "é1",
    "G99999999999999999999", "ſ1", "ß1",
  ])
  func `Text that is not a spoken id is not read as one`(spoken: String) {
    #expect(SpokenID(spoken: spoken) == nil)
  }

  @Test func `Ids are in order of letter, then number`() {
    let ids: [SpokenID] = ["P2", "G10", "G9", "A3"]
    #expect(ids.sorted() == ["A3", "G9", "G10", "P2"])
  }

  @Test func `Every letter stands for one kind of thing`() {
    #expect(Set(SpokenID.Kind.allCases.map(\.rawValue)).count == SpokenID.Kind.allCases.count)
    #expect(Set(CardType.allCases.map(\.idKind)).count == CardType.allCases.count)
  }

  @Test func `An event's id leads to its text and back`() {
    #expect(EventID("k7q2-42") == EventID(writer: "k7q2", number: 42))
    #expect(EventID(writer: "k7q2", number: 42).text == "k7q2-42")
  }

  @Test(arguments: ["", "k7q2", "-42", "k7q2-", "k7q2-0", "k7q2-+5", "k7q2--5x", "k7q2-4.2", "k-１"])
  func `Text that is not an event's id is not read as one`(text: String) {
    #expect(EventID(text) == nil)
  }
}
