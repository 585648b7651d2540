import Glibc
import SessionStore
import Testing
import Workshop

/// What a short workshop reported when it was run.
struct Run {
  /// The texts of the events that the writer said were saved.
  var saved: [String] = []
  /// The texts of the events that it said were not saved.
  var unsaved: [String] = []
  /// What was said to the person.
  var words: [String] = []
}

/// A workshop with a few cards on a faulty disk, which continues in a new file where it has to.
func workshop(on disk: FakeDisk, cards: Int) -> Run {
  var run = Run()
  let world = surroundings(disk.system)
  var events: [RecordedEvent] = []
  let maker: SessionWriter
  do throws(SessionCreationError) {
    maker = try SessionWriter.create(
      in: "/s", named: "a.jsonl", header: someHeader, surroundings: world)
  } catch {
    return Run(words: [error.description])
  }
  var writer = maker
  for number in 1...cards {
    for _ in 0..<3 {
      do throws(AppendFailure) {
        let event = card(number, "card \(number)")
        events.append(try writer.append(event, at: someMoment, since: number))
        run.saved.append("card \(number)")
        break
      } catch {
        run.words.append(error.description)
        guard error.needsNewFile else { continue }
        do throws(SessionCreationError) {
          let next = try writer.continueInNewFile(
            at: someMoment, program: "moot 0.1.0", events: events)
          writer = next
        } catch {
          run.words.append(error.description)
        }
      }
    }
    if run.saved.last != "card \(number)" { run.unsaved.append("card \(number)") }
  }
  return run
}

/// The texts of all events in all sessions of a disk.
func textsOnDisk(_ disk: FakeDisk) -> [String] {
  disk.names().filter { $0.hasSuffix(".jsonl") }.flatMap { path -> [String] in
    guard let reading = try? SessionFile.read(path, files: disk.system) else { return [] }
    return reading.events.compactMap { $0.event.data["text"]?.text }
  }
}

@Suite("When the disk fails")
struct FaultTests {
  @Test("What was said to be saved survives a power failure")
  func power() {
    let disk = FakeDisk()
    let run = workshop(on: disk, cards: 10)
    #expect(run.saved.count == 10)
    disk.failPower()
    #expect(textsOnDisk(disk) == run.saved)
    #expect(disk.openCount == 0)
  }

  @Test("A writer that forgot to sync would fail the test above")
  func control() {
    let disk = FakeDisk()
    disk.set(.init(isLying: true))
    let run = workshop(on: disk, cards: 10)
    #expect(run.saved.count == 10)
    disk.failPower()
    #expect(textsOnDisk(disk).isEmpty)
  }

  @Test(
    "Any one call may fail, with any error: nothing saved is lost, nothing is said to be saved that is not",
    arguments: [EIO, ENOSPC, EDQUOT, EROFS, EACCES, EMFILE])
  func everyCall(error: Int32) {
    let healthy = FakeDisk()
    _ = workshop(on: healthy, cards: 6)
    #expect(healthy.calls > 30)
    for failing in 1...healthy.calls {
      for partial in [0, 40] {
        let disk = FakeDisk()
        disk.set(.init(failing: failing, error: error, writtenBeforeFailing: partial))
        let run = workshop(on: disk, cards: 6)
        disk.failPower()
        let found = Set(textsOnDisk(disk))
        #expect(found.isSuperset(of: run.saved), "call \(failing) of \(healthy.log)")
        #expect(run.words.allSatisfy { $0.hasSuffix(".") })
      }
    }
  }

  @Test("When all further calls fail, nothing saved is lost and the rest is said to be unsaved")
  func failsOn() {
    let healthy = FakeDisk()
    _ = workshop(on: healthy, cards: 6)
    for failing in 1...healthy.calls {
      let disk = FakeDisk()
      disk.set(.init(failing: failing, error: EIO, failsOn: true, writtenBeforeFailing: 7))
      let run = workshop(on: disk, cards: 6)
      disk.failPower()
      #expect(Set(textsOnDisk(disk)).isSuperset(of: run.saved), "call \(failing)")
      #expect(run.saved.count + run.unsaved.count == 6 || run.saved.isEmpty)
      #expect(!run.words.isEmpty || run.saved.count == 6)
    }
  }

  @Test("After a failed sync the same file is never written to again")
  func failedSync() throws {
    let disk = FakeDisk()
    var writer = try SessionWriter.create(
      in: "/s", named: "a.jsonl", header: someHeader, surroundings: surroundings(disk.system))
    let first = try writer.append(card(1), at: someMoment, since: 0)
    let before = disk.bytes("/s/a.jsonl")
    // facts, factsAt, write, syncData
    disk.set(.init(failing: 4, error: EIO))
    let reason = AppendFailure.finished(.notDurable(SystemError(number: EIO)))
    for _ in 0..<3 {
      #expect(throws: reason) { try writer.append(card(2), at: someMoment, since: 1) }
    }
    #expect(disk.log.filter { $0 == "syncData" }.count == 2)
    #expect(disk.bytes("/s/a.jsonl") == before)
    var next = try writer.continueInNewFile(at: someMoment, program: "moot", events: [first])
    #expect(next.path != writer.path)
    #expect(next.header.writer != "k7q2")
    let second = try next.append(card(2), at: someMoment, since: 1)
    #expect(second.number == 2)
    #expect(second.id.writer == next.header.writer)
    let reading = try SessionFile.read(next.path, files: disk.system)
    #expect(reading.events == [first, second])
    #expect(reading.findings.isEmpty)
    #expect(reading.header.session == someSession)
  }

  @Test("Writes that take any number of bytes at a time leave complete lines")
  func shortWrites() {
    let whole = FakeDisk()
    _ = workshop(on: whole, cards: 2)
    for length in 1...300 {
      let disk = FakeDisk()
      disk.set(.init(shortWrite: length))
      _ = workshop(on: disk, cards: 2)
      #expect(disk.bytes("/s/a.jsonl") == whole.bytes("/s/a.jsonl"), "\(length)")
    }
  }

  @Test("A write that stops at any length and cannot continue leaves nothing of its line")
  func tornWrites() throws {
    for length in 1...300 {
      let disk = FakeDisk()
      var writer = try SessionWriter.create(
        in: "/s", named: "a.jsonl", header: someHeader, surroundings: surroundings(disk.system))
      _ = try writer.append(card(1), at: someMoment, since: 0)
      let before = disk.bytes("/s/a.jsonl")
      disk.set(.init(failing: 3, error: ENOSPC, writtenBeforeFailing: length))
      #expect(throws: AppendFailure.refused(SystemError(number: ENOSPC))) {
        try writer.append(card(2), at: someMoment, since: 1)
      }
      #expect(disk.bytes("/s/a.jsonl") == before)
      _ = try writer.append(card(2), at: someMoment, since: 1)
      #expect(textsOnDisk(disk).count == 2)
    }
  }

  @Test("Setting a torn end aside may fail at any call: the file can still be read and is complete")
  func recoveryFails() throws {
    let whole = FakeDisk()
    _ = workshop(on: whole, cards: 3)
    let good = try #require(whole.bytes("/s/a.jsonl"))
    let torn = good + Array(#"{"n":4,"id":"k7q2-4","clo"#.utf8)
    for failing in 1...40 {
      let disk = FakeDisk()
      disk.put(torn, at: "/s/a.jsonl")
      disk.set(.init(failing: failing, error: EIO))
      _ = try? open("/s/a.jsonl", files: disk.system)
      disk.failPower()
      let now = try #require(disk.bytes("/s/a.jsonl"))
      #expect(now == torn || now == good)
      if now == good {
        let kept = disk.names().first { $0.contains(".torn-") }
        #expect(kept.flatMap { disk.bytes($0) } == Array(torn.dropFirst(good.count)))
      }
      #expect(textsOnDisk(disk) == ["card 1", "card 2", "card 3"])
    }
  }

  @Test("Writing a whole file may fail at any call: there is either the old one or the new one")
  func safeFileFails() throws {
    for failing in 1...20 {
      for mode in [SafeFile.Mode.new, .replace] {
        let disk = FakeDisk()
        let old = Array("old".utf8)
        if mode == .replace { disk.put(old, at: "/s/x") }
        disk.set(.init(failing: failing, error: ENOSPC, writtenBeforeFailing: 2))
        let new = Array("the new one".utf8)
        let result = Result {
          try SafeFile.write(new, to: "/s/x", mode, surroundings: surroundings(disk.system))
        }
        let isSaid = (try? result.get()) != nil
        disk.failPower()
        let now = disk.bytes("/s/x")
        #expect(now == new || now == (mode == .replace ? old : nil), "call \(failing)")
        if isSaid { #expect(now == new) }
      }
    }
  }
}
