import Archive
import Workbench
import Workshop

/// What all sessions of a folder answer, as the workbench and the command line show it.
enum ArchiveAnswers {
  /// How many results are shown at most; more are no help to anybody.
  private static let mostShown = 500

  /// Answers a question.
  ///
  /// - Parameters:
  ///   - question: What is asked.
  ///   - folder: Where the sessions are.
  ///   - environment: The world.
  ///   - isLeft: Whether nobody waits any more.
  ///   - notify: Is told what takes time.
  /// - Returns: What was found, the first of it at least.
  /// - Throws: What is wrong with the question, the folder or the index, in one sentence.
  static func answer(
    _ question: ArchiveQuestion, in folder: String, _ environment: LiveEnvironment,
    isLeft: @escaping @Sendable () -> Bool, notify: @escaping @Sendable (ArchiveNotice) -> Void
  ) throws(Failure) -> ArchiveAnswer {
    let today = environment.today
    // What is wrong with the question is said before anything is read.
    let search = try search(question, today: today)
    return try LiveArchive.answer(
      folder, environment, isLeft: isLeft,
      to: { archive throws(ArchiveError) in
        switch question {
        case .find(let words, _): try found(search, called: words, &archive)
        case .openActions(let byOwner, let owner):
          try openActions(byOwner: byOwner, owner, &archive, today)
        case .assets(let lonely): try assets(lonely: lonely, &archive)
        case .sessions: sessions(archive)
        }
      }, notify: notify)
  }

  private static func search(
    _ question: ArchiveQuestion, today: Day
  ) throws(Failure) -> (words: Search, scope: SearchScope)? {
    guard case .find(let words, let filter) = question else { return nil }
    guard let search = Search(words) else {
      throw Failure("Say what to find: a word or more, such as sewing.", Exit.usage)
    }
    return (search, try SearchScope(filter, today: today))
  }

  private static func found(
    _ search: (words: Search, scope: SearchScope)?, called words: String, _ archive: inout Archive
  ) throws(ArchiveError) -> ArchiveAnswer {
    guard let search else { return ArchiveAnswer(title: "", rows: [], total: 0, none: "") }
    let found = try archive.find(search.words, in: search.scope, limit: mostShown)
    return ArchiveAnswer(
      title: "“\(words)”", rows: found.items.map(\.row), total: found.total,
      none: "Nothing was found for “\(words)”. Fewer words, or their beginnings, find more.")
  }

  private static func openActions(
    byOwner: Bool, _ owner: String?, _ archive: inout Archive, _ today: Day
  ) throws(ArchiveError) -> ArchiveAnswer {
    let actions = try archive.openActions(by: byOwner ? .owner : .date, owner: owner)
    return ArchiveAnswer(
      title: "Open actions", rows: actions.prefix(mostShown).map { $0.row(today: today) },
      total: actions.count,
      none: owner.map { "No action of “\($0)” is open." } ?? "No action is open.")
  }

  private static func assets(
    lonely: Bool, _ archive: inout Archive
  ) throws(ArchiveError) -> ArchiveAnswer {
    let assets = try archive.assets(lonely: lonely)
    return ArchiveAnswer(
      title: lonely ? "Assets that nothing uses" : "Assets",
      rows: assets.prefix(mostShown).compactMap(\.row), total: assets.count,
      none: lonely ? "Every asset was used." : "No asset was named yet.")
  }

  private static func sessions(_ archive: Archive) -> ArchiveAnswer {
    let sessions = archive.sessions.sorted { ($0.day?.text ?? "") > ($1.day?.text ?? "") }
    return ArchiveAnswer(
      title: "Sessions", rows: sessions.prefix(mostShown).map(\.row), total: sessions.count,
      none: LiveArchive.none)
  }
}
