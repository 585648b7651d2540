import Foundation
import Testing

@Suite("moot replay")
struct ReplayTests {
  private let lunchClub = [
    ":person.change P1 name=Amina", ":stage.go what-we-have", "Can cook for forty @P1 /people",
    "Speaks Polish @B", "A secret", ":history.undo", ":note.private Watch the clock",
    ":stage.go connect", "Soup at the library +G1+G2",
  ]

  @Test("The whole session is printed from start to end, without what is private or undone")
  func plain() throws {
    let room = try Workroom()
    let path = try room.session(lines: lunchClub)
    let before = bytes(at: path)
    let told = try room.moot("replay", "lunch-club", "--plain")
    #expect(told.code == 0 && told.messages.isEmpty)
    #expect(told.lines.first == "For those who were there.")
    let places = [
      "Lunch club", "“Lunch club” opened.", "G1 added to People, said by P1.",
      "“Can cook for forty”", "G2 added", "I1 added",
    ].map { told.output.range(of: $0)?.lowerBound }
    #expect(places.allSatisfy { $0 != nil }, "\(told.output)")
    #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
    for words in ["secret", "Watch the clock", "N1"] { #expect(!told.output.contains(words)) }
    let all = try room.moot("replay", path, "--plain", "--private", "--undone").output
    #expect(all.contains("“A secret” (Taken back later.)"))
    #expect(all.contains("Taken back: G3 added"))
    #expect(all.contains("noted privately. “Watch the clock”"))
    #expect(bytes(at: path) == before)
  }

  @Test("As JSON each event is an object on a line")
  func json() throws {
    let room = try Workroom()
    let path = try room.session(lines: lunchClub)
    let lines = try room.moot("replay", path, "--json").output.split(separator: "\n")
    let objects = try lines.map { line in
      try #require(
        try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
    #expect(objects.compactMap { $0["position"] as? Int } == objects.map { $0["position"] as? Int })
    #expect(
      objects.contains { $0["item"] as? String == "I1" && $0["kind"] as? String == "card.added" })
    #expect(!objects.contains { $0["undone"] != nil })
    #expect(objects.allSatisfy { $0["audience"] as? String == "people" })
  }

  @Test("It begins where it is told to, and goes both ways in lines")
  func lines() throws {
    let room = try Workroom()
    _ = try room.session(lines: lunchClub)
    let told = try room.moot(
      "replay", "lunch-club", "--linear", "--item", "G1",
      input: """
        :replay.next
        :replay.previous
        soup
        :item.way G1
        :replay.leave

        """)
    #expect(told.code == 0, "\(told.output)")
    #expect(told.lines.first == "Shown: for those who were there")
    let moments = told.output.split(separator: "\n").filter { $0.hasPrefix("Moment: ") }
    #expect(moments.count == 4)
    #expect(moments[0].contains("G1 added") && moments[1].contains("G2 added"))
    #expect(moments[2].contains("G1 added") && moments[3].contains("I1 added"))
    #expect(told.output.contains("Page: The way of G1"))
    #expect(told.output.contains("): Soup at the library"))
  }

  @Test(
    "A moment that is not there is 64, with a sentence",
    arguments: [
      ["--at", "03:00"], ["--at", "99:00:00"], ["--at", ""], ["--event", "k7q2-9999"],
      ["--event", "zebra"], ["--item", "G99"], ["--item", "zebra"], ["--at", "\" OR *"],
      ["--at", "G1", "--item", "G1"], ["--plain", "--at", "G1"],
    ])
  func noMoment(arguments: [String]) throws {
    let room = try Workroom()
    _ = try room.session(lines: lunchClub)
    let told = try room.moot(["replay", "lunch-club", "--linear"] + arguments)
    #expect(told.code == 64, "\(arguments) \(told.messages)")
  }

  @Test("A session that is not there is 66, and one that is damaged is shown as far as it goes")
  func notThere() throws {
    let room = try Workroom()
    #expect(try room.moot("replay", "nothing-of-it", "--plain").code == 66)
    let told = try room.moot("replay", fixture("damaged"), "--plain")
    #expect(told.code == 0 && told.messages.contains("moot check says which lines"))
    let newer = try room.moot("replay", fixture("newer-version"), "--plain")
    #expect(newer.code == 0)
  }
}
