import Archive
import Flows
import SessionStore
import Workshop

/// What the shell offers while a command line is typed.
///
/// Shells keep only what begins with the letters that stand there. A session that has them somewhere else in
/// its name is therefore offered from there on, which is as much of a name as any command needs.
enum Completions {
  /// The sessions whose names have the letters in them.
  static func sessions(_ typed: String) -> [String] {
    let listings = SessionPaths.listings(
      in: SessionPaths.folders(Places.sessions(nil)), LiveEnvironment())
    return listings.map(\.name).compactMap { offer($0, typed) }
  }

  /// A name from the letters on that were typed; `nil` if it does not have them.
  static func offer(_ name: String, _ typed: String) -> String? {
    let name =
      name.hasSuffix(SessionFile.ending) ? String(name.dropLast(SessionFile.ending.count)) : name
    guard !typed.isEmpty, !name.hasPrefix(typed) else { return name }
    // The beginning of a word is more likely to be meant than its middle.
    if let word = name.firstRange(of: "-" + typed) {
      return String(name[name.index(after: word.lowerBound)...])
    }
    return name.firstRange(of: typed).map { String(name[$0.lowerBound...]) }
  }

  /// The names of all flows.
  static var flows: [String] { FlowShelf().files.map(\.flow.id) }

  /// The types of things that can be found.
  static var types: [String] { ItemType.allCases.map(\.name) }

  /// The people of the session that the words of the command line name: their codes, and their surnames or
  /// only names where they may be told.
  static func people(_ arguments: [String]) -> [String] {
    let environment = LiveEnvironment()
    let folder = Places.sessions(nil)
    let folders = SessionPaths.folders(folder)
    let names = arguments.dropFirst().filter { $0.first != "-" }
    let paths = names.lazy.compactMap { try? SessionPaths.path($0, in: folders, environment) }
    guard let path = paths.first, let reading = try? Reading.session(path, environment) else {
      return []
    }
    let record = LinkedFiles.record(reading, at: path, folder, environment)
    return record.history(for: .people).session.people.all.flatMap { person in
      [person.id.spoken, lastWord(of: person.name)].compactMap(\.self)
    }
  }

  /// The owners of open actions in all sessions, as far as they may be named.
  static var owners: [String] {
    let actions = try? LiveArchive.answer(.unsaid, LiveEnvironment()) {
      archive throws(ArchiveError) in
      try archive.openActions(by: .owner, owner: nil, for: .people)
    }
    return Array(Set((actions ?? []).compactMap { lastWord(of: $0.name) })).sorted()
  }

  private static func lastWord(of name: String) -> String? {
    name.split(separator: " ").last.map(String.init)
  }
}
