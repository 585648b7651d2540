import Testing

@testable import Rehearsals
@testable import Workshop

/// What goes of one session.
struct ErasureTests {
  /// A workshop in which P1, Rosa Lee, says much, and P2 speaks of her.
  private func meeting() throws -> Meeting {
    var meeting = try Meeting.titled("Lunch with Rosa", people: 3)
    func write(_ event: SessionEvent, by: SpokenID? = nil) { meeting.write(event, by: by) }
    write(.people(.changed(person: "P1", name: "Rose Lee", hats: nil, table: nil)))
    write(.people(.changed(person: "P1", name: "Rosa Lee", hats: ["carer"], table: nil)))
    write(.people(.changed(person: "P2", name: "Rosa Hill", hats: nil, table: nil)))
    write(.people(.needing(person: "P1", needs: "a quiet corner")))
    write(.cards(.added(Card(id: "G1", type: .asset, text: "her kettle"))), by: "P1")
    write(.cards(.edited(card: "G1", text: "her big kettle")))
    write(.cards(.added(Card(id: "G2", type: .asset, text: "Ask Rosa Lee for the key"))), by: "P2")
    write(.cards(.added(Card(id: "G3", type: .asset, text: "put up by mistake"))), by: "P1")
    write(.cards(.attributed(card: "G3", person: "P2", table: nil)))
    write(.drafts(.added(Draft(id: "D1", text: "hers alone", people: ["P1"]))))
    write(.drafts(.added(Draft(id: "D2", text: "of both", people: ["P1", "P2"]))))
    write(.drafts(.marked(draft: "D1", words: "hers", count: 2, table: nil)))
    write(.notes(.added(Note(id: "N1", audience: .room, text: "she said this"))), by: "P1")
    write(.notes(.added(Note(id: "N2", audience: .room, text: "P1 said that"))))
    write(.parking(.parked(point: "K1", text: "her big kettle", card: "G1")))
    var action = WorkshopAction(id: "A1", what: "Mend the gate")
    (action.owner, action.shownAs) = ("P1", "Rosa L.")
    write(.actions(.added(action)))
    write(.actions(.reported(action: "A1", .done, words: "it was hard")))
    write(.actions(.noted(action: "A1", words: "well done")), by: "P2")
    write(.rounds(.spoke(stage: "in", person: "P1", words: "glad to be here")))
    return meeting
  }

  private func erasure(
    _ target: ErasureTarget, _ answers: [ErasureQuestion.Key: Bool] = [:]
  ) throws -> (Erasure, Meeting) {
    let meeting = try meeting()
    let session = ErasableSession(id: "s", history: meeting.history)
    return (Erasure(target, in: "s", of: [session], answers: answers), meeting)
  }

  /// The texts of all events as they are then.
  private func texts(
    _ target: ErasureTarget, _ answers: [ErasureQuestion.Key: Bool] = [:]
  ) throws -> [String] {
    let (erasure, meeting) = try erasure(target, answers)
    return erasure.left(of: meeting.history).flatMap { EventWords.texts(of: $0.event.data) }
  }

  @Test func `A person goes with every name, need and word, and the code stays`() throws {
    let (erasure, meeting) = try erasure(.person("P1"))
    #expect(erasure.names == ["Rosa Lee", "Rose Lee", "Rosa L."])
    let left = SessionHistory(erasure.left(of: meeting.history))
    #expect(left.session.people["P1"]?.name == "" && left.session.people["P1"]?.hats == [])
    #expect(left.session.people["P1"]?.needs == "")
    #expect(left.session.people["P2"]?.name == "Rosa Hill")
    #expect(left.session.cards["G1"]?.text == Veil.takenOut)
    #expect(left.session.cards["G1"]?.by == "P1")
    #expect(left.session.cards["G3"]?.text == "put up by mistake")
    #expect(left.session.actions["A1"]?.owner == "P1")
    #expect(left.session.actions["A1"]?.what == "Mend the gate")
    #expect(left.session.actions["A1"]?.shownAs == "")
    #expect(left.session.actions["A1"]?.statusWords == Veil.takenOut)
    let texts = try texts(.person("P1"))
    for gone in [
      "her kettle", "her big kettle", "hers", "hers alone", "she said this", "a quiet corner",
      "it was hard", "glad to be here", "carer", "Rosa L.",
    ] {
      #expect(!texts.contains(gone), "\(gone)")
    }
    for stays in ["well done", "of both", "P1 said that", "Rosa Hill", "put up by mistake"] {
      #expect(texts.contains(stays), "\(stays)")
    }
  }

  @Test func `What others said is asked one by one, and goes or stays as decided`() throws {
    let (erasure, _) = try erasure(.person("P1"))
    #expect(
      erasure.questions.map(\.words)
        == ["Lunch with Rosa", "Ask Rosa Lee for the key", "P1 said that", "of both"])
    #expect(erasure.questions.map(\.reason) == [.mention, .mention, .code, .together])
    #expect(erasure.questions[1].places == [.init(session: "s", item: "G2")])
    var yes: [ErasureQuestion.Key: Bool] = [:]
    for question in erasure.questions { yes[question.key] = true }
    let all = try texts(.person("P1"), yes)
    #expect(all.contains("Lunch with (taken out)") && all.contains("Ask (taken out) for the key"))
    #expect(!all.contains("P1 said that") && !all.contains("of both"))
    let none = try texts(.person("P1"), yes.mapValues { _ in false })
    #expect(none.contains("Ask Rosa Lee for the key") && none.contains("of both"))
  }

  @Test func `A thing goes with all that it says, and with nothing else`() throws {
    let texts = try texts(.item("G1"))
    #expect(!texts.contains("her kettle") && !texts.contains("her big kettle"))
    #expect(texts.contains("she said this") && texts.contains("Rosa Lee"))
    #expect(try self.texts(.item("A1")).contains("well done") == false)
    #expect(try self.texts(.item("D1")).contains("hers") == false)
  }

  @Test func `Words go wherever they stand, from names too, and nothing is asked`() throws {
    let (erasure, meeting) = try erasure(.words("rosa"))
    #expect(erasure.questions.isEmpty)
    let left = SessionHistory(erasure.left(of: meeting.history))
    #expect(left.session.opening.title == "Lunch with (taken out)")
    #expect(left.session.people["P2"]?.name == "(taken out) Hill")
    #expect(left.session.people["P1"]?.name == "(taken out) Lee")
    #expect(left.session.cards["G1"]?.text == "her big kettle")
  }

  @Test func `Everybody goes by name, and what the room found stays`() throws {
    let (erasure, meeting) = try erasure(.everybody)
    let left = SessionHistory(erasure.left(of: meeting.history))
    #expect(left.session.people.all.allSatisfy { $0.name.isEmpty && $0.needs.isEmpty })
    #expect(left.session.cards["G1"]?.text == "her big kettle")
    #expect(left.session.cards["G2"]?.text == "Ask (taken out) for the key")
    #expect(left.session.actions["A1"]?.shownAs == "")
    #expect(left.session.actions["A1"]?.statusWords == "it was hard")
    #expect(erasure.questions.map(\.reason) == [.mention, .mention])
  }

  @Test func `An event of another program goes where it is theirs or has the name`() throws {
    var meeting = try meeting()
    meeting.write(.unknown(kind: "song.sung", data: ["line": "la la"]), by: "P1")
    meeting.write(.unknown(kind: "song.sung", data: ["line": "for Rosa Lee", "at": "noon"]))
    let erasure = Erasure(
      .person("P1"), in: "s", of: [ErasableSession(id: "s", history: meeting.history)])
    let data = erasure.left(of: meeting.history).suffix(2).map(\.event.data)
    #expect(data == [["line": "(taken out)"], ["line": "for (taken out)", "at": "noon"]])
  }
}

extension Erasure {
  /// The events of a history as they are then.
  func left(of history: SessionHistory, in session: String = "s") -> [RecordedEvent] {
    history.events.map { recorded in
      var recorded = recorded
      let left = left(
        of: recorded.event.data, kind: recorded.event.kind, by: recorded.by, in: session)
      recorded.event = SessionEvent(kind: recorded.event.kind, data: left)
      return recorded
    }
  }
}
