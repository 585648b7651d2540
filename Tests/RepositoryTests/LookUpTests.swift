import Canvas
import SessionStore
import Testing
import Workshop

@testable import Workbench

@Suite("Cards are found by their words")
struct LookUpTests {
  /// The list of cards of a practice workshop, as a form offers it.
  private struct CardList {
    var state: WorkbenchState
    var form: Form

    init(of session: String) throws {
      let read = try SessionFile.read("\(Repository.root)/\(session)", files: .system)
      let last = try #require(read.events.last)
      state = WorkbenchState(
        now: Moment(at: last.at, since: 0), size: Size(columns: 80, rows: 24),
        supplies: Supplies(flows: [], zone: "Europe/London", folder: "Sessions"))
      state.opened(SessionRecord(SessionHistory(read.events)))
      let row = try #require(CommandTable.row("card.edit"))
      state.openForm(for: row, Arguments())
      guard case .form(let form)? = state.overlays.last else { throw NoForm() }
      self.form = form
    }

    func rows(_ typed: String) -> [String] {
      var form = form
      form.field = TextField(typed)
      return state.options(form).map(\.label)
    }
  }

  private struct NoForm: Error {}

  @Test(
    "Every whole word of every card finds it, in the first row where it is the only one",
    arguments: PracticeTests.sessions)
  func words(session: String) throws {
    let list = try CardList(of: session)
    let cards = list.rows("")
    #expect(cards.count > 1)
    var cardsOf: [String: Set<String>] = [:]
    for card in cards {
      for word in Self.words(of: card) { cardsOf[word, default: []].insert(card) }
    }
    for (word, cards) in cardsOf {
      let rows = list.rows(word)
      #expect(cards.isSubset(of: rows), "\(word)")
      // A number is an id before it is a word.
      guard !word.allSatisfy(\.isNumber) else { continue }
      #expect(rows.first.map(cards.contains) == true, "\(word) finds \(rows.first ?? "nothing")")
      #expect(Set(rows.prefix(cards.count)) == cards, "\(word)")
    }
  }

  /// The words as people read them, without signs at their ends and without apostrophes.
  private static func words(of card: String) -> Set<String> {
    Set(
      card.lowercased().filter { !"'’".contains($0) }.split(separator: " ").map { word in
        var word = Substring(word)
        while let last = word.last, !last.isLetter, !last.isNumber { word.removeLast() }
        while let first = word.first, !first.isLetter, !first.isNumber { word.removeFirst() }
        return String(word)
      }.filter { !$0.isEmpty })
  }
}
