import Glibc
import SessionStore
import Synchronization

/// A disk in memory that loses whatever was not made durable when the power fails.
///
/// Bytes are safe after their file is synced, names after their folder is synced, and neither
/// before. It can fail a chosen call, write less than asked, and lie about syncs.
final class FakeDisk: Sendable {
  struct Faults {
    /// Which call fails, from 1; 0 for none.
    var failing = 0
    /// The error it fails with.
    var error = ENOSPC
    /// Whether all calls after that fail too.
    var failsOn = false
    /// The most bytes that one write takes.
    var shortWrite = Int.max
    /// Whether `syncData` succeeds and does nothing, as if a sync had been forgotten.
    var isLying = false
    /// How many of the bytes of the failing write reach the file first.
    var writtenBeforeFailing = 0
  }

  struct File {
    var bytes: [UInt8] = []
    var durable: [UInt8] = []
    var holder: Int32?
  }

  struct State {
    var files: [Int: File] = [:]
    var names: [String: Int] = [:]
    var durableNames: [String: Int] = [:]
    var folders: Set<String> = ["/", "/s"]
    var open: [Int32: Int] = [:]
    var openFolders: [Int32: String] = [:]
    var next = 10
    var calls = 0
    var faults = Faults()
    var log: [String] = []
  }

  let state = Mutex(State())

  var calls: Int { state.withLock { $0.calls } }
  var log: [String] { state.withLock { $0.log } }
  var openCount: Int { state.withLock { $0.open.count + $0.openFolders.count } }

  func set(_ faults: Faults) {
    state.withLock {
      $0.faults = faults
      $0.calls = 0
    }
  }

  func bytes(_ path: String) -> [UInt8]? {
    state.withLock { state in state.names[path].flatMap { state.files[$0]?.bytes } }
  }

  func put(_ bytes: [UInt8], at path: String) {
    state.withLock { state in
      let inode = state.makeFile(at: path)
      state.files[inode]?.bytes = bytes
      state.files[inode]?.durable = bytes
      state.durableNames[path] = inode
    }
  }

  func names() -> [String] { state.withLock { $0.names.keys.sorted() } }

  /// Everything that is not durable is gone; so are the programs and their locks.
  func failPower() {
    state.withLock { state in
      state.names = state.durableNames
      for inode in state.files.keys {
        let durable = state.files[inode]?.durable ?? []
        state.files[inode]?.bytes = durable
        state.files[inode]?.holder = nil
      }
      state.open = [:]
      state.openFolders = [:]
      state.faults = Faults()
    }
  }

  /// Counts a call, and fails it if it is the chosen one.
  private func call<Answer: Sendable>(
    _ name: String, _ body: (inout State) throws(SystemError) -> sending Answer
  ) throws(SystemError) -> Answer {
    let result: Result<Answer, SystemError> = state.withLock { state in
      state.calls += 1
      state.log.append(name)
      let faults = state.faults
      if faults.failing > 0,
        state.calls == faults.failing || (faults.failsOn && state.calls > faults.failing)
      {
        if name == "write", faults.writtenBeforeFailing > 0 {
          state.faults.shortWrite = faults.writtenBeforeFailing
          _ = try? body(&state)
          state.faults.shortWrite = faults.shortWrite
        }
        return .failure(SystemError(number: faults.error))
      }
      do throws(SystemError) { return .success(try body(&state)) } catch { return .failure(error) }
    }
    return try result.get()
  }

  var system: FileSystem {
    FileSystem(
      open: { path, access throws(SystemError) in
        try self.call("open") { state throws(SystemError) in try state.open(path, access) }
      },
      close: { file in
        self.state.withLock { state in
          if let inode = state.open.removeValue(forKey: file),
            state.files[inode]?.holder == file
          {
            state.files[inode]?.holder = nil
          }
          state.openFolders[file] = nil
        }
      },
      read: { file, buffer, offset throws(SystemError) in
        let bytes = try self.call("read") { state throws(SystemError) in
          Array(try state.file(file).bytes.dropFirst(offset).prefix(1 << 20))
        }
        let count = min(buffer.count, bytes.count)
        buffer.copyBytes(from: bytes.prefix(count))
        return count
      },
      write: { file, bytes throws(SystemError) in
        let bytes = Array(bytes)
        return try self.call("write") { state throws(SystemError) in
          _ = try state.file(file)
          let taken = bytes.prefix(state.faults.shortWrite)
          if let inode = state.open[file] { state.files[inode]?.bytes += taken }
          return taken.count
        }
      },
      syncData: { file throws(SystemError) in
        try self.call("syncData") { state throws(SystemError) in
          guard !state.faults.isLying else { return }
          try state.sync(file)
        }
      },
      sync: { file throws(SystemError) in
        try self.call("sync") { state throws(SystemError) in try state.sync(file) }
      },
      truncate: { file, size throws(SystemError) in
        try self.call("truncate") { state throws(SystemError) in
          let bytes = try state.file(file).bytes
          if let inode = state.open[file] { state.files[inode]?.bytes = Array(bytes.prefix(size)) }
        }
      },
      facts: { file throws(SystemError) in
        try self.call("facts") { state throws(SystemError) in
          try state.facts(of: state.open[file])
        }
      },
      factsAt: { path throws(SystemError) in
        try self.call("factsAt") { state throws(SystemError) in
          if state.folders.contains(path) {
            return FileFacts(kind: .folder, device: 1, inode: 0, size: 0)
          }
          return try state.facts(of: state.names[path])
        }
      },
      lock: { file throws(SystemError) in
        try self.call("lock") { state throws(SystemError) in
          guard let inode = state.open[file] else { throw SystemError(number: EBADF) }
          if let holder = state.files[inode]?.holder, holder != file { return false }
          state.files[inode]?.holder = file
          return true
        }
      },
      rename: { from, to throws(SystemError) in
        try self.call("rename") { state throws(SystemError) in
          guard let inode = state.names.removeValue(forKey: from) else { throw .missing }
          state.names[to] = inode
        }
      },
      link: { from, to throws(SystemError) in
        try self.call("link") { state throws(SystemError) in
          guard let inode = state.names[from] else { throw .missing }
          guard state.names[to] == nil else { throw SystemError(number: EEXIST) }
          state.names[to] = inode
        }
      },
      unlink: { path throws(SystemError) in
        try self.call("unlink") { state throws(SystemError) in
          guard state.names.removeValue(forKey: path) != nil else { throw .missing }
        }
      },
      makeFolder: { path throws(SystemError) in
        try self.call("makeFolder") { state throws(SystemError) in
          guard state.folders.insert(path).inserted else { throw SystemError(number: EEXIST) }
        }
      },
      names: { folder throws(SystemError) in
        try self.call("names") { state in
          let start = folder.hasSuffix("/") ? folder : folder + "/"
          return state.names.keys.filter { $0.hasPrefix(start) }
            .map { String($0.dropFirst(start.count)) }.filter { !$0.contains("/") }
        }
      },
      resolved: { path throws(SystemError) in try self.call("resolved") { _ in path } })
  }
}

extension FakeDisk.State {
  mutating func makeFile(at path: String) -> Int {
    next += 1
    files[next] = FakeDisk.File()
    names[path] = next
    return next
  }

  mutating func open(
    _ path: String, _ access: FileSystem.Access
  ) throws(SystemError) -> Int32 {
    next += 1
    let descriptor = Int32(next)
    if access == .folder {
      guard folders.contains(path) else { throw .missing }
      openFolders[descriptor] = path
      return descriptor
    }
    switch (access, names[path]) {
    case (.creating, .some): throw SystemError(number: EEXIST)
    case (.creating, nil), (.emptying, nil): open[descriptor] = makeFile(at: path)
    case (.emptying, let inode?):
      files[inode]?.bytes = []
      open[descriptor] = inode
    case (_, let inode?): open[descriptor] = inode
    case (_, nil): throw .missing
    }
    return descriptor
  }

  func file(_ descriptor: Int32) throws(SystemError) -> FakeDisk.File {
    guard let file = open[descriptor].flatMap({ files[$0] }) else {
      throw SystemError(number: EBADF)
    }
    return file
  }

  mutating func sync(_ descriptor: Int32) throws(SystemError) {
    if let folder = openFolders[descriptor] {
      let prefix = folder.hasSuffix("/") ? folder : folder + "/"
      durableNames = durableNames.filter { !$0.key.hasPrefix(prefix) }
      for (path, inode) in names where path.hasPrefix(prefix) { durableNames[path] = inode }
      return
    }
    let bytes = try file(descriptor).bytes
    if let inode = open[descriptor] { files[inode]?.durable = bytes }
  }

  func facts(of inode: Int?) throws(SystemError) -> FileFacts {
    guard let inode, let file = files[inode] else { throw .missing }
    return FileFacts(kind: .file, device: 1, inode: UInt64(inode), size: file.bytes.count)
  }
}

extension SystemError {
  static var missing: SystemError { SystemError(number: ENOENT) }
}
