import Dispatch
import Archive
import SessionStore
import Synchronization
import Workbench

/// A question to all sessions of a folder, which is answered in the background.
final class ArchiveWork: Sendable {
  private struct Progress {
    var notice: ArchiveNotice?
    var isLeft = false
    var answer: Result<ArchiveAnswer, Failure>?
  }

  private let progress = Mutex(Progress())

  /// Begins to answer.
  init(_ question: ArchiveQuestion, in folder: String, _ environment: LiveEnvironment) {
    DispatchQueue.global(qos: .userInitiated).async {
      let answer = Result { () throws(Failure) in
        try ArchiveAnswers.answer(
          question, in: folder, environment,
          isLeft: { self.progress.withLock(\.isLeft) },
          notify: { notice in self.progress.withLock { $0.notice = notice } })
      }
      self.progress.withLock { $0.answer = answer }
    }
  }

  /// The answer; `nil` while there is none.
  var answer: Result<ArchiveAnswer, Failure>? { progress.withLock(\.answer) }

  /// How far it has got, in words; `nil` where there is nothing to say.
  var words: String? { progress.withLock(\.notice)?.words }

  /// Nobody is waiting any more: ends as soon as what was read so far is kept.
  func leave() { progress.withLock { $0.isLeft = true } }
}

/// Asking all sessions.
extension Desk {
  /// The folder whose sessions are asked: that of the session that is open, wherever it lies.
  var folderAsked: String { path.map(FilePath.folder(of:)) ?? folder }

  /// Answers a question in linear mode, where people wait for the answer.
  mutating func answer(_ question: ArchiveQuestion) {
    take(
      Result { () throws(Failure) in
        try ArchiveAnswers.answer(
          question, in: folderAsked, environment, isLeft: { false }, notify: { _ in })
      })
  }

  /// Shows an answer, or why there is none.
  mutating func take(_ answer: Result<ArchiveAnswer, Failure>) {
    switch answer {
    case .success(let answer): state.answered(answer)
    case .failure(let failure): state.tell(failure.sentence, .refused)
    }
  }
}
