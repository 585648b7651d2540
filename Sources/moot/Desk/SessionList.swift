import Archive
import SessionStore
import Workbench
import Workshop

/// The sessions of a folder, newest first.
enum SessionList {
  /// How many are read completely for the start screen.
  static let mostRead = 12

  /// What the start screen lists: facts of the newest, titles of the others.
  static func recent(in folder: String, _ environment: LiveEnvironment) -> [ListedSession] {
    guard let listings = try? SessionFolder.list(folder, files: environment.store.files) else {
      return []
    }
    return listings.sorted { $0.modified > $1.modified }.prefix(100).enumerated().map {
      index, listing in
      row(listing, isRead: index < mostRead && listing.size < 4 << 20, environment)
    }
  }

  /// The titles of sessions whose last day is over, until which they are kept, the earliest day first.
  static func pastKeeping(in folder: String, _ environment: LiveEnvironment) -> [String] {
    guard Places.isFolder(folder) else { return [] }
    let today = environment.today
    return days(in: folder, environment).filter { $0.until < today }
      .sorted { $0.until < $1.until }.map(\.title)
  }

  /// Until which days the sessions of a folder are kept, those that have one.
  private static func days(
    in folder: String, _ environment: LiveEnvironment
  ) -> [(title: String, until: Day)] {
    // The start screen is not to wait until an index of all sessions is made.
    guard (try? environment.store.files.factsAt(Places.archive)) != nil else {
      return daysWithoutIndex(in: folder, environment)
    }
    let sessions = try? LiveArchive.answer(
      folder, environment,
      to: { (archive) throws(ArchiveError) in
        try archive.sessions(for: .people)
      }, notify: { _ in })
    return (sessions ?? []).compactMap { session in
      session.keptUntil.map { (session.title, $0) }
    }
  }

  private static func daysWithoutIndex(
    in folder: String, _ environment: LiveEnvironment
  ) -> [(title: String, until: Day)] {
    let files = environment.store.files
    let listings = (try? SessionFolder.list(folder, files: files)) ?? []
    return listings.prefix(100).compactMap { listing -> (title: String, until: Day)? in
      guard SessionFile.mentions(ClosingEvent.keepingKind, listing.path, files: files),
        let reading = try? SessionFile.read(listing.path, files: files)
      else { return nil }
      let session = SessionRecord(SessionHistory(reading.events), id: reading.header.session)
        .shown(for: .people)
      return session.closing.keeping?.until.map { (session.opening.title, $0) }
    }
  }

  private static func row(
    _ listing: SessionListing, isRead: Bool, _ environment: LiveEnvironment
  ) -> ListedSession {
    guard case .success(let header) = listing.content else {
      return ListedSession(
        path: listing.path, title: listing.name, facts: "cannot be read as a session",
        isClosed: true, isReadable: false)
    }
    let day = header.created.day(offset: environment.zone.offset(at: header.created))
    guard isRead, let reading = try? SessionFile.read(listing.path, files: environment.store.files)
    else {
      return ListedSession(
        path: listing.path, title: title(listing), facts: day.words, isClosed: false)
    }
    let session = SessionRecord(SessionHistory(reading.events), id: reading.header.session)
      .shown(for: .people)
    return ListedSession(
      path: listing.path, title: session.opening.title,
      facts: "\(day.words) · \(facts(session))", isClosed: session.closing.isClosed)
  }

  private static func title(_ listing: SessionListing) -> String {
    if case .opening(.opened(let opening))? = listing.opening?.event { return opening.title }
    return listing.name
  }

  /// What a session holds, such as `47 assets, 12 ideas, 4 actions`.
  static func facts(_ session: Shown) -> String { facts(ArchivedSession.Counts(session)) }

  /// The same from the archive.
  static func facts(_ holds: ArchivedSession.Counts) -> String {
    let counts = [
      (holds.assets, "asset"), (holds.ideas, "idea"), (holds.drafts, "draft"),
      (holds.versions, "version"), (holds.actions, "action"),
    ]
    let words = counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }
    return words.isEmpty ? "nothing put up yet" : words.joined(separator: ", ")
  }
}
