import Canvas
import Workshop

extension Stage {
  /// What is said to the room and, where there is room for it, the rule.
  func promptLines(in room: Size) -> [StageRow.PromptLine] {
    let columns = max(room.columns, 1)
    var lines = TextWrapping.wrap(prompt.isEmpty ? title : prompt, columns: columns).prefix(4)
      .map { ($0, Style.heading) }
    if !rule.isEmpty, room.rows >= 22 {
      lines += TextWrapping.wrap(rule, columns: columns).prefix(2).map { ($0, .secondary) }
    }
    return lines
  }
}
