internal import Workshop

/// What is to be done in some folders, all of it or nothing.
///
/// It stands in a file of its own beside the sessions, under one name in every folder, so that whoever opens a
/// session finds it with one question to the system. It says which whole new file takes the place of which
/// and what is removed. It holds none of the words that go, but perhaps the names of files that have them, and
/// is itself removed at the end.
struct ErasingJournal: Hashable {
  /// The name of the journal in every folder that is concerned.
  static let name = ".moot-erasing"

  /// How far it has come.
  enum State: String {
    /// New files are being prepared; nothing is decided, and whoever finds this takes them away again.
    case begun
    /// All of it is to be done, by whoever comes by.
    case decided
  }

  /// A new file, which stands ready under its own name, and the place that it takes.
  struct File: Hashable {
    var prepared: String
    var over: String
    var to: String
  }

  /// Begins the names of the files that are prepared for it.
  let id: String
  var state = State.begun
  /// The journal that decides, where this one stands in another folder than that.
  var main: String?
  /// The new files.
  var files: [File] = []
  /// What is removed.
  var removed: [String] = []
  /// The other folders that have a journal.
  var folders: [String] = []

  init(id: String) { self.id = id }

  /// The name of a file that is prepared.
  func prepared(_ number: Int) -> String { "\(Self.start)\(id)-\(number)\(Self.end)" }

  /// Whether a file of this name was prepared, by this journal or by any.
  static func isPrepared(_ name: String, by id: String?) -> Bool {
    name.hasPrefix(start + (id.map { $0 + "-" } ?? "")) && name.hasSuffix(end)
  }

  private static let start = ".moot-"
  private static let end = ".erased"
}

extension ErasingJournal {
  /// The journal as it stands in its file: a line for the whole and one for each thing that is done.
  var bytes: [UInt8] {
    var rows: [Fields] = [
      [
        "moot": "erasing", "id": .text(id), "state": .text(state.rawValue),
        "main": main.map(Value.text),
      ]
    ]
    rows += files.map {
      ["prepared": .text($0.prepared), "over": .text($0.over), "to": .text($0.to)]
    }
    rows += removed.map { ["remove": .text($0)] }
    rows += folders.map { ["folder": .text($0)] }
    return rows.flatMap { JSONText.bytes(of: .fields($0)) + [0x0A] }
  }

  /// Reads what ``bytes`` wrote; `nil` for anything else, such as one that was cut off.
  init?(_ bytes: [UInt8]) {
    guard bytes.last == 0x0A else { return nil }
    let rows = bytes.split(separator: 0x0A).map { line in
      (try? StrictJSON.value(of: Array(line).span))?.fields
    }
    guard let first = rows.first, let whole = first, whole["moot"]?.text == "erasing",
      let id = whole["id"]?.text, let state = whole["state"]?.text.flatMap(State.init(rawValue:))
    else { return nil }
    self.init(id: id)
    (self.state, main) = (state, whole["main"]?.text)
    for row in rows.dropFirst() {
      guard let row else { return nil }
      if let prepared = row["prepared"]?.text, let over = row["over"]?.text,
        let to = row["to"]?.text
      {
        files.append(File(prepared: prepared, over: over, to: to))
      } else if let path = row["remove"]?.text {
        removed.append(path)
      } else if let folder = row["folder"]?.text {
        folders.append(folder)
      } else {
        return nil
      }
    }
  }
}
