import SessionStore
import Workshop

/// A session that a new one continues from, and its file.
struct EarlierFile {
  let path: String
  let session: EarlierSession
}

/// Reading the sessions that a new one continues from.
enum EarlierFiles {
  /// Reads all of them, so that nothing is begun if one cannot be read.
  ///
  /// - Parameters:
  ///   - names: Paths, or enough of a name or id of each.
  ///   - folder: Where sessions are.
  ///   - environment: The world.
  /// - Returns: The sessions, in the order in which they were named.
  /// - Throws: What is wrong with the first that cannot be used, with its name.
  static func read(
    _ names: [String], in folder: String, _ environment: LiveEnvironment
  ) throws(Failure) -> [EarlierFile] {
    let folders = SessionPaths.folders(folder)
    var earlier: [EarlierFile] = []
    for name in names {
      let path = try SessionPaths.path(name, in: folders, environment)
      earlier.append(EarlierFile(path: path, session: try session(at: path, environment)))
    }
    return earlier
  }

  private static func session(
    at path: String, _ environment: LiveEnvironment
  ) throws(Failure) -> EarlierSession {
    let reading: SessionReading
    do throws(SessionFileError) {
      reading = try SessionFile.read(path, files: environment.store.files)
      // A newer program may have taken things back in ways that this one does not understand.
      if let version = reading.newerVersion { throw .newer(path: path, version: version) }
    } catch {
      throw Reading.failure(error)
    }
    guard reading.damagedLines.isEmpty, reading.unlistedFindings == 0 else {
      let line = reading.damagedLines.first.map { " on line \($0)" } ?? ""
      throw Failure(
        "\(path) is damaged\(line), so nothing was brought along and nothing begun; "
          + "moot check says more.", Exit.data)
    }
    return session(reading.header.session, SessionHistory(reading.events), environment)
  }

  /// A session as another one sees it; its days are those of the place where it was held.
  static func session(
    _ id: String, _ history: SessionHistory, _ environment: LiveEnvironment
  ) -> EarlierSession {
    let zone = environment.zones.zone(named: history.session.opening.zone)
    return EarlierSession(id: id, history: history) { $0.day(offset: zone.offset(at: $0)) }
  }
}

/// Sessions that belong together.
extension EarlierFiles {
  /// What a session's file holds, damaged or not: what can be read of it counts.
  static func file(at path: String, _ environment: LiveEnvironment) throws(Failure) -> EarlierFile {
    do throws(SessionFileError) {
      let reading = try SessionFile.read(path, files: environment.store.files)
      return EarlierFile(
        path: path,
        session: session(reading.header.session, SessionHistory(reading.events), environment))
    } catch {
      throw Reading.failure(error)
    }
  }

  /// Where the session with an id lies.
  ///
  /// - Parameters:
  ///   - id: The id.
  ///   - folders: Where it may be, the likeliest first.
  ///   - environment: The world.
  /// - Returns: The path.
  /// - Throws: That there is none, or that there are several: which of them counts is for people to say.
  static func onlyPath(
    of id: String, in folders: [String], _ environment: LiveEnvironment
  ) throws(Failure) -> String {
    for folder in folders {
      let copies = SessionPaths.listings(in: [folder], environment).filter {
        $0.header?.session == id
      }
      if copies.count > 1 {
        let names = copies.map(\.name).sorted().joined(separator: " and ")
        throw Failure("it is there more than once (\(names)); keep one in the folder.", Exit.data)
      }
      if let copy = copies.first { return copy.path }
    }
    throw Failure("its file is not in this folder.", Exit.noInput)
  }

  /// The other sessions that mention the same actions as this one, or what grew out of them.
  static func related(
    to own: EarlierSession, in folders: [String], _ environment: LiveEnvironment
  ) -> [EarlierSession] {
    var known = own.relatives
    var found: [String: EarlierSession] = [:]
    var waiting = SessionPaths.listings(in: folders, environment)
    var isGrowing = true
    while isGrowing {
      isGrowing = false
      for listing in waiting {
        guard let id = listing.header?.session, id != own.id,
          let session = session(of: listing, environment),
          known.contains(id) || !known.isDisjoint(with: session.relatives)
        else { continue }
        waiting.removeAll { $0.path == listing.path }
        if let other = found[id], other.eventCount >= session.eventCount { continue }
        found[id] = session
        known.formUnion(session.relatives)
        isGrowing = true
      }
    }
    return found.values.sorted { $0.id < $1.id }
  }

  private static func session(
    of listing: SessionListing, _ environment: LiveEnvironment
  ) -> EarlierSession? {
    guard let reading = try? SessionFile.read(listing.path, files: environment.store.files) else {
      return nil
    }
    return session(reading.header.session, SessionHistory(reading.events), environment)
  }
}
