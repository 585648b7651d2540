import Testing
import Workshop

@testable import Rehearsals
@testable import Workbench

@Suite struct EntryWordsTests {
  private static let workshop = TestWorkshop()

  private static func words(
    _ line: String, categories: [Workshop.Category] = [], takesLinks: Bool = true
  ) throws(Rejection) -> EntryWords {
    try EntryWords(line, in: workshop.session, categories: categories, takesLinks: takesLinks)
  }

  @Test func signsAreTakenOutOfTheWordsWhereverTheyStand() throws {
    let words = try Self.words(
      "+G3+G7 runs the @P4 choir /stories on thursdays", categories: Workshop.Category.six)
    #expect(words.text == "runs the choir on thursdays")
    #expect(words.by == "P4")
    #expect(words.category == "stories")
    #expect(words.links == ["G3", "G7"])
    #expect(words.table == nil)
  }

  @Test func severalPeopleAreNamedTogetherOrOneByOne() throws {
    let together = try Self.words("@P1+P2 we eat")
    #expect(together.people == ["P1", "P2"])
    #expect(together.by == nil)
    let apart = try Self.words("@P1 @P2 we eat")
    #expect(apart.people == ["P1", "P2"])
    #expect(apart.by == nil)
    let joined = try Self.words("@P1 and @P2+@P3 we eat")
    #expect(joined.people == ["P1", "P2", "P3"])
    #expect(joined.text == "we eat")
  }

  @Test func aNameMayHaveSeveralWordsAndEndsBeforeASign() throws {
    var workshop = TestWorkshop.holding(.people, people: 0)
    workshop.enterAll("Mary Ann", "Mary", "Mike O’Connor")
    func words(_ line: String) throws -> EntryWords {
      try EntryWords(line, in: workshop.session, categories: [], takesLinks: true)
    }
    #expect(try words("@Mary Ann bakes bread").by == "P1")
    #expect(try words("@Mary Ann bakes bread").text == "bakes bread")
    #expect(try words("@mary bakes").by == "P2")
    #expect(try words("Bells @O'Connor").by == "P3")
    #expect(try words("Kettle @mike o'connor").text == "Kettle")
    #expect(try words("@Mary Ann: tea, @ the baths").text == "tea, @ the baths")
    #expect(try words("@Mike's shed").text == "Mike's shed")
    #expect(try words("@Mike's shed").by == "P3")
  }

  @Test func severalTablesAreAllNamed() throws {
    let words = try Self.words("@B and @A both said the park")
    #expect(words.tables == ["B", "A"])
    #expect(words.text == "both said the park")
  }

  @Test func aLetterIsATableOnlyWhereThereIsOne() throws {
    #expect(try Self.words("@b chairs").table == "B")
    #expect(throws: Rejection.self) { try Self.words("@z chairs") }
  }

  @Test func aCategoryMayBeShortenedAsLongAsItIsOneOnly() throws {
    let six = Workshop.Category.six
    #expect(try Self.words("x /sto", categories: six).category == "stories")
    #expect(try Self.words("x /EXCH", categories: six).category == "exchange")
    // People and places begin with the same letter.
    #expect(throws: Rejection.self) { try Self.words("x /p", categories: six) }
    // Where nothing is sorted a slash is a word.
    #expect(try Self.words("x /p").text == "x /p")
  }

  @Test(arguments: ["+44 1539", "+tea", "+G", "+G3+tea"])
  func whatIsNoListOfIDsStaysInTheWords(_ line: String) throws {
    let words = try Self.words(line)
    #expect(words.links.isEmpty)
    #expect(words.text == line)
  }

  @Test func blanksAtTheEndsGoAndThoseWithinStay() throws {
    #expect(try Self.words("  one  two @P1 ").text == "one  two")
    #expect(try Self.words("one\ntwo").text == "one\ntwo")
  }
}
