public import Workshop

/// The sessions of a folder.
public enum SessionFolder {
  /// The name of a new session's file, such as `2026-03-12-lunch-club-5f0c4a1e.jsonl`.
  ///
  /// - Parameters:
  ///   - day: The day of the workshop.
  ///   - title: Any title; its letters and digits are kept where ASCII has something like them.
  ///   - session: The session's id; its first eight digits are used.
  /// - Returns: A name of at most 80 bytes: ASCII lower-case letters, digits, dashes, one dot.
  public static func fileName(day: Day, title: String, session: String) -> String {
    let short = String(session.utf8.filter(isLowercaseHex).prefix(8).map { Character(.init($0)) })
    return "\(day.text)-\(Slug.of(title))-\(short)\(SessionFile.ending)"
  }

  /// The name of a file after words of it were taken out: what stands for them in it stands for others then.
  ///
  /// - Parameters:
  ///   - name: The name.
  ///   - words: What was taken out, such as a title.
  ///   - others: What stands in its place.
  /// - Returns: The same where the name says nothing of these words.
  public static func fileName(_ name: String, saying words: String, as others: String) -> String {
    let (old, new) = (Array(Slug.of(words).utf8), Array(Slug.of(others).utf8))
    guard old != new, words.utf8.contains(where: isLetterOfSlug) else { return name }
    let (bytes, parts) = (Array(name.utf8), [UInt8(ascii: "-"), UInt8(ascii: ".")])
    let starts = bytes.indices.filter { start in
      bytes[start...].starts(with: old) && (start == 0 || parts.contains(bytes[start - 1]))
        && (start + old.count == bytes.count || parts.contains(bytes[start + old.count]))
    }
    guard let start = starts.first else { return name }
    return String(decoding: bytes[..<start] + new + bytes[(start + old.count)...], as: UTF8.self)
  }

  private static func isLetterOfSlug(_ byte: UInt8) -> Bool { byte >= 0x80 || byte > 0x2F }

  /// Lists the sessions of a folder, the newest name first.
  ///
  /// A file that is no session is listed as such and does not stop the others. Only the first lines
  /// of each file are read.
  ///
  /// - Parameters:
  ///   - folder: The folder; one that is not there holds no sessions.
  ///   - files: The calls on files.
  /// - Returns: The files whose name ends as a session's does.
  /// - Throws: Why the folder cannot be read.
  public static func list(
    _ folder: String, files: FileSystem
  ) throws(SystemError) -> [SessionListing] {
    try names(folder, files: files)
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.reversed()
      .map { SessionListing(FilePath.joined(folder, $0), files: files) }
  }

  /// The names of the files in a folder that end as a session's does, in no particular order.
  package static func names(
    _ folder: String, files: FileSystem
  ) throws(SystemError) -> [String] {
    do throws(SystemError) {
      return try files.names(folder).filter {
        $0.hasSuffix(SessionFile.ending) && !$0.hasPrefix(".")
      }
    } catch {
      guard error.isMissing else { throw error }
      return []
    }
  }

  /// Finds the one session that an argument means.
  ///
  /// Of two that are meant equally clearly, the one in the earlier folder counts: a rehearsal is in nobody's way.
  ///
  /// - Parameters:
  ///   - argument: A path, or enough of a file's name or of a session's id to be clear.
  ///   - folders: Where to look, all of them.
  ///   - files: The calls on files.
  /// - Returns: The path of the file.
  /// - Throws: Which sessions it might mean, or which come near.
  public static func resolve(
    _ argument: String, in folders: [String], files: FileSystem
  ) throws(ResolutionError) -> String {
    if argument.contains("/") || isFile(argument, files) {
      guard isThere(argument, files) else { throw .missing(argument: argument, near: []) }
      return argument
    }
    var listings: [[SessionListing]] = []
    for folder in folders {
      do throws(SystemError) {
        listings.append(try list(folder, files: files))
      } catch {
        throw .folder(path: folder, error)
      }
    }
    let wanted = argument.lowercased()
    // The clearest meaning that anything has is the one that counts.
    let meanings: [(SessionListing) -> Bool] = [
      { $0.name.lowercased() == wanted || $0.name.lowercased() == wanted + SessionFile.ending },
      { $0.header?.session == wanted },
      { $0.header?.session.hasPrefix(wanted) ?? false },
      { $0.name.lowercased().contains(wanted) },
    ]
    for meaning in meanings where !wanted.isEmpty {
      let found = listings.map { $0.filter(meaning) }.first { !$0.isEmpty } ?? []
      if found.count == 1 { return found[0].path }
      if found.count > 1 { throw .ambiguous(argument: argument, candidates: found.map(\.name)) }
    }
    throw .missing(argument: argument, near: nearest(wanted, listings.joined().map(\.name)))
  }

  private static func isThere(_ path: String, _ files: FileSystem) -> Bool {
    (try? files.factsAt(path)) != nil
  }

  private static func isFile(_ path: String, _ files: FileSystem) -> Bool {
    guard path.hasSuffix(SessionFile.ending), let facts = try? files.factsAt(path) else {
      return false
    }
    return facts.kind == .file || facts.kind == .link
  }

  /// The three names that share most with what was asked for.
  private static func nearest(_ wanted: String, _ names: [String]) -> [String] {
    func pairs(_ text: String) -> Set<[UInt8]> {
      let bytes = Array(text.lowercased().utf8)
      return Set(zip(bytes, bytes.dropFirst()).map { [$0, $1] })
    }
    let asked = pairs(wanted)
    let ranked = names.map { (name: $0, shared: pairs($0).intersection(asked).count) }
    return ranked.filter { $0.shared * 2 >= max(asked.count, 1) }
      .sorted { $0.shared > $1.shared }.prefix(3).map(\.name)
  }
}
