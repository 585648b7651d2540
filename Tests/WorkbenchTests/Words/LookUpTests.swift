import Testing

@testable import Workbench

@Suite struct LookUpTests {
  private func fit(_ typed: String, _ text: String, id: String = "") -> LookUp.Fit? {
    LookUp(typed).fit(text, id: id)
  }

  private func found(_ typed: String, in rows: [String]) -> [String] {
    LookUp(typed).sorted(rows, text: \.self).map(\.element)
  }

  @Test(arguments: [
    ("shed", "Bernard's shed at the allotments", LookUp.Fit.phrase),
    ("SHED", "Bernard's shed at the allotments", .phrase),
    ("bernard", "Bernard's shed", .stem), ("bernards", "Bernard’s shed", .phrase),
    ("bernard’s", "Bernard's shed", .phrase), ("st annes", "The hall of St. Anne’s", .phrase),
    ("hall anne", "St. Anne’s hall", .stem),
    ("siobhan", "Siobhán, Łódź", .phrase), ("lodz", "Siobhán, Łódź", .phrase),
    ("oconnor", "Mike O'Connor", .phrase), ("connor", "Mike O'Connor", .stem),
    ("op", "The co-op shop", .word),
    ("coop", "The co-op shop", .phrase), ("co-op", "The coop shop", .phrase),
    ("wants now", "What Bramholt wants now that the library is shut", .phrase),
    ("now wants", "What Bramholt wants now that the library is shut", .word),
    ("libr", "the library", .beginning), ("libr the", "the library", .beginning),
    ("brar", "the library", .part), ("brar the", "the library", .part),
    ("lby", "the library", .loose), ("stc", "Stop the clock", .loose),
    ("Stop the clock", "Stop the clock", .exact), ("", "anything", .exact), (" ", "x", .exact),
  ]) func aRowFits(_ typed: String, _ text: String, _ expected: LookUp.Fit) {
    #expect(fit(typed, text) == expected)
  }

  @Test(arguments: [
    ("xyz", "Take a note"), ("eton", "note"), ("tab", "skate and boats"), ("?!", "Why?"),
    ("library xyz", "the library"), ("notes", "note"),
  ]) func aRowDoesNotFit(_ typed: String, _ text: String) {
    #expect(fit(typed, text) == nil)
  }

  @Test func anIDIsFoundByItsNumberAndBeforeWords() {
    #expect(fit("g10", "G10 a stove", id: "G10") == .exact)
    #expect(fit("10", "G10 a stove", id: "G10") == .exact)
    #expect(fit("1", "G10 a stove", id: "G10") == .part)
    #expect(fit("card.join", "Join two cards", id: "card.join") == .exact)
    #expect(fit("card", "Put one up", id: "card.add") == .word)
    let rows = ["G17 10 chairs", "G10 a stove"]
    let found = LookUp("10").sorted(rows, id: { String($0.prefix(3)) }, text: \.self)
    #expect(found.map(\.fit) == [.exact, .phrase])
    #expect(found.first?.element == "G10 a stove")
  }

  @Test func theBetterFitComesFirstAndEqualsKeepTheirOrder() {
    let rows = ["a shed-like thing", "a shedload", "wash the dishes, he said", "her shed"]
    #expect(found("shed", in: rows) == ["her shed", rows[0], "a shedload"])
    let titles = ["Say who stands", "Next stage", "Stop the clock", "Add a stage"]
    #expect(found("stage", in: titles) == ["Next stage", "Add a stage"])
    #expect(found("as", in: titles) == ["Add a stage"])
    #expect(found("", in: titles) == titles)
  }
}
