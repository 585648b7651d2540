import Foundation

/// A session for practice, with the words of its raw file that not everybody may see.
struct PracticeSession {
  let path: String
  /// Needs and private notes, and the words of those who took permission back.
  private(set) var secrets: [String] = []
  /// What people are called who were not asked, or said no: these go to nobody who was not there.
  private(set) var unnamed: Set<String> = []

  init(path: String) throws {
    self.path = path
    var (names, allowed, gone): ([String: String], Set<String>, Set<String>) = ([:], [], [])
    var said: [(by: String, words: String)] = []
    for line in text(at: path).split(separator: "\n").dropFirst() {
      let event = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      guard let kind = event?["kind"] as? String, let data = event?["data"] as? [String: Any] else {
        continue
      }
      let person = data["person"] as? String ?? ""
      switch kind {
      case "person.added", "person.changed":
        if let name = data["name"] as? String { names[person] = name }
      case "person.permitted":
        if data["name"] as? Bool == false { allowed.remove(person) } else { allowed.insert(person) }
      case "person.withdrew": gone.insert(person)
      case "person.needing": secrets += [data["needs"] as? String ?? ""]
      case "note.added":
        if data["for"] as? String == "facilitator" { secrets += [data["text"] as? String ?? ""] }
      case "card.added":
        if let by = event?["by"] as? String { said.append((by, data["text"] as? String ?? "")) }
      default: break
      }
    }
    secrets = secrets.filter { $0.count > 8 } + said.filter { gone.contains($0.by) }.map(\.words)
    let no = names.filter { !allowed.contains($0.key) }
    let told = names.filter { allowed.contains($0.key) }.values
    // Whoever has the name of somebody who allows it cannot be told from them.
    unnamed = Set(no.values.filter { !$0.isEmpty && !told.contains($0) })
  }

  /// All of them.
  static func all() throws -> [PracticeSession] {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let folder = root.appendingPathComponent("Sessions/Practice").path
    return try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".jsonl") }.sorted().map {
        try PracticeSession(path: "\(folder)/\($0)")
      }
  }
}
