import Testing
import Workshop

@testable import Rehearsals

struct OpeningTests {
  @Test func `A session stands alone once it is open`() throws {
    let session = try Meeting().session
    #expect(session.opening.title == "Lunch club" && session.opening.zone == "Europe/London")
    #expect(session.agenda.items.map(\.stage) == Sample.agenda)
    #expect(session.agenda.items.allSatisfy { $0.status == .waiting })
  }

  @Test(arguments: [
    ("", "has no words"), (" \n\t ", "has no words"), ("Lunch\nclub", "runs over several lines"),
    ("Lunch\r\nclub", "runs over several lines"),
    (String(repeating: "x", count: 300), "has 300 characters; 200 fit"),
  ])
  func `A title is one line of 1 to 200 characters`(title: String, reason: String) throws {
    var opening = Sample.opening
    opening.title = title
    let refusal = Session.refusal(of: opening)
    #expect(refusal.hasPrefix("The title") && refusal.contains(reason))
    let change = Command.describe(title: title, place: nil, question: nil)
    #expect(try Meeting().refusal(of: change).contains(reason))
  }

  @Test(arguments: [
    "x", " Lunch club ", "Mittagstisch für Äpfel 🍎", String(repeating: "é", count: 200),
  ])
  func `Any other title is taken without the blanks around it`(title: String) throws {
    var opening = Sample.opening
    opening.title = title
    let taken = try Meeting(opening).session.opening.title
    #expect(title.contains(taken) && taken.first?.isWhitespace == false)
  }

  @Test func `What an opening cannot hold is refused in words`() {
    let wrong: [(String, (inout Opening) -> Void)] = [
      ("1000 people", { $0.people = 1000 }), ("-1 people", { $0.people = -1 }),
      ("27 tables", { $0.tables = 27 }), ("The flow has no stages", { $0.agenda = [] }),
      ("The place has 201", { $0.place = String(repeating: "x", count: 201) }),
      ("The question runs over", { $0.question = "What\nnow?" }),
      ("not 481", { $0.agenda[0].minutes = 481 }), ("has no words", { $0.agenda[0].title = "" }),
    ]
    for (reason, body) in wrong {
      var opening = Sample.opening
      body(&opening)
      #expect(Session.refusal(of: opening).contains(reason))
    }
  }

  @Test func `A session is opened once`() throws {
    #expect(try Meeting().refusal(of: .open(Sample.opening)) == "This session is open already.")
  }

  @Test func `Title, place and question are changed one by one`() throws {
    var meeting = try Meeting()
    try meeting.ask(.describe(title: "Soup club", place: nil, question: nil))
    try meeting.ask(.describe(title: nil, place: " ", question: "How often?"))
    #expect(meeting.session.opening.title == "Soup club" && meeting.session.opening.place == "")
    #expect(meeting.session.opening.question == "How often?")
    meeting.undo()
    #expect(meeting.session.opening.place == "Library hall")
  }

  @Test func `Of two stages with the same id the first one is held`() throws {
    let meeting = try Meeting(Opening(title: "Twice", agenda: Sample.agenda + Sample.agenda))
    #expect(meeting.session.agenda.items.count == Sample.agenda.count)
  }

  @Test func `An activity of a newer version is left out, the rest of the agenda stays`() throws {
    var data = SessionEvent.opening(.opened(Sample.opening)).data
    var stages = try #require(data["agenda"]?.list)
    stages[0] = .fields(["stage": "song", "title": "Song", "activity": "sing", "minutes": 5])
    data["agenda"] = .list(stages)
    guard case .opening(.opened(let opening)) = SessionEvent(kind: "session.opened", data: data)
    else { throw Unread() }
    #expect(opening.agenda == Array(Sample.agenda.dropFirst()))
  }

  private struct Unread: Error {}
}

extension Session {
  fileprivate static func refusal(of opening: Opening) -> String {
    do throws(Rejection) {
      _ = try Session().decide(.open(opening))
      return ""
    } catch {
      expectSentence(error.sentence)
      return error.sentence
    }
  }
}
