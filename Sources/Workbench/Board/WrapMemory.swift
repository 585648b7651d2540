import Canvas
import Synchronization

/// Texts as they were broken into lines before, so that a board of which little has changed is laid out
/// quickly.
final class WrapMemory: Sendable {
  private struct Question: Hashable {
    var text: String
    var columns: Int
  }

  /// How many texts are kept, enough for several large boards.
  private static let most = 8192

  private let known = Mutex<[Question: [String]]>([:])

  /// The lines of a text in a given number of columns.
  func lines(of text: String, columns: Int) -> [String] {
    let question = Question(text: text, columns: columns)
    return known.withLock { known in
      if let lines = known[question] { return lines }
      if known.count >= Self.most { known = [:] }
      let lines = TextWrapping.wrap(text, columns: columns)
      known[question] = lines
      return lines
    }
  }
}
