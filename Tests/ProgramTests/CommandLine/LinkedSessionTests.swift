import Testing

@Suite("Sessions that are linked")
struct LinkedSessionTests {
  private let promise = [
    ":person.change P1 name=Rosalind", ":person.permit P1 yes yes",
    ":stage.go build leave=anyway", "Find a piano > P1 > 12 Dec",
  ]

  @Test("A workshop that is still open knows what was taken back in one that carries it on")
  func open() throws {
    let room = try Workroom()
    let first = try room.session(title: "First", flow: "actions", lines: promise)
    let made = try room.moot("new", "--title", "Second", "--flow", "review", "--from", first)
    let second = try #require(made.lines.first)
    let before = try room.moot("run", first, "--linear", input: ":board.show\n")
    #expect(before.output.contains("Rosalind"))
    #expect(try room.moot("run", second, "--linear", input: ":person.withdraw P1\n").code == 0)
    let after = try room.moot("run", first, "--linear", input: ":board.show\n")
    #expect(after.output.contains("Find a piano") && !after.output.contains("Rosalind"))
    for question in [["show", first], ["replay", first, "--plain"], ["due"], ["find", "piano"]] {
      let answer = try room.moot(question + ["--for", "me"])
      #expect(answer.output.contains("Find a piano"), "\(question)")
      #expect(!answer.output.contains("Rosalind"), "\(question)")
    }
  }
}
