import Archive
import Workbench
import Workshop

/// Answers from all sessions of a folder, as the workbench and the command line show them.
enum ArchiveAnswers {
  /// Whoever stands around the start screen was there, or may have been.
  private static let audience = Audience.people

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
  /// - Returns: What was found, or the first part of it.
  /// - Throws: What is wrong with the question, the folder or the index, in one sentence.
  static func answer(
    _ question: ArchiveQuestion, in folder: String, _ environment: LiveEnvironment,
    isLeft: @escaping @Sendable () -> Bool, notify: @escaping @Sendable (ArchiveNotice) -> Void
  ) throws(Failure) -> ArchiveAnswer {
    let today = environment.today
    let answer = try Self.answering(question, today)
    return try LiveArchive.answer(
      folder, environment, isLeft: isLeft, to: answer, notify: notify)
  }

  private typealias Answering = (inout Archive) throws(ArchiveError) -> ArchiveAnswer

  /// How a question is answered; what is wrong with it is said before anything is read.
  private static func answering(
    _ question: ArchiveQuestion, _ today: Day
  ) throws(Failure) -> Answering {
    switch question {
    case .find(let words, let filter):
      let (search, scope) = (try search(words), try SearchScope(filter, today: today))
      return { archive throws(ArchiveError) in
        try found(search, scope, called: words, &archive)
      }
    case .openActions(let byOwner, let owner):
      return { archive throws(ArchiveError) in
        try openActions(byOwner: byOwner, owner, &archive, today)
      }
    case .promises(let name):
      return { archive throws(ArchiveError) in try promises(of: name, &archive, today) }
    case .assets(let lonely):
      return { archive throws(ArchiveError) in try assets(lonely: lonely, &archive) }
    case .sessions: return { archive throws(ArchiveError) in try sessions(&archive) }
    }
  }

  /// The search for words.
  ///
  /// - Throws: That there is no word among them.
  static func search(_ words: String) throws(Failure) -> Search {
    if let search = Search(words) { return search }
    throw Failure("Say what to find: a word or more, such as moot find sewing.", Exit.usage)
  }

  /// What is said where no action is open.
  static func noneOpen(of owner: String?) -> String {
    owner.map { "No action of “\($0)” is open." } ?? "No action is open."
  }

  /// What is said where none is listed among some assets.
  static func noAssets(among count: Int) -> String {
    count > 0 ? "Every asset was used." : "No asset was named yet."
  }

  private static func found(
    _ search: Search, _ scope: SearchScope, called words: String, _ archive: inout Archive
  ) throws(ArchiveError) -> ArchiveAnswer {
    let found = try archive.find(search, in: scope, for: audience, limit: mostShown)
    return ArchiveAnswer(
      title: "“\(words)”", rows: found.items.map(\.row), total: found.total,
      none: "Nothing was found for “\(words)”. Fewer words, or their beginnings, find more.",
      sought: words)
  }

  private static func openActions(
    byOwner: Bool, _ owner: String?, _ archive: inout Archive, _ today: Day
  ) throws(ArchiveError) -> ArchiveAnswer {
    let actions = try archive.openActions(by: byOwner ? .owner : .date, owner: owner, for: audience)
    return ArchiveAnswer(
      title: "Open actions", rows: actions.prefix(mostShown).map { $0.row(today: today) },
      total: actions.count,
      none: noneOpen(of: owner))
  }

  /// What somebody promised in all sessions, what is open first.
  private static func promises(
    of name: String, _ archive: inout Archive, _ today: Day
  ) throws(ArchiveError) -> ArchiveAnswer {
    let actions = try archive.promises(of: name, for: audience)
    return ArchiveAnswer(
      title: "What “\(name)” promised",
      rows: actions.prefix(mostShown).map { $0.row(today: today) }, total: actions.count,
      none: "Nothing was promised by “\(name)”. Give the whole name or the surname, as you gave it."
    )
  }

  private static func assets(
    lonely: Bool, _ archive: inout Archive
  ) throws(ArchiveError) -> ArchiveAnswer {
    let all = try archive.assets(for: audience)
    let assets = lonely ? all.filter(\.isLonely) : all
    return ArchiveAnswer(
      title: lonely ? "Assets that nothing uses" : "Assets",
      rows: assets.prefix(mostShown).compactMap(\.row), total: assets.count,
      none: noAssets(among: all.count))
  }

  private static func sessions(
    _ archive: inout Archive
  ) throws(ArchiveError) -> ArchiveAnswer {
    let sessions = try archive.sessions(for: audience).sorted {
      ($0.day?.text ?? "") > ($1.day?.text ?? "")
    }
    return ArchiveAnswer(
      title: "Sessions", rows: sessions.prefix(mostShown).map(\.row), total: sessions.count,
      none: LiveArchive.none)
  }
}
