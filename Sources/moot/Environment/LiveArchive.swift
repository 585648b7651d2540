import Archive
import Glibc
import SessionStore
import Synchronization
import Workshop

/// The archive of a folder, with this machine's clock, files and processors.
enum LiveArchive {
  /// Asks the archive of the folder that the options name.
  ///
  /// - Returns: `nil` where no folder was named and the usual one is not there yet.
  /// - Throws: That the folder that was named is not there, or cannot be read, or the index cannot.
  static func answer<Answer>(
    _ place: PlaceOptions, _ environment: LiveEnvironment,
    to question: (inout Archive) throws(ArchiveError) -> Answer
  ) throws(Failure) -> Answer? {
    let folder = place.folder
    guard Places.isFolder(folder) else {
      if place.sessions == nil { return nil }
      throw Failure("There is no folder \(folder); give another with --sessions.", Exit.noInput)
    }
    StoppedErasure.settle(in: SessionPaths.folders(folder), environment)
    let progress = Progress(clock: environment.clock)
    return try answer(folder, environment, to: question) { notice in
      if let words = progress.words(for: notice) { Output.message(words) }
    }
  }

  /// Asks the archive of a folder.
  ///
  /// - Parameters:
  ///   - folder: The folder of sessions.
  ///   - environment: The world.
  ///   - isLeft: Whether nobody waits any more.
  ///   - question: What is asked.
  ///   - notify: Is told what takes time.
  /// - Returns: The answer.
  /// - Throws: That the folder or the index cannot be read, or that nobody was waiting.
  static func answer<Answer>(
    _ folder: String, _ environment: LiveEnvironment,
    isLeft: @escaping @Sendable () -> Bool = { false },
    to question: (inout Archive) throws(ArchiveError) -> Answer,
    notify: @escaping @Sendable (ArchiveNotice) -> Void
  ) throws(Failure) -> Answer {
    do throws(ArchiveError) {
      var archive = try Archive(
        folders: [folder], surroundings: surroundings(environment, isLeft: isLeft, notify: notify))
      return try question(&archive)
    } catch {
      throw failure(error)
    }
  }

  /// What the sessions say that are linked to one, whose file is not read for it; `nil` where that cannot be
  /// looked up.
  static func permissions(
    linkedTo id: String, at path: String, and others: Set<String>, in folders: [String],
    _ environment: LiveEnvironment
  ) -> [SessionPermissions]? {
    do throws(ArchiveError) {
      var archive = try Archive(
        folders: folders, surroundings: surroundings(environment, isLeft: { false }) { _ in },
        passingOver: path)
      return try archive.permissions(linkedTo: id, and: others)
    } catch {
      return nil
    }
  }

  private static func surroundings(
    _ environment: LiveEnvironment, isLeft: @escaping @Sendable () -> Bool,
    notify: @escaping @Sendable (ArchiveNotice) -> Void
  ) -> ArchiveSurroundings {
    ArchiveSurroundings(
      files: environment.store.files, index: Places.archive,
      cores: max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))),
      offset: { environment.zones.zone(named: $1).offset(at: $0) }, seed: environment.newSeed(),
      notify: notify, isLeft: isLeft)
  }

  /// What cannot be answered, as a sentence and an exit code.
  private static func failure(_ error: ArchiveError) -> Failure {
    switch error {
    case .folder: Failure(error.description, Exit.noInput)
    case .index: Failure(error.description, Exit.data)
    case .unclear: Failure(error.description, Exit.usage)
    case .left: Failure(error.description, Exit.found)
    }
  }

  /// What is said where there is no session at all.
  static let none = "No session yet. Begin one with moot new, or just moot."

  /// Whether there is no session in the folder that the options name.
  static func isEmpty(_ place: PlaceOptions, _ environment: LiveEnvironment) -> Bool {
    SessionPaths.listings(in: [place.folder], environment).isEmpty
  }

  /// Says that there is no session at all, where they were looked for, and which practice workshops are
  /// there; or prints an empty list.
  static func tellNone(
    _ place: PlaceOptions, _ environment: LiveEnvironment, json: Bool = false
  ) {
    if json { return Output.verbatim("[]\n") }
    let folder = place.folder
    let practice = folder + "/Practice"
    let names = SessionPaths.listings(in: [practice], environment).map(\.name)
    guard !names.isEmpty else {
      return Output.message(
        "No session yet. Moot looked in \(folder). Begin one with moot new, or just moot.")
    }
    Output.message(
      "No session yet. Moot looked in \(folder). Practice workshops are in \(practice); add "
        + "--sessions \(practice) to ask these:")
    for name in names { Output.message("  \(name)") }
  }
}

extension ArchivedSession {
  /// In which session something was said, such as `Lunch club · Thu 12 Mar 2026`.
  var whereWords: String {
    let title = isFictional ? "\(title) (invented)" : title
    return [title, day?.words].compactMap(\.self).joined(separator: " · ")
  }
}

extension ArchiveNotice {
  /// What there is to say about it.
  var words: String {
    switch self {
    case .rebuilding: "The index is being rebuilt."
    case .unkept(let reason):
      "The index cannot be kept in \(Places.archive) (\(reason)), so this takes longer."
    case .reading(let done, let total):
      "\(done) of \(total) sessions read. Ctrl+C leaves; what is read stays."
    }
  }
}

/// Says now and then how far slow work has got, but only to a person at a terminal.
private final class Progress: Sendable {
  /// Milliseconds between two messages; shorter work needs none.
  private static let pause = 2000

  private let clock: Clock
  private let last: Mutex<Int>
  private let isWatched = isatty(STDERR_FILENO) == 1

  init(clock: Clock) {
    self.clock = clock
    last = Mutex(clock.steady)
  }

  /// What there is to say; `nil` for nothing.
  func words(for notice: ArchiveNotice) -> String? {
    guard case .reading = notice else { return notice.words }
    let isTime = last.withLock { last in
      guard isWatched, clock.steady - last >= Self.pause else { return false }
      last = clock.steady
      return true
    }
    return isTime ? notice.words : nil
  }
}
