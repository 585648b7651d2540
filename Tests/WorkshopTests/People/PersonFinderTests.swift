import Testing

@testable import Rehearsals
@testable import Workshop

@Suite("Finding people")
struct PersonFinderTests {
  private let finder = PersonFinder(
    PersonFinderTable.list.enumerated().map { (SpokenID(.person, $0 + 1), $1) })

  private func answer(_ meant: PersonFinderTable.Meant) -> PersonFinder.Answer {
    func ids(_ numbers: [Int]) -> [SpokenID] { numbers.map { SpokenID(.person, $0) } }
    return switch meant {
    case .one(let number): .one(SpokenID(.person, number))
    case .several(let numbers): .several(ids(numbers))
    case .nobody(let numbers): .nobody(nearly: ids(numbers))
    }
  }

  @Test("Sixty ways to name somebody, and more")
  func table() {
    #expect(PersonFinderTable.all.count >= 60)
    for (said, meant) in PersonFinderTable.all {
      #expect(finder.find(said) == answer(meant), "\(said)")
    }
  }

  @Test(
    "The longest name at the start of a sentence is found, and the rest is left",
    arguments: [
      ("Mary Ann bakes bread", "P1", " bakes bread"), ("Mary bakes bread", "P2", " bakes bread"),
      ("Cllr Hale says no", "P3", " says no"), ("hale: no", "P3", ": no"),
      ("Mike O'Connor rings", "P6", " rings"), ("James Hill and", "P8", " and"),
      ("Rob in the hall", "P25", " in the hall"), ("P4, tea", "P4", ", tea"),
      ("Mary Ann, tea", "P1", ", tea"), ("Mrs Oyelaran sews", "P7", " sews"),
      ("P1+P2 eat", "P1", "+P2 eat"), ("van der Berg drives", "P17", " drives"),
      ("bern a lot", "P21", " a lot"), ("Dr. Shah", "P22", ""),
      ("TJ Okafor cooks", "P15", " cooks"),
    ])
  func leading(_ line: String, _ code: String, _ rest: String) throws {
    let leading = try #require(finder.leading(line[...]))
    #expect(leading.answer == .one(try #require(SpokenID(spoken: code))))
    #expect(String(leading.rest) == rest)
  }

  @Test("A possessive names its owner and stays in the words")
  func possessive() throws {
    let leading = try #require(finder.leading("Bernard's shed"))
    #expect(leading.answer == .one(SpokenID(.person, 21)))
    #expect(leading.isPossessive)
    #expect(leading.said == "Bernard's")
    #expect(finder.leading("- tea") == nil)
    let nobody = try #require(finder.leading("Xerxes's shed"))
    #expect(nobody.answer == .nobody(nearly: []) && !nobody.isPossessive)
  }

  @Test(
    "Everybody in a list of names is found",
    arguments: [
      ("P1 P3", ["P1", "P3"]), ("Mary Ann, zoe + P3", ["P1", "P5", "P3"]),
      ("Cllr Hale and Mary", ["P3", "P2"]), ("James H & Rob", ["P8", "P25"]),
      ("P3, P3", ["P3"]), ("Mary Ann Zoë", ["P1", "P5"]), ("", []),
    ])
  func everybody(_ line: String, _ codes: [String]) throws {
    #expect(try finder.everybody(in: line).map(\.spoken) == codes)
  }

  @Test("A refusal says who is nearly called so, or who may be meant")
  func sentences() {
    func refusal(_ said: String) -> String {
      do throws(Rejection) {
        return try finder.person(said).spoken
      } catch {
        return error.sentence
      }
    }
    #expect(
      refusal("Sioban")
        == "Nobody on the list is called “Sioban”. Nearly so: P4 Siobhán. Write the code.")
    #expect(
      refusal("James")
        == "2 people may be meant by “James”: P8 James Hill, P9 Sarah James. Write the code.")
    #expect(refusal("P40") == "There is no P40. The people here are P1 to P26.")
    #expect(refusal("Xerxes") == "Nobody on the list is called “Xerxes”. Write a code such as P4.")
    #expect(throws: Rejection.self) { try finder.everybody(in: "Mary Ann and Xerxes") }
    for (line, name) in [("Vicar Xerxes", "Vicar Xerxes"), ("P1 Xerxes", "Xerxes")] {
      do throws(Rejection) {
        Issue.record("\(try finder.everybody(in: line))")
      } catch {
        #expect(error.sentence.hasPrefix("Nobody on the list is called “\(name)”."))
      }
    }
  }

  @Test("Who types their own name gives all of it or the surname, not a beginning")
  func owners() {
    #expect(finder.findOwner(of: "nunez") == .one(SpokenID(.person, 5)))
    #expect(finder.findOwner(of: "Zoe Nunez") == .one(SpokenID(.person, 5)))
    #expect(finder.findOwner(of: "hale") == .one(SpokenID(.person, 3)))
    #expect(
      finder.findOwner(of: "gwen") == .several([SpokenID(.person, 18), SpokenID(.person, 19)]))
    for fishing in ["zo", "Zoe", "Sio", "P4", "Oyelran", ""] {
      #expect(finder.findOwner(of: fishing) == .nobody(nearly: []), "\(fishing)")
    }
  }

  @Test("A swap of neighbours is one step, as are a letter more, less or other")
  func distance() {
    #expect("anna".letterDistance(to: "anan") == 1)
    #expect("anna".letterDistance(to: "ann") == 1)
    #expect("".letterDistance(to: "ann") == 3)
    #expect("gwen".letterDistance(to: "gwen") == 0)
    #expect("kitten".letterDistance(to: "sitting") == 3)
  }
}
