import SessionStore
import Workshop

/// In words.
extension ErasureWork {
  /// What goes, such as `P8, Rosa Lee`.
  var subject: String {
    switch erasure.target {
    case .person(let person):
      ([person.spoken] + erasure.names.prefix(1)).joined(separator: ", ")
    case .item(let item): item.spoken
    case .words(let words): "“\(words)”"
    case .everybody: "everybody"
    }
  }

  /// Every place where it stands.
  var places: [String] {
    var lines = [heading, ""]
    for file in files.files {
      let count = count(in: file)
      let copy = file.isLeftover ? "left behind, removed" : Self.entries(count)
      guard count > 0 || file.isLeftover else { continue }
      lines.append("\(files.titles[file.id] ?? file.id): \(copy)")
      lines.append("  \(file.path)")
      if newName(of: file) != FilePath.name(of: file.path) {
        lines.append("  its name goes too: \(newName(of: file))")
      }
      let damaged = file.reading.damagedLines.count
      if damaged > 0 {
        lines.append("  \(damaged) damaged \(damaged == 1 ? "line" : "lines") that nobody can read")
      }
    }
    for path in files.torn { lines += ["An end that was cut off, removed", "  \(path)"] }
    if let index = index.first {
      lines += ["The index of all sessions, removed; it is made again when it is needed"]
      lines.append("  \(index)")
    }
    return lines
  }

  private var heading: String {
    switch erasure.target {
    case .person:
      "\(subject): every name, what they need and what they said goes from these places. The code stays."
    case .item: "What \(subject) says goes from these places. The number stays."
    case .words: "\(subject) goes from these places, wherever it stands."
    case .everybody:
      "Everybody’s names and needs, private notes and what was never shown go from these places. "
        + "What the room found stays, under codes."
    }
  }

  /// What it cannot do.
  static let limits =
    "Printed pages, what was handed out, and copies in other places are not reached from here. "
    + "There is no way back: undo does not bring it again."

  /// What is asked of one question.
  func words(of question: ErasureQuestion) -> (what: String, ask: String) {
    let places = question.places.map { place in
      [place.item?.spoken, "in", files.titles[place.session] ?? place.session]
        .compactMap(\.self).joined(separator: " ")
    }
    let first = places.first ?? ""
    let more = places.count > 1 ? " and \(places.count - 1) more" : ""
    let what = "\(first)\(more): “\(question.words)”"
    let ask =
      switch question.reason {
      case .mention: "Take the name out of it?"
      case .code: "It speaks of them by the code. Take it out whole?"
      case .sameWords: "The same words, of nobody in particular. Take them out?"
      case .sameName: "The same name. Is it the same person, to be taken out too?"
      case .together: "Written together with others. Take it out whole?"
      }
    return (what, ask)
  }

  /// `1 entry`, `3 entries`.
  static func entries(_ count: Int) -> String {
    count == 1 ? "1 entry" : "\(count) entries"
  }
}
