import Canvas
import Synchronization

/// Texts as they were broken into lines before, so that a board of which little has changed is laid out
/// quickly.
final class WrapMemory: Sendable {
  private struct Question: Hashable {
    var text: String
    var columns: Int
    var mostRows: Int?
  }

  /// How many texts are kept, enough for several large boards.
  private static let most = 8192

  private let known = Mutex<[Question: [String]]>([:])

  /// The lines of a text in a given number of columns; where they take more rows than allowed, cut with a sign.
  func lines(of text: String, columns: Int, mostRows: Int? = nil) -> [String] {
    let question = Question(text: text, columns: columns, mostRows: mostRows)
    return known.withLock { known in
      if let lines = known[question] { return lines }
      if known.count >= Self.most { known = [:] }
      let lines = Self.broken(question)
      known[question] = lines
      return lines
    }
  }

  private static func broken(_ question: Question) -> [String] {
    let lines = TextWrapping.wrap(question.text, columns: question.columns)
    guard let most = question.mostRows, lines.count > most, most > 0 else { return lines }
    let last = ScreenForm.truncated(lines[most - 1] + " …", toColumns: question.columns)
    return lines.prefix(most - 1) + [last]
  }
}
