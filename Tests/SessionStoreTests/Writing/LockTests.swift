import Glibc
import SessionStore
import Testing
import Workshop

@Suite("One writer")
struct LockTests {
  @Test("The second to open a session only reads, is told who has it open, and changes nothing")
  func second() throws {
    let folder = try TemporaryFolder()
    let path = try makeSession(in: folder.path, 2)
    let opened = try open(path) { _ throws in
      let before = bytes(at: path)
      let holder = Holder(process: 4711, host: "hall", since: someMoment)
      #expect(try open(path) == .readOnly(events: 2, .held(holder)))
      #expect(bytes(at: path) == before)
    }
    #expect(opened == .writable(events: 2, nil))
    #expect(try open(path) == .writable(events: 2, nil))
    #expect(try FileSystem.system.names(folder.path) == ["a.jsonl"])
  }

  @Test("Closing another descriptor of the file does not release the lock")
  func otherDescriptor() throws {
    let folder = try TemporaryFolder()
    let path = try makeSession(in: folder.path, 1)
    _ = try open(path) { _ throws in
      _ = try SessionFile.read(path, files: .system)
      guard case .readOnly = try open(path) else {
        Issue.record("the lock was lost")
        return
      }
    }
  }

  @Test("Another process's lock is respected, and is free as soon as that process dies")
  func otherProcess() throws {
    let folder = try TemporaryFolder()
    let path = try makeSession(in: folder.path, 1)
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    let command = "exec 9>>\"$0\"; flock -x 9; echo ready >&3; exec sleep 60"
    let child = try spawn(["/bin/sh", "-c", command, path], writeEnd: ends[1])
    defer { waitpid(child, nil, 0) }
    close(ends[1])
    var byte: UInt8 = 0
    #expect(Glibc.read(ends[0], &byte, 1) == 1)
    close(ends[0])
    #expect(try open(path) == .readOnly(events: 1, .held(nil)))
    kill(child, SIGKILL)
    var isFree = false
    for _ in 0..<200 where !isFree {
      isFree = try open(path) == .writable(events: 1, nil)
      if !isFree { usleep(10_000) }
    }
    #expect(isFree)
  }

  private func spawn(_ arguments: [String], writeEnd: Int32) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, writeEnd, 3)
    var list: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { for argument in list { free(argument) } }
    var child: pid_t = 0
    let error = posix_spawn(&child, arguments[0], &actions, nil, &list, environ)
    guard error == 0 else { throw SystemError(number: error) }
    return child
  }
}
