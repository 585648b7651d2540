import SessionStore
import Workshop

/// Reading the sessions that a new one carries on from.
enum EarlierFiles {
  /// Reads all of them, so that nothing is begun where one cannot be read.
  ///
  /// - Parameters:
  ///   - names: Paths, or enough of a name or id of each.
  ///   - folder: Where sessions are.
  ///   - environment: The world.
  /// - Returns: The sessions, in the order in which they were named.
  /// - Throws: What is wrong with the first that cannot be taken, with its name.
  static func read(
    _ names: [String], in folder: String, _ environment: LiveEnvironment
  ) throws(Failure) -> [EarlierSession] {
    var earlier: [EarlierSession] = []
    for name in names {
      let path = try SessionPaths.path(name, in: folder, environment)
      earlier.append(try session(at: path, environment))
    }
    return earlier
  }

  private static func session(
    at path: String, _ environment: LiveEnvironment
  ) throws(Failure) -> EarlierSession {
    let reading: SessionReading
    do throws(SessionFileError) {
      reading = try SessionFile.read(path, files: environment.store.files)
      // A newer program may have taken things back in ways that are not seen here.
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
    let history = SessionHistory(reading.events)
    // Days are those of the place where it was held.
    return TimeZones.during(history.session.opening.zone) {
      EarlierSession(id: reading.header.session, history: history) {
        $0.day(offset: TimeZones.offset(at: $0))
      }
    }
  }
}
