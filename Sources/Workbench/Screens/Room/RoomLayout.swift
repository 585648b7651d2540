import Canvas
import Workshop

/// Where things stand in the room window, in cells: few things, as large as there is room for.
struct RoomLayout {
  /// What the workshop is called, and which stage is held.
  let header: Region
  /// The question of the workshop, below it.
  let question: Region
  let questionLines: [String]
  /// What is said to the room now.
  private(set) var prompt: Region
  private(set) var promptLines: [(text: String, style: Style)] = []
  /// The large digits and, in a row below them, what they say.
  private(set) var time: Region
  private(set) var digits: BigDigits?
  /// What the room looks at.
  private(set) var board: Region
  /// A sentence about the window itself; no rows while there is none.
  let status: Region
  let statusLines: [String]

  /// Divides the screen.
  init(_ state: WorkbenchState) {
    let size = state.size
    let inner = Region(origin: .zero, size: size).withoutBottom(1)
      .inset(columns: size.columns >= 70 ? 3 : 1)
    statusLines =
      state.roomSentence.map {
        StatusLines.rows(
          of: $0.text, state, columns: inner.columns, atMost: StatusLines.mostRows)
      } ?? []
    status = inner.bottom(statusLines.count)
    header = inner.top(1)
    questionLines = Self.questionLines(state, inner)
    question = inner.withoutTop(1).top(questionLines.count)
    let rest = inner.withoutTop(1 + questionLines.count + (size.rows >= 20 ? 1 : 0))
      .withoutBottom(status.rows)
    (prompt, time, board) = (rest.top(0), rest.top(0), rest)
    guard let stage = state.stage else { return }
    let time = RoomTime(state)
    if time?.isBack == true {
      divide(rest, forBreak: stage, time?.digits ?? "")
    } else if Self.hasRoom(for: stage, state, rest.size) {
      divide(rest, for: stage, time?.digits, state)
    } else if let time, size.columns >= 76 {
      divide(rest, besideBoard: time.digits)
    }
  }

  /// Whether there is space for more than the board, which a poll or an action that is read may need whole.
  private static func hasRoom(for stage: Stage, _ state: WorkbenchState, _ size: Size) -> Bool {
    state.stageRow.map { !$0.prompt(state, stage, size).isEmpty } ?? false
  }

  private static func questionLines(_ state: WorkbenchState, _ inner: Region) -> [String] {
    let question = state.session.opening.question
    // Before the workshop begins it stands alone, in the middle.
    guard state.stage != nil, !question.isEmpty else { return [] }
    let most = state.size.rows >= 30 ? 2 : 1
    let lines = TextWrapping.wrap(question, columns: inner.columns)
    guard lines.count > most else { return lines }
    let last = ScreenForm.truncated(lines[most - 1] + " …", toColumns: inner.columns)
    return lines.prefix(most - 1) + [last]
  }

  /// The prompt at the left, the digits at the right, the board below both.
  private mutating func divide(
    _ rest: Region, for stage: Stage, _ text: String?, _ state: WorkbenchState
  ) {
    let room = Size(columns: rest.columns * 46 / 100, rows: max(5, rest.rows / 4))
    digits = text.flatMap { BigDigits($0, in: room, asWideAs: "88:88") }
    let most = digits.map { digits in
      max(digits.size.columns, BigDigits("88:88", in: room)?.size.columns ?? 0)
    }
    prompt = rest.withoutRight(most.map { $0 + 3 } ?? 0)
    let high = digits.map { $0.size.rows + 1 } ?? 0
    take(stage, atMost: max(high, min(6, rest.rows / 3)), hasRule: rest.rows >= 20)
    let rows = max(high, promptLines.count)
    (time, prompt) = (rest.right(most ?? 0).top(high), prompt.top(promptLines.count))
    board = rest.withoutTop(rows + 1)
  }

  /// Where the board needs every row, the digits stand beside it.
  private mutating func divide(_ rest: Region, besideBoard text: String) {
    digits = BigDigits(text, in: Size(columns: rest.columns / 4, rows: 5), asWideAs: "88:88")
    guard let digits else { return }
    let columns = max(digits.size.columns, RoomTime.wordColumns)
    time = rest.right(columns).top(digits.size.rows + 1)
    board = rest.withoutRight(columns + 3)
  }

  /// In a break the time at which all come back is what matters, and stands over the full width.
  private mutating func divide(_ rest: Region, forBreak stage: Stage, _ text: String) {
    prompt = rest
    take(stage, atMost: 3, hasRule: false)
    prompt = prompt.top(promptLines.count)
    let below = rest.withoutTop(promptLines.count + 1)
    digits = BigDigits(text, in: Size(columns: below.columns, rows: max(5, below.rows / 3)))
    time = below.top(digits.map { $0.size.rows + 1 } ?? 1)
    board = below.withoutTop(time.rows + 1)
  }

  private mutating func take(_ stage: Stage, atMost rows: Int, hasRule: Bool) {
    let columns = max(prompt.columns, 1)
    let words = stage.prompt.isEmpty ? stage.title : stage.prompt
    promptLines = TextWrapping.wrap(words, columns: columns).prefix(rows).map { ($0, .heading) }
    guard hasRule, !stage.rule.isEmpty else { return }
    let rule = TextWrapping.wrap(stage.rule, columns: columns)
    if promptLines.count + 1 + rule.count <= rows {
      promptLines += [("", .text)] + rule.map { ($0, .text) }
    }
  }
}

extension WorkbenchState {
  /// What there is to say about the room window itself.
  var roomSentence: (text: String, style: Style)? {
    saving.trouble.map { ($0, .problem) } ?? message.map { ($0.text, $0.tone.style) }
  }
}
