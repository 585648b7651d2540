import SessionStore
import Testing
import Workshop

@testable import Archive

@Suite("Permissions in the index")
struct PermissionsTextTests {
  @Test("They are read as they were written, however many things were taken back")
  func long() throws {
    let shelf = try Shelf()
    var told = Told()
    told.say("person.changed", ["person": "P1", "name": "Rosa"])
    told.say("person.permitted", ["person": "P1", "name": true, "quote": false])
    for number in 1...1500 {
      told.asset(number, "kettle")
      told.say(
        "card.edited",
        ["card": .text("G\(number)"), "text": .text(String(repeating: "long ", count: 200))])
    }
    let path = try told.write(in: shelf.sessions)
    let reading = try SessionFile.read(path, files: .system)
    let permissions = SessionPermissions(
      SessionHistory(reading.events), session: reading.header.session)
    let text = PermissionsText.text(of: permissions)
    #expect(text.utf8.count > StrictJSON.longest)
    #expect(PermissionsText.permissions(in: text) == permissions)
    #expect(PermissionsText.permissions(in: "garbage") == nil)
    #expect(PermissionsText.permissions(in: "{}") == nil)
  }
}
