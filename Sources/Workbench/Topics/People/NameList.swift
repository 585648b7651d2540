import Canvas
import Workshop

/// A list of names as it is pasted: one a line, or the first column of a table.
struct NameList {
  /// The names that are new, each once.
  private(set) var names: [String] = []
  /// The names that are on the list already, or stand here twice.
  private(set) var known: [String] = []
  /// Whether the lines had more columns, which are left out.
  private(set) var hasMoreColumns = false

  /// Reads a list.
  ///
  /// - Parameters:
  ///   - text: Lines, or one line with `;` between the names.
  ///   - people: Who is on the list already.
  init(_ text: String, beside people: People) {
    let isOneLine = !text.contains(where: \.isNewline)
    let lines = text.split { isOneLine ? $0 == ";" : $0.isNewline }.map(\.withoutBullet)
      .filter { !$0.isEmpty }
    let rows = lines.map { Self.columns(of: $0) }
    hasMoreColumns = rows.contains { $0.count > 1 }
    var seen = Set(people.all.map { Folding.folded($0.name) })
    for (place, row) in rows.enumerated() {
      guard let name = row.first.map(Self.turned), !name.isEmpty else { continue }
      if place == 0, Self.headings.contains(Folding.folded(name)) { continue }
      if seen.insert(Folding.folded(name)).inserted {
        names.append(name)
      } else {
        known.append(name)
      }
    }
  }

  private static let headings: Set<String> = [
    "name", "names", "full name", "first name", "participant", "participants", "person", "people",
  ]

  /// The fields of a line of a table, separated by tabs, semicolons or commas.
  private static func columns(of line: String) -> [String] {
    let sign: Character = line.contains("\t") ? "\t" : line.contains(";") ? ";" : ","
    var (columns, column, isQuoted) = ([String](), "", false)
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case sign where !isQuoted:
        columns.append(column)
        column = ""
      default: column.append(character)
      }
    }
    return (columns + [column]).map(\.trimmingBlanks)
  }

  /// `Smith, John` as `John Smith`.
  private static func turned(_ name: String) -> String {
    let parts = name.split(separator: ",").map(\.trimmingBlanks)
    return parts.count == 2 ? "\(parts[1]) \(parts[0])" : name
  }
}

extension Substring {
  /// Without a dash, a dot or a number in front, as lists have them.
  fileprivate var withoutBullet: String {
    let rest = drop { $0.isWhitespace || "-*•–".contains($0) }
    let number = rest.prefix { $0.isNumber }
    let after = rest.dropFirst(number.count)
    let isNumbered = !number.isEmpty && (after.first == "." || after.first == ")")
    return (isNumbered ? after.dropFirst() : rest).trimmingBlanks
  }
}

/// Taking a list of names.
extension WorkbenchState {
  /// Shows what a list would make; once that is wanted, makes it.
  mutating func takeNames(_ arguments: Arguments) throws(Rejection) -> [Effect] {
    let text = try arguments.text("names")
    let list = NameList(text, beside: session.people)
    guard !list.names.isEmpty else {
      throw Rejection("There is no new name in it. Write one name a line.")
    }
    guard arguments["sure"] == "yes" else {
      overlays.append(.page(page(of: list, text)))
      return []
    }
    let event = try decide(.people(.list(list.names.map { PeopleCommand.Newcomer($0) })), by: nil)
    if focus.entry.text == text { focus.entry = TextField() }
    return [.record(event, by: nil)]
  }

  /// The look at what a list would make.
  private func page(of list: NameList, _ text: String) -> Page {
    let count = counted(list.names.count, "person", "people")
    var lines: [Page.Line] = [
      .init(
        "Put \(list.names.count == 1 ? "this person" : "these \(list.names.count)") on the list",
        opens: .command("people.list", Arguments(["names": text, "sure": "yes"]))),
      .init(
        isLinear
          ? ":people.list with sure=yes does it." : "Enter does it, Esc leaves all as it is.",
        .secondary),
      .init(""),
    ]
    lines += list.names.map { .init($0, indent: 2) }
    if !list.known.isEmpty {
      lines += [
        .init(""),
        .init("On the list already: \(list.known.joined(separator: ", "))", .secondary),
      ]
    }
    if list.hasMoreColumns {
      lines += [.init(""), .init("Only the first column is taken.", .secondary)]
    }
    return Page(title: "\(count) from the list", lines: lines)
  }
}
