import Canvas
import Workshop

/// The agenda in one line: what is done, now and next, how many more, and what was promised by a time.
struct AgendaLine {
  /// A part of the line.
  struct Part {
    var text: String
    var style = Style.text
    /// The stage that it names; `nil` where it names none.
    var stage: String?
    /// Parts with less weight go first where there is little room.
    var weight: Int
  }

  /// Stands between two parts.
  private static let gap = " · "

  /// The parts that fit, in order.
  let parts: [Part]

  init(_ agenda: Agenda, columns: Int) {
    var parts = Self.all(agenda)
    while Self.columns(of: parts) > columns, parts.count > 1,
      let least = parts.indices.min(by: { parts[$0].weight < parts[$1].weight })
    {
      parts.remove(at: least)
    }
    self.parts = parts
  }

  /// The stage that is named at a column; `nil` where none is.
  func stage(atColumn column: Int) -> String? {
    var start = 0
    for part in parts {
      let end = start + ScreenForm.columns(of: part.text)
      if (start..<end).contains(column) { return part.stage }
      start = end + Self.gap.count
    }
    return nil
  }

  func draw(in line: Region, on screen: inout Screen) {
    var column = 0
    for (index, part) in parts.enumerated() {
      if index > 0 {
        column += screen.write(Self.gap, in: line, indent: column, style: .secondary)
      }
      let text = ScreenForm.truncated(part.text, toColumns: line.columns - column)
      column += screen.write(text, in: line, indent: column, style: part.style)
    }
  }

  private static func columns(of parts: [Part]) -> Int {
    parts.reduce(0) { $0 + ScreenForm.columns(of: $1.text) } + max(0, parts.count - 1) * gap.count
  }

  private static func all(_ agenda: Agenda) -> [Part] {
    var parts: [Part] = []
    let done = agenda.items.count { $0.status == .done }
    if done > 0 { parts.append(Part(text: "\(done) done", style: .secondary, weight: 1)) }
    if let now = agenda.currentItem {
      parts.append(
        Part(text: "now \(words(now))", style: .focus, stage: now.stage.id, weight: 9))
    }
    let next = agenda.closedAt == nil ? agenda.next : nil
    if let next {
      parts.append(Part(text: "next \(words(next))", stage: next.stage.id, weight: 8))
    }
    let passed = agenda.position?.number ?? 0
    let later = agenda.items.dropFirst(passed).filter {
      $0.status == .waiting && $0.stage.id != next?.stage.id
    }
    if !later.isEmpty {
      parts.append(Part(text: "\(later.count) more", style: .secondary, weight: 4))
    }
    // Food, medicines and the bus: the nearest times that people were promised.
    for (index, item) in later.filter({ $0.promise != nil }).prefix(2).enumerated() {
      guard let promise = item.promise else { continue }
      parts.append(
        Part(
          text: "\(item.stage.title) by \(promise.by.text)", stage: item.stage.id,
          weight: index == 0 ? 6 : 3))
    }
    return parts
  }

  /// `Dig deeper 10`, `Dinner by 12:15`.
  private static func words(_ item: Agenda.Item) -> String {
    if item.status == .waiting, let promise = item.promise {
      return "\(item.stage.title) by \(promise.by.text)"
    }
    return item.stage.minutes > 0
      ? "\(item.stage.title) \(item.stage.minutes)" : item.stage.title
  }
}
