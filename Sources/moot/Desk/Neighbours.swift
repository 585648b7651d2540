import SessionStore
import Workshop

/// The sessions that the open one speaks of: each is read once, and again only where its file has changed.
struct Neighbours {
  /// A session as it was read, and what its file was then.
  private struct Known {
    var file: EarlierFile
    var facts: FileFacts?
  }

  private var byID: [String: Known] = [:]

  /// Takes a session that was read already; it is read again when it is first asked for.
  mutating func know(_ file: EarlierFile) {
    if byID[file.session.id] == nil { byID[file.session.id] = Known(file: file, facts: nil) }
  }

  /// Takes what a session's file holds now.
  mutating func keep(_ file: EarlierFile, _ environment: LiveEnvironment) {
    byID[file.session.id] = Known(file: file, facts: Self.facts(file.path, environment))
  }

  /// The session with an id and where it lies.
  ///
  /// - Parameters:
  ///   - id: The id.
  ///   - folders: Where it may be, the likeliest first.
  ///   - environment: The world.
  /// - Returns: What the file holds now.
  /// - Throws: That there is none, or that there are several: which of them counts is for people to say.
  mutating func file(
    of id: String, in folders: [String], _ environment: LiveEnvironment
  ) throws(Failure) -> EarlierFile {
    let known = byID[id]
    // Taken before the file is read, so that what is written meanwhile makes it read again.
    if let known, let facts = Self.facts(known.file.path, environment) {
      if facts == known.facts { return known.file }
      let file = try EarlierFiles.file(at: known.file.path, environment)
      if file.session.id == id {
        byID[id] = Known(file: file, facts: facts)
        return file
      }
    }
    let path = try EarlierFiles.onlyPath(of: id, in: folders, environment)
    let facts = Self.facts(path, environment)
    let file = try EarlierFiles.file(at: path, environment)
    byID[id] = Known(file: file, facts: facts)
    return file
  }

  /// What tells one state of a file from another without reading it; over a link, of the file that it
  /// leads to.
  private static func facts(_ path: String, _ environment: LiveEnvironment) -> FileFacts? {
    let files = environment.store.files
    guard let facts = try? files.factsAt(path), facts.kind == .link else {
      return try? files.factsAt(path)
    }
    return (try? files.resolved(path)).flatMap { try? files.factsAt($0) }
  }
}
