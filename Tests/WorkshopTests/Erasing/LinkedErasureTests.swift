import Testing

@testable import Rehearsals
@testable import Workshop

/// What goes of sessions that are linked.
struct LinkedErasureTests {
  /// A session, and a later one in which P1 of the first says something of an action, and in which somebody
  /// of the same name stands on the list.
  private func sessions() throws -> [ErasableSession] {
    var first = try Meeting.promised()
    var later = try Meeting.reviewing(first)
    try later.ask(.actions(.report("A1", .done, words: "Nine hundred of them")), by: "P1")
    try later.ask(.actions(.note("A1", "Somebody else noted it")))
    first.take(from: later)
    let held = later.held("bbbb", january: 20)
    return [
      ErasableSession(id: "aaaa", history: first.history),
      ErasableSession(id: held.id, history: held.history),
    ]
  }

  private func texts(_ erasure: Erasure, _ sessions: [ErasableSession]) -> [String] {
    sessions.flatMap { one in
      erasure.left(of: one.history, in: one.id).flatMap { EventWords.texts(of: $0.event.data) }
    }
  }

  @Test func `A row of an action's history goes with whoever said it`() {
    let row: Fields = ["what": "noted", "at": "2026-03-12T10:00:00.000Z", "words": "his words"]
    var theirs = row
    theirs["by"] = "P1"
    let session = ErasableSession(id: "s", history: SessionHistory())
    let scope = ErasureScope(session, people: ["P1"], items: [])
    var taking = WordTaking(scope: scope, sought: SoughtWords())
    let data: Fields = [
      "action": "A1", "what": "Mend it", "history": .list([.fields(row), .fields(theirs)]),
    ]
    let left = taking.left(of: data, kind: "action.added", by: nil)
    let rows = left["history"]?.list?.compactMap(\.fields)
    #expect(rows?.map { $0["words"]?.text } == ["his words", EventWords.mark])
    #expect(rows?.map { $0["what"]?.text } == ["noted", "noted"])
    #expect(left["what"]?.text == "Mend it")
  }

  @Test func `What was handed on goes by the moment at which it was said`() throws {
    let at = Instant(milliseconds: 1_773_309_483_120)
    var scope = ErasureScope(
      ErasableSession(id: "first", history: SessionHistory()), people: [], items: [])
    let data: Fields = [
      "action": "A1", "from": .fields(["session": "later", "title": "Look back", "item": "A1"]),
      "event": "k7q2-9", "at": .text(at.text), "kind": "action.noted",
      "data": .fields(["action": "A1", "words": "Nine hundred"]),
    ]
    var taking = WordTaking(scope: scope, sought: SoughtWords())
    #expect(taking.left(of: data, kind: "action.continued", by: nil) == data)
    scope.said = [.init(session: "later", at: at)]
    taking = WordTaking(scope: scope, sought: SoughtWords())
    let left = taking.left(of: data, kind: "action.continued", by: nil)
    #expect(left["data"]?.fields?["words"]?.text == EventWords.mark)
    #expect(left["from"] == data["from"])
    // It is still the same event, so that it is not handed on a second time.
    #expect(SessionEvent(kind: "action.continued", data: left).kind == "action.continued")
  }

  @Test func `Settings, ids and origins are no words, and fields that nobody knows are`() {
    let data: Fields = [
      "card": "G1", "type": "asset", "text": "words", "remark": "unknown",
      "origin": .fields(["session": "s", "title": "Lunch", "item": "G2"]),
      "list": .list(["a", "b"]),
      "redacted": .fields(["reason": "asked"]),
    ]
    #expect(EventWords.texts(of: data) == ["words", "unknown", "Lunch", "a", "b"])
    let session = ErasableSession(id: "s", history: SessionHistory())
    let scope = ErasureScope(session, people: [], items: ["G1"])
    var taking = WordTaking(scope: scope, sought: SoughtWords())
    let left = taking.left(of: data, kind: "card.added", by: nil)
    #expect(
      EventWords.texts(of: left) == Array(repeating: EventWords.mark, count: 2)
        + ["Lunch"] + Array(repeating: EventWords.mark, count: 2))
    #expect(left["redacted"] == data["redacted"] && left["card"] == data["card"])
  }

  @Test func `Somebody of the same name elsewhere is asked about, and goes only with a yes`() throws
  {
    func session(_ id: String, _ person: SpokenID, _ said: String) throws -> ErasableSession {
      var meeting = try Meeting.titled(id)
      meeting.write(.people(.changed(person: person, name: "Zoë Lee", hats: nil, table: nil)))
      meeting.write(.cards(.added(Card(id: "G1", type: .asset, text: said))), by: person)
      return ErasableSession(id: id, history: meeting.history)
    }
    let all = [try session("one", "P1", "a kettle of hers"), try session("two", "P3", "her bench")]
    let asked = Erasure(.person("P1"), in: "one", of: all)
    let key = ErasureQuestion.Key.person(session: "two", "P3")
    #expect(asked.questions.filter { $0.reason == .sameName }.map(\.key) == [key])
    #expect(texts(asked, all).contains("her bench"))
    #expect(!texts(asked, all).contains("a kettle of hers"))
    let yes = Erasure(.person("P1"), in: "one", of: all, answers: [key: true])
    #expect(!texts(yes, all).contains("her bench") && !texts(yes, all).contains("Zoë Lee"))
    let no = Erasure(.person("P1"), in: "one", of: all, answers: [key: false])
    #expect(texts(no, all).contains("her bench"))
  }

  @Test func `Long words that stand elsewhere too are asked about`() throws {
    var meeting = try Meeting.titled("one")
    meeting.write(
      .cards(.added(Card(id: "G1", type: .asset, text: "the bench by the canal"))), by: "P1")
    meeting.write(.notes(.added(Note(id: "N1", audience: .room, text: "the bench by the canal"))))
    let all = [ErasableSession(id: "one", history: meeting.history)]
    let asked = Erasure(.person("P1"), in: "one", of: all)
    #expect(asked.questions.map(\.reason) == [.sameWords])
    #expect(asked.questions.first?.places == [.init(session: "one", item: "N1")])
    let answers = [ErasureQuestion.Key.text("the bench by the canal"): false]
    let no = Erasure(.person("P1"), in: "one", of: all, answers: answers)
    #expect(texts(no, all).count { $0 == "the bench by the canal" } == 1)
  }

  @Test func `What somebody reports later goes from both sessions`() throws {
    let all = try sessions()
    let erasure = Erasure(.person("P1"), in: all[1].id, of: all)
    #expect(texts(erasure, all).contains("Somebody else noted it") == false)
    #expect(!texts(erasure, all).contains("Nine hundred of them"))
    #expect(
      texts(Erasure(.item("G99"), in: all[1].id, of: all), all).contains("Nine hundred of them"))
  }
}
