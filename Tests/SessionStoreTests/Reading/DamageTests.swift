import Glibc
import SessionStore
import Testing
import Workshop

@Suite("Damaged files")
struct DamageTests {
  @Test("Cut off at any byte, a file gives every complete line before it and opens the same twice")
  func cuts() throws {
    let folder = try TemporaryFolder()
    let whole = bytes(at: try makeSession(in: folder.path, 3))
    let all = try SessionFile.read(folder.at("a.jsonl"), files: .system).events
    let path = folder.at("cut.jsonl")
    let headerLength = (whole.firstIndex(of: 0x0A) ?? 0)
    for length in 0..<whole.count {
      write(Array(whole.prefix(length)), to: path)
      guard length >= headerLength else {
        #expect(throws: SessionFileError.self) { try SessionFile.read(path, files: .system) }
        #expect(bytes(at: path).count == length)
        continue
      }
      // A last event that lacks only its line end is complete.
      let isWhole = whole[length] == 0x0A
      let events = whole.prefix(length).filter { $0 == 0x0A }.count - (isWhole ? 0 : 1)
      let reading = try SessionFile.read(path, files: .system)
      #expect(reading.events == Array(all.prefix(events)))
      #expect(bytes(at: path).count == length)
      let isTidy = whole[length - 1] == 0x0A
      guard case .writable(events, let recovery) = try open(path) else {
        Issue.record("cut at \(length) is read-only")
        continue
      }
      #expect((recovery != nil) == !(isTidy || isWhole))
      if let recovery { unlink(recovery.keptAt) }
      let mended = bytes(at: path)
      #expect(try open(path) == .writable(events: events, nil))
      #expect(bytes(at: path) == mended)
      #expect(try SessionFile.read(path, files: .system).findings.isEmpty)
    }
  }

  @Test("Any flipped bit is noticed, and no more than its line and the next is lost")
  func bitFlips() throws {
    let folder = try TemporaryFolder()
    let original = bytes(at: try makeSession(in: folder.path, 3))
    let all = try SessionFile.read(folder.at("a.jsonl"), files: .system).events
    let disk = FakeDisk()
    var unnoticed: [Int] = []
    for index in original.indices {
      for bit in 0..<8 {
        var flipped = original
        flipped[index] ^= 1 << UInt8(bit)
        disk.put(flipped, at: "/s/f.jsonl")
        guard let reading = try? SessionFile.read("/s/f.jsonl", files: disk.system) else {
          continue
        }
        if reading.findings.isEmpty && reading.newerVersion == nil { unnoticed.append(index) }
        #expect(reading.findings.count <= 3)
        #expect(reading.events.filter { all.contains($0) }.count >= all.count - 2)
      }
    }
    #expect(unnoticed.isEmpty)
  }

  @Test("A damaged line in the middle is reported, the rest is read, and nothing is cut off")
  func middle() throws {
    let folder = try TemporaryFolder()
    let path = try makeSession(in: folder.path, 5)
    var lines = text(at: path).split(separator: "\n", omittingEmptySubsequences: false)
    lines[3] = "{\"n\":3,garbage"
    write(lines.joined(separator: "\n"), to: path)
    let before = bytes(at: path)
    let reading = try SessionFile.read(path, files: .system)
    #expect(reading.events.map(\.number) == [1, 2, 4, 5])
    #expect(reading.findings.map(\.line) == [4])
    #expect(reading.findings.map(\.kind) == [.damaged])
    #expect(try open(path) == .readOnly(events: 4, .damaged(lines: [4])))
    #expect(bytes(at: path) == before)
    #expect(try FileSystem.system.names(folder.path) == ["a.jsonl"])
  }

  @Test("A torn end is set aside with all its bytes, for its owner only")
  func torn() throws {
    let folder = try TemporaryFolder()
    let path = try makeSession(in: folder.path, 2)
    let good = bytes(at: path)
    let tail = [UInt8](repeating: 0, count: 600_000) + Array(#"{"n":3,"#.utf8)
    for count in 1...2 {
      write(good + tail, to: path)
      let reading = try SessionFile.read(path, files: .system)
      #expect(reading.findings.map(\.kind) == [.torn])
      guard case .writable(2, let recovery?) = try open(path) else {
        Issue.record("no recovery")
        return
      }
      #expect(recovery.bytes == tail.count)
      let name = count == 1 ? "" : "-2"
      #expect(recovery.keptAt == path + ".torn-20260312T095803Z" + name)
      #expect(bytes(at: recovery.keptAt) == tail)
      #expect(try FileSystem.system.factsAt(recovery.keptAt).mode == 0o600)
      #expect(bytes(at: path) == good)
    }
  }

  @Test("A line of 64 MB is refused in little memory, and the lines around it are read")
  func longLine() throws {
    let folder = try TemporaryFolder()
    let path = try makeSession(in: folder.path, 2)
    let lines = text(at: path).split(separator: "\n").map { Array($0.utf8) + [0x0A] }
    let long = [UInt8](repeating: UInt8(ascii: "x"), count: 64_000_000) + [0x0A]
    write(lines[0] + lines[1] + long + lines[2], to: path)
    let reading = try SessionFile.read(path, files: .system)
    #expect(reading.events.map(\.number) == [1, 2])
    #expect(reading.findings.map(\.line) == [3])
    #expect(reading.findings.first?.sentence.contains("longer than 1048576 bytes") == true)
    write(long, to: path)
    #expect(throws: SessionFileError.otherProgram(path: path)) {
      try SessionFile.read(path, files: .system)
    }
    #expect(bytes(at: path).count == long.count)
  }

  @Test("A file full of rubbish lines does not fill the memory with findings")
  func rubbish() throws {
    let folder = try TemporaryFolder()
    let path = try makeSession(in: folder.path, 1)
    write(bytes(at: path) + Array(String(repeating: "x\n", count: 50_000).utf8), to: path)
    let reading = try SessionFile.read(path, files: .system)
    #expect(reading.findings.count == SessionReading.mostFindings)
    #expect(reading.unlistedFindings == 49_000)
    guard case .readOnly(1, .damaged) = try open(path) else {
      Issue.record("a damaged file was opened for writing")
      return
    }
  }
}
