import Testing

@testable import Archive

@Suite("What somebody typed")
struct SearchTests {
  @Test("Words find beginnings, quotation marks hold words together")
  func reading() throws {
    let search = try #require(Search("Keys \"to the Hall\" co-op"))
    #expect(search.expression == "\"keys\" * AND \"to the hall\" AND \"co op\" *")
    #expect(Search("“Łódź”")?.expression == "\"lodz\"")
    #expect(Search("\"never closed")?.expression == "\"never closed\"")
  }

  @Test("Nothing to search is nothing", arguments: ["", "  ", "*", "\"", "\"\"", "-()\":^", "…"])
  func empty(text: String) { #expect(Search(text) == nil) }

  @Test("An excerpt is short, holds what was found, and says where it was cut")
  func excerpt() throws {
    let search = try #require(Search("kettle"))
    #expect(Excerpt.of("A  kettle\nand cups", around: search, length: 40) == "A kettle and cups")
    let long =
      String(repeating: "word ", count: 60) + "Kettle " + String(repeating: "rest ", count: 60)
    let cut = Excerpt.of(long, around: search, length: 80)
    #expect(cut.contains("Kettle") && cut.hasPrefix("… ") && cut.hasSuffix(" …"))
    #expect(cut.count < 100)
    let single = String(repeating: "x", count: 500)
    #expect(Excerpt.of(single, around: search, length: 80).count < 90)
  }
}
