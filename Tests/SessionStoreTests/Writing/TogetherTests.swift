import Glibc
import SessionStore
import Testing
import Workshop

@Suite("Saving several events together")
struct TogetherTests {
  private let events = (1...5).map { card($0, "card \($0)") }

  @Test(
    "A file that is made with its first events is the file that they are appended to one by one")
  func whole() throws {
    let (one, other) = (FakeDisk(), FakeDisk())
    let writer = try made(on: one)
    var stepwise = try SessionWriter.create(
      in: "/s", named: "a.jsonl", header: someHeader, surroundings: surroundings(other.system))
    var written: [RecordedEvent] = []
    for event in events {
      written.append(try stepwise.append(event, at: someMoment, since: 0))
    }
    #expect(one.bytes("/s/a.jsonl") == other.bytes("/s/a.jsonl"))
    #expect(written == SessionWriter.firstEvents(events, header: someHeader, at: someMoment))
    #expect(writer.lastNumber == 5 && writer.size == one.bytes("/s/a.jsonl")?.count)
  }

  @Test("What follows is tied to it, and nobody else can write it")
  func goesOn() throws {
    let disk = FakeDisk()
    var writer = try made(on: disk)
    let next = try writer.append(card(6, "card 6"), at: someMoment, since: 7)
    #expect(next.number == 6)
    let reading = try SessionFile.read("/s/a.jsonl", files: disk.system)
    #expect(reading.events.count == 6 && reading.findings.isEmpty)
    guard case .readOnly(_, .held) = try open("/s/a.jsonl", files: disk.system) else {
      Issue.record("It could be opened twice.")
      return
    }
    #expect(throws: SessionCreationError.exists(path: "/s/a.jsonl")) { _ = try made(on: disk) }
  }

  @Test(
    "Wherever the making stops, there is the whole file or none", arguments: [false, true], [0, 90])
  func stops(isLasting: Bool, partial: Int) throws {
    let healthy = FakeDisk()
    _ = try made(on: healthy)
    for failing in 1...healthy.calls {
      let disk = FakeDisk()
      disk.set(
        .init(
          failing: failing, error: EIO, failsOn: isLasting, writtenBeforeFailing: partial))
      let isSaid = (try? made(on: disk)) != nil
      disk.failPower()
      let texts = textsOnDisk(disk)
      #expect(texts.isEmpty || texts.count == 5, "call \(failing) of \(healthy.log)")
      #expect(!isSaid || texts.count == 5, "call \(failing) of \(healthy.log)")
    }
  }

  @Test("A disk that gives no file a second name holds it all the same")
  func withoutLinks() throws {
    let disk = FakeDisk()
    var files = disk.system
    files.link = { _, _ throws(SystemError) in throw SystemError(number: EPERM) }
    _ = try SessionWriter.create(
      in: "/s", named: "a.jsonl", header: someHeader,
      events: SessionWriter.firstEvents(events, header: someHeader, at: someMoment),
      surroundings: surroundings(files))
    disk.failPower()
    #expect(textsOnDisk(disk).count == 5)
    #expect(disk.names().allSatisfy { !$0.hasSuffix(".tmp") })
  }

  @Test("Appended together, all of them are saved or none")
  func appended() throws {
    for failing in 1...4 {
      for partial in [0, 90] {
        let disk = FakeDisk()
        var writer = try made(on: disk)
        disk.set(.init(failing: failing, error: ENOSPC, writtenBeforeFailing: partial))
        let more = (6...8).map { (event: card($0, "card \($0)"), by: SpokenID?.none) }
        #expect(throws: AppendFailure.self) {
          try writer.append(together: more, at: someMoment, since: 1)
        }
        #expect(textsOnDisk(disk).count == 5, "call \(failing), \(partial) bytes")
        guard writer.finished == nil else { continue }
        let saved = try writer.append(together: more, at: someMoment, since: 1)
        #expect(saved.map(\.number) == [6, 7, 8])
        disk.failPower()
        #expect(textsOnDisk(disk).count == 8)
      }
    }
  }

  @Test("They cost one write and one sync, and none is nothing")
  func cost() throws {
    let disk = FakeDisk()
    var writer = try made(on: disk)
    let before = disk.log.count
    #expect(try writer.append(together: [], at: someMoment, since: 1).isEmpty)
    #expect(disk.log.count == before)
    let more = (6...8).map { (event: card($0), by: SpokenID?.none) }
    _ = try writer.append(together: more, at: someMoment, since: 1)
    #expect(disk.log.dropFirst(before).filter { $0 == "write" || $0 == "syncData" }.count == 2)
  }

  @Test("One that is too long to be read again is known beforehand")
  func tooLong() {
    let long = card(1, String(repeating: "a", count: 1 << 21))
    let lines = SessionWriter.firstEvents([card(1), long], header: someHeader, at: someMoment)
    #expect(lines.map(SessionWriter.canHold) == [true, false])
  }

  private func made(on disk: FakeDisk) throws -> SessionWriter {
    try SessionWriter.create(
      in: "/s", named: "a.jsonl", header: someHeader,
      events: SessionWriter.firstEvents(events, header: someHeader, at: someMoment),
      surroundings: surroundings(disk.system))
  }
}
