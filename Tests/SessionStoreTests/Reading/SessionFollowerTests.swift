import Glibc
import SessionStore
import Testing
import Workshop

@Suite("Following a file that somebody else writes")
struct SessionFollowerTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = try makeSession(in: folder.path, 3)
  }

  private func follower(_ files: FileSystem = .system) throws -> SessionFollower {
    try SessionFollower(path, files: files) { _ in }
  }

  /// Adds cards as another program does.
  private func append(_ numbers: ClosedRange<Int>) throws {
    _ = try open(path) { writer throws in
      for number in numbers {
        _ = try writer.append(card(number), at: someMoment, since: number)
      }
    }
  }

  private func append(_ bytes: [UInt8]) {
    let file = Glibc.open(path, O_WRONLY | O_APPEND)
    _ = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
    Glibc.close(file)
  }

  private func numbers(_ news: SessionFollower.News) -> [Int]? {
    guard case .appended(let events) = news else { return nil }
    return events.map(\.number)
  }

  @Test("It begins with all that the file holds, and says nothing while nothing comes")
  func beginning() throws {
    var count = 0
    var follower = try SessionFollower(path, files: .system) { count = $0.events.count }
    #expect(count == 3)
    #expect(follower.header == someHeader)
    #expect(try follower.look() == .nothing)
  }

  @Test("What is appended comes once, in its order")
  func appended() throws {
    var follower = try follower()
    try append(4...4)
    #expect(numbers(try follower.look()) == [4])
    #expect(try follower.look() == .nothing)
    try append(5...7)
    #expect(numbers(try follower.look()) == [5, 6, 7])
  }

  @Test("A line that is half written waits until it is whole")
  func halfWritten() throws {
    var follower = try follower()
    try append(4...5)
    let whole = bytes(at: path)
    let start = try #require(whole.dropLast(1).lastIndex(of: 0x0A)) + 1
    for cut in [start + 1, start + 40, whole.count - 1] {
      write(Array(whole[..<cut]), to: path)
      var follower = try SessionFollower(path, files: .system) { _ in }
      #expect(try follower.look() == .nothing)
      append(Array(whole[cut...]))
      let news = try follower.look()
      // All but its end was there: then the event was whole, and counted from the start.
      #expect(cut == whole.count - 1 ? news == .nothing : numbers(news) == [5], "\(cut)")
    }
    write(whole, to: path)
    #expect(numbers(try follower.look()) == [4, 5])
  }

  @Test("An event that was counted without the end of its line is not counted again")
  func endOfLine() throws {
    let whole = bytes(at: path)
    write(Array(whole.dropLast()), to: path)
    var follower = try follower()
    try append(4...4)
    #expect(numbers(try follower.look()) == [4])
  }

  @Test("Only what was appended is read")
  func readsLittle() throws {
    let disk = FakeDisk()
    let path = try makeSession(in: "/s", 2000, files: disk.system)
    let read = Counter()
    var files = disk.system
    let reading = files.read
    files.read = { file, buffer, offset throws(SystemError) in
      let count = try reading(file, buffer, offset)
      for _ in 0..<count { read.next() }
      return count
    }
    var follower = try SessionFollower(path, files: files) { _ in }
    let before = read.value
    _ = try open(path, files: disk.system) { writer throws in
      _ = try writer.append(card(2001), at: someMoment, since: 2001)
    }
    #expect(numbers(try follower.look()) == [2001])
    #expect(read.value - before < 1000)
    #expect(before > 100_000)
  }

  @Test("A file that was replaced, shortened or changed in its place has to be read again")
  func replaced() throws {
    let whole = bytes(at: path)
    for change in [
      {
        write(whole, to: path + ".new"); rename(path + ".new", path)
      },
      { write(Array(whole.dropLast(30)), to: path) },
      {
        usleep(20_000)
        write(text(at: path).replacing("forty", with: "fifty"), to: path)
      },
    ] {
      write(whole, to: path)
      var follower = try follower()
      change()
      #expect(try follower.look() == .replaced)
    }
  }

  @Test(
    "What does not follow on what was read may have changed it",
    arguments: ["not an event\n", "{\"n\":9}\n"])
  func notFollowing(line: String) throws {
    var follower = try follower()
    append(Array(line.utf8))
    #expect(try follower.look() == .replaced)
  }

  @Test("A line that is there already, or was written earlier, changes the order of all")
  func earlierEvents() throws {
    try append(4...4)
    var follower = try follower()
    let last = text(at: path).split(separator: "\n").last ?? ""
    append(Array("\(last)\n".utf8))
    #expect(try follower.look() == .replaced)
  }

  @Test("Where there is no file it waits, and goes on when it is back")
  func missing() throws {
    var follower = try follower()
    rename(path, path + ".away")
    #expect(try follower.look() == .missing)
    rename(path + ".away", path)
    #expect(try follower.look() == .nothing)
    try append(4...4)
    #expect(numbers(try follower.look()) == [4])
  }

  @Test("Nothing is left open, and what is no session is said")
  func closes() throws {
    let disk = FakeDisk()
    let path = try makeSession(in: "/s", 3, files: disk.system)
    do { _ = try SessionFollower(path, files: disk.system) { _ in } }
    #expect(disk.openCount == 0)
    disk.put(Array("something else\n".utf8), at: "/s/b.jsonl")
    #expect(throws: SessionFileError.self) {
      _ = try SessionFollower("/s/b.jsonl", files: disk.system) { _ in }
    }
    #expect(disk.openCount == 0)
  }

  @Test("A session that goes on in another file is found there, and a copy is not taken for that")
  func continuation() throws {
    func continuation() -> String? {
      SessionFolder.continuation(
        of: someHeader, at: path, in: [folder.path, folder.at("none")], files: .system)
    }
    #expect(continuation() == nil)
    write(bytes(at: path), to: folder.at("copy.jsonl"))
    #expect(continuation() == nil)
    let events = try SessionFile.read(path, files: .system).events
    var next = ""
    _ = try open(path) { writer throws in
      let later = Instant(milliseconds: someMoment.milliseconds + 1000)
      next = try writer.continueInNewFile(at: later, program: "moot", events: events).path
    }
    #expect(continuation() == next)
    // Who goes on in the old file all the same is followed there.
    usleep(20_000)
    try append(4...4)
    #expect(continuation() == nil)
  }
}
