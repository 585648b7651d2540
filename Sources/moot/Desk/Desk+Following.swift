import SessionStore
import Workbench
import Workshop

/// A session that somebody else writes, and what says that it has changed.
struct Following: ~Copyable {
  var follower: SessionFollower
  private var watch: FileWatch?
  /// How often it is looked again for a file in which the session goes on: where a name has come just now,
  /// its first line may not be written yet.
  private(set) var looksLeft = 0

  init(_ follower: consuming SessionFollower, _ watch: consuming FileWatch?) {
    self.follower = follower
    self.watch = watch
  }

  /// Milliseconds until the next look, each time twice as many because a disk may be slow; `nil` for none.
  ///
  /// Where the system tells nothing, it is looked again and again.
  var millisecondsToNextLook: Int? {
    if descriptors.isEmpty { return Self.unwatchedWait }
    return looksLeft > 0 ? 100 << (Self.mostLooks - looksLeft) : nil
  }

  private static let mostLooks = 8
  private static let unwatchedWait = 500

  /// Notes what was told of the names in the folders.
  ///
  /// - Parameter afterWaiting: Whether a wait has come to its end; only then one look less is left.
  /// - Returns: Whether it is time to look for a file in which the session goes on.
  mutating func looksElsewhere(afterWaiting: Bool) -> Bool {
    if watch?.take() == true {
      looksLeft = Self.mostLooks
      return true
    }
    guard looksLeft > 0 else { return descriptors.isEmpty }
    if afterWaiting { looksLeft -= 1 }
    return true
  }

  /// Watches what is there by now: a folder that was made just now is to be watched itself.
  ///
  /// In a method of its own, because Swift 6.3 keeps open what a value held that is replaced through an
  /// optional (`following?.watch = …`).
  mutating func watchAgain(_ folders: [String]) {
    watch = FileWatch(file: follower.path, folders: folders)
  }

  /// What has to be waited for.
  var descriptors: [Int32] {
    switch watch {
    case .some(let watch): [watch.descriptor]
    case .none: []
    }
  }
}

/// Following a session for the room; nothing here writes.
extension Desk {
  /// Shows a session to the room, and follows it from now on.
  ///
  /// - Parameter path: Its file; where it went on in another one since, that is followed.
  /// - Throws: Why it cannot be read.
  mutating func follow(_ path: String) throws(SessionFileError) {
    var read: SessionReading?
    // Watched before it is read, so that nothing falls between the two.
    var watch = FileWatch(file: path, folders: placesToGoOn(path))
    var follower = try SessionFollower(path, files: files) { read = $0 }
    if let next = SessionFolder.continuation(
      of: follower.header, at: path, in: placesToGoOn(path), files: files)
    {
      watch = FileWatch(file: next, folders: placesToGoOn(next))
      follower = try SessionFollower(next, files: files) { read = $0 }
    }
    guard let reading = read else { return }
    following = Following(follower, watch)
    let record = LinkedFiles.record(reading, at: reading.path, folder, environment)
    sessionClock = SessionClock(after: reading.events.last, clock: environment.clock)
    enter(record.shown(for: .room).opening.zone)
    state.watched(record)
    tick()
  }

  /// Whether a session is followed.
  var isFollowing: Bool {
    switch following {
    case .some: true
    case .none: false
    }
  }

  /// Milliseconds after which it is looked again without being told; `nil` while there is no reason to.
  var millisecondsToNextLook: Int? {
    switch following {
    case .some(let following): following.millisecondsToNextLook
    case .none: nil
    }
  }

  /// What has to be waited for besides the keyboard.
  var watchedDescriptors: [Int32] {
    switch following {
    case .some(let following): following.descriptors
    case .none: []
    }
  }

  /// Shows what was written since.
  ///
  /// - Parameter afterWaiting: Whether nothing was told of the file, and only time has passed.
  mutating func takeNews(afterWaiting: Bool = false) {
    guard isFollowing else { return }
    let hasNames = following?.looksElsewhere(afterWaiting: afterWaiting) == true
    // Watched before anybody looks, so that nothing falls between the two.
    let folders = placesToGoOn(followedPath)
    if hasNames { following?.watchAgain(folders) }
    do throws(SessionFileError) {
      switch try following?.follower.look() {
      case .appended(let events)?:
        sessionClock = SessionClock(after: events.last, clock: environment.clock)
        tick()
        state.followed(events)
        state.trouble(nil)
        if hasNames { try goOnElsewhere(folders) }
      case .replaced?: try follow(followedPath)
      case .missing?:
        state.trouble("The file of this workshop is not there now; this window waits for it.")
        if hasNames { try goOnElsewhere(folders) }
      case .nothing?: if hasNames { try goOnElsewhere(folders) }
      case nil: break
      }
    } catch {
      state.trouble(error.description)
    }
  }

  /// Follows the file in which the session goes on, if there is one by now.
  private mutating func goOnElsewhere(_ folders: [String]) throws(SessionFileError) {
    guard let header = followedHeader,
      let next = SessionFolder.continuation(
        of: header, at: followedPath, in: folders, files: files)
    else { return }
    try follow(next)
  }

  /// Where a workshop goes on when its file cannot be written any more.
  private func placesToGoOn(_ path: String) -> [String] {
    [FilePath.folder(of: path), Places.rescue]
  }

  private var files: FileSystem { environment.store.files }

  private var followedPath: String {
    switch following {
    case .some(let following): following.follower.path
    case .none: ""
    }
  }

  private var followedHeader: SessionHeader? {
    switch following {
    case .some(let following): following.follower.header
    case .none: nil
    }
  }
}
